package org.thoughttrace.curator.logic.find;

/// A text in which the words looked for stand.
///
/// @param conversation its id
/// @param turn from 1; 0 for a text about the whole conversation; of another branch the one with
///     which it is shown
/// @param thought the number of the thought within its turn, from 1; 0 for the message
/// @param kind what the text is
/// @param snippet its part around the first of the words
public record Hit(String conversation, int turn, int thought, Kind kind, Snippet snippet) {

    /// True when another one stands at the same place.
    public boolean isWhere(Hit other) {
        return conversation.equals(other.conversation)
                && turn == other.turn
                && thought == other.thought
                && kind == other.kind;
    }

    /// What a text is.
    public enum Kind {
        USER("user", "User"),
        ASSISTANT("assistant", "Assistant"),
        OTHER("other", "Other"),
        REASON("reason", "Reason"),
        REACTION("reaction", "Reaction"),
        SUMMARY("summary", "Task summary"),
        EXPECTATION("expectation", "Task expectation"),
        NOTE("note", "Note"),
        BRANCH("branch", "Other branch");

        private final String key;
        private final String title;

        Kind(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /// The word that the command line uses.
        public String key() {
            return key;
        }

        /// The word shown.
        public String title() {
            return title;
        }
    }
}
