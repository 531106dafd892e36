package org.thoughttrace.curator.exchange.format;

import java.io.IOException;

/// A row that a kind of file cannot hold; the message is a sentence with the next step.
public final class RowRefused extends IOException {

    private static final long serialVersionUID = 1L;

    RowRefused(String message) {
        super(message);
    }
}
