package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.ThoughtId;

/// How an act names a thought.
public sealed interface ThoughtRef {

    /// By where it stands now.
    ///
    /// @param turn from 1
    /// @param number from 1 within its turn, reasons first, then reactions
    record Numbered(int turn, int number) implements ThoughtRef {}

    /// By what it is, wherever it stands.
    record Identified(ThoughtId id) implements ThoughtRef {}
}
