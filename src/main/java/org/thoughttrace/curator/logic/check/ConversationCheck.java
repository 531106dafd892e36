package org.thoughttrace.curator.logic.check;

/// A check that needs to see one conversation only. Safe on any thread.
public non-sealed interface ConversationCheck extends Check {

    /// Reports what it finds.
    void look(Reading reading);
}
