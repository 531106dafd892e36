package org.thoughttrace.curator.exchange.format;

/// A format or an option of one that is not known; the message is a sentence.
public final class FormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormatException(String message) {
        super(message);
    }
}
