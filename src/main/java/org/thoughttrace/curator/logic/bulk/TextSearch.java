package org.thoughttrace.curator.logic.bulk;

/// Words to look for in a text.
///
/// @param wholeWords no letter or digit may stand right before or after
/// @param caseMatters large and small letters differ
public record TextSearch(String sought, Manner manner, boolean wholeWords, boolean caseMatters) {

    /// How the words are meant.
    public enum Manner {
        /// As they are written.
        PLAIN,
        /// As a regular expression in the language of `java.util.regex`.
        EXPRESSION
    }

    /// Words as they are written, wherever they stand, case ignored.
    public static TextSearch plain(String sought) {
        return new TextSearch(sought, Manner.PLAIN, false, false);
    }

    /// A regular expression, case ignored.
    public static TextSearch expression(String sought) {
        return new TextSearch(sought, Manner.EXPRESSION, false, false);
    }
}
