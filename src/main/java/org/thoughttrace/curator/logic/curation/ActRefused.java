package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;

/// An act that cannot be done; its message says in one sentence why.
public final class ActRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    /// With the field of the act that is wrong, or null, and why.
    public ActRefused(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    /// The field of the act that is wrong, in the words of a file of acts; null for the whole act.
    public @Nullable String field() {
        return field;
    }
}
