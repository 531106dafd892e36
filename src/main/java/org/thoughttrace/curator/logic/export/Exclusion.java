package org.thoughttrace.curator.logic.export;

/// Something that is not given out.
///
/// @param rule that removed it
/// @param turn it stands at; 0 for the conversation as a whole
/// @param thought its number at the turn, from 1; 0 for no thought
/// @param why a sentence for people
/// @param words how what is left out begins, for a curator to know it by; they go into no file, for they
///     may be why it is left out; empty for a conversation
public record Exclusion(
        Rule rule,
        What what,
        String conversation,
        int turn,
        int thought,
        String why,
        String words) {
    private static final int LONGEST = 160;

    public Exclusion {
        words = words.length() <= LONGEST ? words : beginning(words);
    }

    private static String beginning(String words) {
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }

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
