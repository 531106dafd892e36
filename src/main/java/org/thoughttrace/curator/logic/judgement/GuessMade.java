package org.thoughttrace.curator.logic.judgement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.time.Instant;

/// What a curator guessed of a thought before seeing it.
///
/// @param label the one that was guessed
/// @param shown the one that the thought has now; null for none
public record GuessMade(
        String curator,
        Instant at,
        String conversation,
        int turn,
        ThoughtId thought,
        ThoughtKind kind,
        String label,
        @Nullable String shown,
        String text) {

    /// True when the guessed label is that of the thought.
    public boolean isRight() {
        return label.equals(shown);
    }
}
