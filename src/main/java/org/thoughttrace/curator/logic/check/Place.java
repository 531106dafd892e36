package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.ThoughtId;

/// Where a finding points.
///
/// @param turn from 1; 0 for the conversation as a whole
/// @param number of the thought in its turn, from 1, reasons first; 0 for none
/// @param thought the same thought by what it is known by wherever it is moved to; null for none
/// @param span in code points of the effective text; null for all of it
public record Place(
        String conversation,
        int turn,
        int number,
        @Nullable ThoughtId thought,
        @Nullable Span span) {

    /// The conversation as a whole.
    public static Place of(String conversation) {
        return new Place(conversation, 0, 0, null, null);
    }

    /// A message, or a stretch of it.
    public static Place of(String conversation, int turn, @Nullable Span span) {
        return new Place(conversation, turn, 0, null, span);
    }
}
