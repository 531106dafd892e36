package org.thoughttrace.curator.logic.check;

/// Something that can be wrong with data of this kind.
public sealed interface Check permits ConversationCheck, SetCheck {

    /// What is known of it before it runs.
    CheckInfo info();
}
