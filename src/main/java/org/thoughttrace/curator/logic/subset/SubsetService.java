package org.thoughttrace.curator.logic.subset;

import org.thoughttrace.curator.exchange.SubsetException;
import org.thoughttrace.curator.exchange.SubsetJson;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.NamedStore;
import org.thoughttrace.curator.store.StoreException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the named subsets of a store. Safe on any thread but the one that draws.
public final class SubsetService {

    private static final Comparator<Subset> BY_NAME =
            Comparator.comparing(Subset::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Subset::name)
                    .thenComparing(Subset::id);

    private final CurationStore store;

    /// A service on an open store.
    public SubsetService(CurationStore store) {
        this.store = store;
    }

    /// All of them, by name.
    public List<Subset> all() {
        return store.subsets().all().stream().map(SubsetService::read).sorted(BY_NAME).toList();
    }

    /// The one of this name, case ignored.
    public Optional<Subset> find(String name) {
        String wanted = name.strip();
        return store.subsets().all().stream()
                .filter(kept -> kept.name().equalsIgnoreCase(wanted))
                .map(SubsetService::read)
                .min(BY_NAME);
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

    private static Subset read(NamedStore.Kept kept) {
        try {
            return new Subset(
                    kept.id(),
                    kept.name(),
                    SubsetJson.read(kept.content()),
                    kept.curator(),
                    kept.at(),
                    kept.counter());
        } catch (SubsetException damaged) {
            throw new StoreException(
                    "The subset \"" + kept.name() + "\" cannot be read: " + damaged.getMessage(),
                    damaged);
        }
    }
}
