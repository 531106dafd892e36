package org.thoughttrace.curator.logic.bulk;

/// Somebody wanted it stopped; nothing was changed.
public final class BulkStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkStopped() {
        super("Cancelled; nothing was changed.", null, false, false);
    }
}
