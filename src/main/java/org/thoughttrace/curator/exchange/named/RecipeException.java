package org.thoughttrace.curator.exchange.named;

/// A recipe that cannot be read; the message names the place and what was expected.
public final class RecipeException extends Exception {

    private static final long serialVersionUID = 1L;

    RecipeException(String message) {
        super(message);
    }
}
