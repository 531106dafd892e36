package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

/// The store could not do what was asked. Its message is one sentence for people, with the next
/// step where there is one; after it, what was asked for has not happened.
public sealed class StoreException extends RuntimeException permits OutdatedStoreException {

    private static final long serialVersionUID = 1L;

    /// With what happened, in words for people.
    public StoreException(String message) {
        super(message);
    }

    /// With what happened, and the exception beneath it.
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
