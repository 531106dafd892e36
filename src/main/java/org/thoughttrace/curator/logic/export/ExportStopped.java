package org.thoughttrace.curator.logic.export;

/// The export ended before its end; a file that was there before is as it was.
public sealed class ExportStopped extends RuntimeException permits WrongRecipe {

    private static final long serialVersionUID = 1L;

    /// With why, in one sentence.
    public ExportStopped(String message) {
        super(message);
    }

    /// With why, in one sentence, and what was beneath it.
    public ExportStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
