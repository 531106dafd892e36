package org.thoughttrace.curator.logic.scheme;

/// A file of a label scheme that could not be read or written; its message says why and what to do.
public final class SchemeFileProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// With why, in one sentence, and what was beneath it.
    public SchemeFileProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
