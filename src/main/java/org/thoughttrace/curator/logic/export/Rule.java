package org.thoughttrace.curator.logic.export;

/// What removes things from an export.
///
/// @param key a word, the same in every export
/// @param title what it removes, in words
public record Rule(Step step, String key, String title) {

    /// The steps of an export that remove something.
    public enum Step {
        WHICH("which"),
        CLEAN("clean"),
        SHAPE("shape");

        private final String key;

        Step(String key) {
            this.key = key;
        }

        /// The word for it in files.
        public String key() {
            return key;
        }
    }

    static final Rule FILTER =
            new Rule(Step.WHICH, "filter", "Not among what the filter and the subset mean");
    static final Rule STATUS = new Rule(Step.WHICH, "status", "Another status");
    static final Rule TURNS = new Rule(Step.WHICH, "turns", "Too few or too many messages");
    static final Rule PAIRS =
            new Rule(Step.WHICH, "pairs", "Replies without reaction and next reason");
    static final Rule FLAGS = new Rule(Step.WHICH, "flags", "An open flag on it");
    static final Rule EDITS =
            new Rule(Step.CLEAN, "edits", "What curators added, as edits are left out");
    static final Rule FLAGGED_THOUGHT =
            new Rule(Step.CLEAN, "flagged-thought", "Thoughts with an open flag");
    static final Rule LATE = new Rule(Step.CLEAN, "late", "Thoughts written after the next turn");
    static final Rule EMPTY = new Rule(Step.CLEAN, "empty", "Empty thoughts");
    static final Rule NO_LETTERS = new Rule(Step.CLEAN, "no-letters", "Thoughts without a letter");
    static final Rule SHORT = new Rule(Step.CLEAN, "short", "Thoughts of too few words");
    static final Rule PERSONAL = new Rule(Step.CLEAN, "personal-data", "Personal data dropped");

    static final Rule NO_ROW = new Rule(Step.SHAPE, "no-row", "Conversations without a row");

    static Rule ofShape(String reason) {
        String title =
                reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1);
        return new Rule(Step.SHAPE, reason.replace(' ', '-'), title);
    }
}
