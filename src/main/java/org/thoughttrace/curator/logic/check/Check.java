package org.thoughttrace.curator.logic.check;

import org.thoughttrace.curator.model.CuratedConversation;

/// Something that can be wrong with data of this kind.
public sealed interface Check permits ConversationCheck, SetCheck {

    /// What is known of it before it runs.
    CheckInfo info();

    /// By which words a dismissal remembers a finding on a conversation as a whole: what it says,
    /// without what changes while nothing does that it is about. Numbers of turns change with each
    /// message that a new release puts in before them, and figures of other conversations with these.
    ///
    /// @param message what the finding says
    default String remembered(CuratedConversation conversation, String message) {
        return message;
    }
}
