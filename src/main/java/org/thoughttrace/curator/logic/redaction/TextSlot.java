package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtId;

/// Where a text of a conversation stands.
///
/// @param turn of it; 0 for the conversation as a whole
/// @param thought null for anything but a thought
public record TextSlot(Kind kind, int turn, @Nullable ThoughtId thought) {

    /// What a text is.
    public enum Kind {
        SUMMARY("summary"),
        EXPECTATION("expectation"),
        SURVEY("survey"),
        NOTE("note"),
        FLAG("flag"),
        MESSAGE("message"),
        THOUGHT("thought"),
        REWRITE("rewrite");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word for it.
        public String word() {
            return word;
        }
    }

    static TextSlot of(Kind kind) {
        return new TextSlot(kind, 0, null);
    }

    static TextSlot of(Kind kind, int turn) {
        return new TextSlot(kind, turn, null);
    }

    /// Where it is, in words.
    public String words() {
        return turn == 0 ? kind.word() : kind.word() + " of turn " + turn;
    }
}
