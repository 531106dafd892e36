package org.thoughttrace.curator.logic.bulk;

/// Something wanted of many conversations that cannot be done to any; its message says in one
/// sentence why, and what to do.
public final class BulkProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Part part;

    /// What of the wish is wrong.
    public enum Part {
        VALUE,
        FILTER,
        SEARCH,
        REPLACEMENT,
        WHOLE
    }

    BulkProblem(Part part, String message) {
        super(message);
        this.part = part;
    }

    /// What of the wish is wrong.
    public Part part() {
        return part;
    }
}
