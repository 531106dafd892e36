package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Acts that could not be done, so that none was.
public final class ActsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// One act and what was wrong with it.
    ///
    /// @param index of the act among those asked for, from 0
    /// @param field of the act that is wrong, or null
    public record Refusal(int index, @Nullable String field, @Nullable String reason) {}

    private final transient List<Refusal> refusals;

    /// With at least one refusal.
    public ActsRefused(List<Refusal> refusals) {
        super(refusals.getFirst().reason());
        this.refusals = List.copyOf(refusals);
    }

    /// All that was wrong, in the order of the acts.
    public List<Refusal> refusals() {
        return refusals;
    }
}
