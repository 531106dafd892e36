package org.thoughttrace.curator.ui.session;

import org.thoughttrace.curator.logic.library.Library.LoadedConversation;
import org.thoughttrace.curator.model.CuratedConversation;

/// The conversation on screen, with its Markdown parsed.
///
/// @param scrollTo the turn to go to when it appears, from 1; 0 to stay where one is
public record OpenConversation(LoadedConversation loaded, Documents documents, int scrollTo) {

    /// The conversation as it stands now.
    public CuratedConversation conversation() {
        return loaded.conversation();
    }

    /// The same, to be shown at a turn.
    OpenConversation at(int turn) {
        return new OpenConversation(loaded, documents, turn);
    }

    /// Its id.
    public String id() {
        return conversation().id();
    }
}
