package org.thoughttrace.curator.ui.bulk;

import org.thoughttrace.curator.logic.bulk.BulkScope;
import org.thoughttrace.curator.logic.filter.Filter;

import java.util.List;

/// The conversations that can be meant: those marked in the list, and all that the filter finds.
///
/// @param selected the ids of those marked; fewer than two are no choice of many
/// @param expression of the filter, as it is shown; empty for none
/// @param found how many it finds
public record BulkScopes(List<String> selected, Filter filter, String expression, int found) {

    /// Which of them.
    enum Part {
        SELECTED,
        FOUND
    }

    public BulkScopes {
        selected = List.copyOf(selected);
    }

    boolean hasSelection() {
        return selected.size() > 1;
    }

    int size(Part part) {
        return part == Part.SELECTED ? selected.size() : found;
    }

    BulkScope of(Part part) {
        return part == Part.SELECTED ? BulkScope.of(selected, filter) : BulkScope.foundBy(filter);
    }
}
