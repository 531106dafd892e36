package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.ThoughtId;

/// What is being written at.
public sealed interface EditTarget {

    /// The turn it stands at, from 1.
    int turn();

    /// The words of a message.
    record OfMessage(int turn) implements EditTarget {}

    /// The words of a thought.
    record OfThought(int turn, ThoughtId thought) implements EditTarget {}

    /// A thought that is not there yet.
    record NewThought(int turn) implements EditTarget {}
}
