package org.thoughttrace.curator.logic.named;

import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.exchange.named.SubsetJson;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.NamedStore;
import org.thoughttrace.curator.store.StoreException;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the named subsets of a store. Safe on any thread but the one that draws.
public final class SubsetService {

    private final CurationStore store;
    private final ByName<Subset> byName;

    /// A service on an open store.
    public SubsetService(CurationStore store) {
        this.store = store;
        this.byName = new ByName<>(Subset.KIND, store.subsets(), SubsetService::read);
    }

    /// All of them, by name.
    public List<Subset> all() {
        return byName.all();
    }

    /// The one of this name, case ignored, see [TellingNames#find].
    ///
    /// @throws SharedName when several have it
    public Optional<Subset> find(String name) {
        return byName.find(name);
    }

    /// The names that tell subsets apart.
    public static TellingNames names(List<Subset> all) {
        return TellingNames.of(Subset.KIND, all.stream().map(Subset::named).toList());
    }

    /// The conversations of a frozen subset to which something was done since it was frozen, in its
    /// order; none for one that is not frozen.
    public List<String> changedSinceFrozen(Subset subset) {
        return switch (subset.content()) {
            case Subset.Live ignored -> List.of();
            case Subset.Frozen frozen -> {
                Set<String> changed = store.log().conversationsChangedAfter(subset.counter());
                yield frozen.ids().stream().filter(changed::contains).toList();
            }
        };
    }

    private static Subset read(NamedStore.Kept kept, String name) {
        try {
            return new Subset(
                    kept.named(),
                    name,
                    SubsetJson.read(kept.content()),
                    kept.curator(),
                    kept.at(),
                    kept.counter());
        } catch (SubsetException damaged) {
            throw new StoreException(
                    "The subset \""
                            + kept.named().name()
                            + "\" cannot be read: "
                            + damaged.getMessage(),
                    damaged);
        }
    }
}
