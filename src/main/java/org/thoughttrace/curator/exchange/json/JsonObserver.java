package org.thoughttrace.curator.exchange.json;

/// Told of what is allowed in JSON and odd all the same, wherever in a document it stands.
public interface JsonObserver {

    /// What a scanner notices.
    enum Oddity {
        DUPLICATE_KEY("the key occurs twice; the last one counts"),
        LONE_SURROGATE("half of a character is escaped on its own"),
        NUL("U+0000 is escaped in a text");

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
