package org.thoughttrace.curator.logic.curation;

import java.util.UUID;

/// What a flag is raised on, or a field is given back on.
public sealed interface Subject {

    /// The conversation as a whole.
    record WholeConversation() implements Subject {}

    /// One message.
    ///
    /// @param turn from 1
    record OneMessage(int turn) implements Subject {}

    /// One thought.
    record OneThought(ThoughtRef thought) implements Subject {}

    /// One flag.
    record OneFlag(UUID flag) implements Subject {}
}
