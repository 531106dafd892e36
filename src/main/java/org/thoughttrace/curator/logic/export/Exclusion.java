package org.thoughttrace.curator.logic.export;

/// Something that is not given out.
///
/// @param rule that removed it
/// @param turn it stands at; 0 for the conversation as a whole
/// @param thought its number at the turn, from 1; 0 for no thought
/// @param why a sentence for people
public record Exclusion(
        Rule rule, What what, String conversation, int turn, int thought, String why) {

    /// What is left out.
    public enum What {
        CONVERSATION("conversation"),
        THOUGHT("thought"),
        /// What could have become a row of the format.
        ROW("row");

        private final String key;

        What(String key) {
            this.key = key;
        }

        /// The word for it in files.
        public String key() {
            return key;
        }
    }
}
