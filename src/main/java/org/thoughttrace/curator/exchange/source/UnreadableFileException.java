package org.thoughttrace.curator.exchange.source;

import java.io.IOException;

/// A file of which nothing can be read. The message is one sentence for people, with the next step.
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
