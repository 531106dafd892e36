package org.thoughttrace.curator.logic.intake;

/// The import ended before its end; nothing was imported.
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// With why, in one sentence.
    public ImportStopped(String message) {
        super(message);
    }

    /// With why, in one sentence, and what was beneath it.
    public ImportStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
