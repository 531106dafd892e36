package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.ConversationFacts;

/// A conversation that something may be done to, and which of its turns and thoughts the filter
/// speaks of. For one thread.
public final class Candidate {

    private final Indexed row;
    private final MeantItems meant;

    Candidate(Indexed row, MeantItems meant) {
        this.row = row;
        this.meant = meant;
    }

    /// What is known of it but its words.
    public ConversationFacts facts() {
        return row.facts();
    }

    /// Its id.
    public String id() {
        return row.facts().id();
    }

    /// True when the filter speaks of a turn, or of a thought on it.
    ///
    /// @param turn from 1
    public boolean isTurnMeant(int turn) {
        return meant.isTurnMeant(row, turn);
    }

    /// True when the filter speaks of a thought.
    ///
    /// @param thought its number through the conversation, from 1
    public boolean isThoughtMeant(int thought) {
        return meant.isThoughtMeant(row, thought);
    }
}
