package org.thoughttrace.curator.exchange.output;

import java.io.IOException;

/// An export that did not take place; a file that was there before is untouched. The message is one
/// sentence for people, with the next step.
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
