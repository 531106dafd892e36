package org.thoughttrace.curator.logic.audit;

/// A run of the checks was cancelled. Nothing was changed.
public final class AuditStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    AuditStopped() {
        super("The checks were stopped.");
    }
}
