package org.thoughttrace.curator.ui.queue;

import org.thoughttrace.curator.model.ConversationSummary;

/// One line of the list.
public sealed interface QueueLine {

    /// A conversation.
    record Entry(ConversationSummary summary) implements QueueLine {}

    /// What the conversations beneath have in common, and how far they are.
    ///
    /// @param done how many of them are accepted or rejected
    record Heading(String title, int done, int total) implements QueueLine {}
}
