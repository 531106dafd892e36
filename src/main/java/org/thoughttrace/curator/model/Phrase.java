package org.thoughttrace.curator.model;

import java.util.Objects;

/// Words to look for, one after the other. Case and accents make no difference.
///
/// @param text one word or several, as they were typed
public record Phrase(String text, Ending ending) {

    /// Whether the last word must be whole.
    public enum Ending {
        WHOLE,
        /// The last word may go on.
        PREFIX
    }

    public Phrase {
        Objects.requireNonNull(text);
        Objects.requireNonNull(ending);
    }
}
