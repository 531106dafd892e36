package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;

/// Why a stretch of bytes is no conversation. Thrown once a bad line, so it carries no stack.
final class RecordFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final @Nullable String field;
    private final String reason;

    /// @param offset the byte at fault, by its index in the scanned array
    /// @param field the path of the field at fault; null where it is not known or there is none
    RecordFault(int offset, @Nullable String field, String reason) {
        super(reason, null, false, false);
        this.offset = offset;
        this.field = field;
        this.reason = reason;
    }

    /// The same fault with the field that was being read, unless it names one.
    RecordFault in(String path) {
        return field != null || path.isEmpty() ? this : new RecordFault(offset, path, reason);
    }

    int offset() {
        return offset;
    }

    @Nullable String field() {
        return field;
    }

    String reason() {
        return reason;
    }
}
