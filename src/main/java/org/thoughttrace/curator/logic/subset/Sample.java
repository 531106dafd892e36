package org.thoughttrace.curator.logic.subset;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset;

import java.util.List;

/// A sample that was drawn.
///
/// @param ids in the order of import
/// @param shares of the strata, as they are shown; none where there are no strata
public record Sample(List<String> ids, Drawing drawing, List<Share> shares) {

    public Sample {
        ids = List.copyOf(ids);
        shares = List.copyOf(shares);
    }

    /// What one stratum gave.
    ///
    /// @param value null for the conversations without any
    /// @param available how many it has; some may have been drawn for another stratum already
    public record Share(@Nullable String value, int available, int drawn) {}

    /// The subset it becomes.
    public Subset.Frozen content() {
        return new Subset.Frozen(ids, drawing);
    }
}
