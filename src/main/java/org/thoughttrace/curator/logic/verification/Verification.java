package org.thoughttrace.curator.logic.verification;

import java.util.List;

/// What a check of a whole store found.
///
/// @param damaged one sentence for each thing that is not as it was written
/// @param stateMatchesLog whether what is shown follows from sources and log
public record Verification(
        long conversations, long revisions, List<String> damaged, boolean stateMatchesLog) {

    public Verification {
        damaged = List.copyOf(damaged);
    }

    /// True when nothing was found.
    public boolean isSound() {
        return damaged.isEmpty() && stateMatchesLog;
    }
}
