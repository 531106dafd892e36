package org.thoughttrace.curator.exchange.named;

import java.io.IOException;

/// A text that is no label scheme. The message names the place in it and what was expected there.
public final class LabelSchemeException extends IOException {
    private static final long serialVersionUID = 1L;

    LabelSchemeException(String message) {
        super(message);
    }
}
