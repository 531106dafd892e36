package org.thoughttrace.curator.exchange;

import java.io.IOException;

/// A file of which nothing can be read. The message is one sentence for people, with the next step.
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }

    UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
