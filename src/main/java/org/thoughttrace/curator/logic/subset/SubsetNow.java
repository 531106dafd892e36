package org.thoughttrace.curator.logic.subset;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset;

/// A named subset as it stands at one moment.
///
/// @param count of its conversations now
/// @param changed to how many something was done since it was frozen; 0 where it is live
/// @param problem what is wrong with it, in one sentence; null for nothing
public record SubsetNow(Subset subset, int count, int changed, @Nullable String problem) {

    /// What it is called.
    public String name() {
        return subset.name();
    }

    /// Whether it finds its conversations anew each time.
    public Keeping keeping() {
        return subset.content() instanceof Subset.Live ? Keeping.LIVE : Keeping.FROZEN;
    }

    /// The filter of a live one; null for a frozen one.
    public @Nullable String expression() {
        return subset.content() instanceof Subset.Live(String expression) ? expression : null;
    }

    /// How a sample was drawn; null for what is no sample.
    public @Nullable Drawing drawing() {
        return subset.content() instanceof Subset.Frozen frozen ? frozen.drawing() : null;
    }
}
