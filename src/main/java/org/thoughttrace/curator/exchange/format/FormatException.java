package org.thoughttrace.curator.exchange.format;

/// A format or an option of one that is not known; the message is a sentence.
public final class FormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String word;

    /// @param word `format` or `option`: which of the two it is about
    FormatException(String word, String message) {
        super(message);
        this.word = word;
    }

    /// `format` or `option`: which of the two it is about.
    public String word() {
        return word;
    }
}
