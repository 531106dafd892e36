package org.thoughttrace.curator.exchange.json;

/// Told of what is allowed in JSON and odd all the same, wherever in a document it stands, and of what
/// a record of another program holds where something else is read.
public interface JsonObserver {

    /// What is noticed.
    enum Oddity {
        DUPLICATE_KEY("the key occurs twice; the last one counts"),
        LONE_SURROGATE("half of a character is escaped on its own"),
        NUL("U+0000 is escaped in a text"),
        NO_TEXT("expected a text here; what stands here is in the record alone"),
        NO_MESSAGE("expected a message here: an object; what stands here is in the record alone"),
        NO_LIST("expected a list here; what stands here is in the record alone"),
        NO_TIME(
                "expected a time with a zone, as in 2026-04-14T17:35:00Z; what stands here is in"
                        + " the record alone");

        private final String message;

        Oddity(String message) {
            this.message = message;
        }

        /// What to tell about it.
        public String message() {
            return message;
        }
    }

    /// Takes note.
    ///
    /// @param path of the value or key
    void noticed(String path, Oddity oddity);
}
