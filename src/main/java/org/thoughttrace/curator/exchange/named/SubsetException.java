package org.thoughttrace.curator.exchange.named;

import java.io.IOException;

/// A text that is no content of a subset. The message names the place in it and what was expected.
public final class SubsetException extends IOException {
    private static final long serialVersionUID = 1L;

    SubsetException(String message) {
        super(message);
    }
}
