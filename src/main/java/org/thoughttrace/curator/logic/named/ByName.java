package org.thoughttrace.curator.logic.named;

import org.thoughttrace.curator.store.NamedStore;
import org.thoughttrace.curator.store.NamedStore.Kept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads what is kept under names in a store, each with the name that tells it from the others.
///
/// @param <T> what it is: a subset, a recipe
public final class ByName<T> {

    private final String kind;
    private final NamedStore store;
    private final BiFunction<Kept, String, T> reading;

    /// @param kind what one is called: "subset"
    /// @param reading makes one of what is kept and of its telling name
    public ByName(String kind, NamedStore store, BiFunction<Kept, String, T> reading) {
        this.kind = kind;
        this.store = store;
        this.reading = reading;
    }

    /// All of them, in the order of their names.
    public List<T> all() {
        List<Kept> kept = store.all();
        TellingNames names = names(kept);
        Comparator<Kept> byName =
                Comparator.comparing(
                        one -> names.of(one.named().id()), String.CASE_INSENSITIVE_ORDER);
        return kept.stream().sorted(byName).map(one -> read(one, names)).toList();
    }

    /// The one of this name, case ignored, see [TellingNames#find].
    ///
    /// @throws SharedName when several have it
    public Optional<T> find(String name) {
        List<Kept> kept = store.all();
        TellingNames names = names(kept);
        return names.find(name)
                .map(id ->
                        kept.stream()
                                .filter(one -> one.named().id().equals(id))
                                .map(one -> read(one, names))
                                .findFirst()
                                .orElseThrow());
    }

    private TellingNames names(List<Kept> kept) {
        return TellingNames.of(kind, kept.stream().map(Kept::named).toList());
    }

    private T read(Kept kept, TellingNames names) {
        return reading.apply(kept, names.of(kept.named().id()));
    }
}
