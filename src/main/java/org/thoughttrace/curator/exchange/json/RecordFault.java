package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.Nullable;

/// Why a stretch of bytes is no conversation. Thrown once a bad line, so it carries no stack.
public final class RecordFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final @Nullable String field;
    private final String reason;

    /// @param offset the byte at fault, by its index in the scanned array
    /// @param field the path of the field at fault; null where it is not known or there is none
    public RecordFault(int offset, @Nullable String field, String reason) {
        super(reason, null, false, false);
        this.offset = offset;
        this.field = field;
        this.reason = reason;
    }

    /// The same fault with the field that was being read, unless it names one.
    public RecordFault in(String path) {
        return field != null || path.isEmpty() ? this : new RecordFault(offset, path, reason);
    }

    /// The byte at fault, by its index in the scanned array.
    public int offset() {
        return offset;
    }

    /// The path of the field at fault; null where it is not known or there is none.
    public @Nullable String field() {
        return field;
    }

    /// What was expected there, as people say it.
    public String reason() {
        return reason;
    }
}
