package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.filter.Filter;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Which conversations something is to be done to.
///
/// @param chosen the ids of those somebody picked; empty for all that the filter means
/// @param filter also says which turns and thoughts are meant, where that is asked
public record BulkScope(Optional<Set<String>> chosen, Filter filter) {

    public BulkScope {
        chosen = chosen.map(Set::copyOf);
    }

    /// All that a filter means.
    public static BulkScope foundBy(Filter filter) {
        return new BulkScope(Optional.empty(), filter);
    }

    /// Those with some ids.
    public static BulkScope of(Collection<String> ids, Filter filter) {
        return new BulkScope(Optional.of(Set.copyOf(ids)), filter);
    }
}
