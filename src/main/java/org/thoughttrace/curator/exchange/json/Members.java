package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The members of an object that was read. Each must have been there, if only as null.
///
/// @param prefix the path of the object, with a full stop at its end unless it is empty
public record Members(String prefix, Map<String, @Nullable Object> read) {

    /// @throws RecordFault when it is missing or null
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // read by the same parser
    public <T> T required(String name) throws RecordFault {
        Object value = read.get(name);
        if (value == null) {
            throw fault(name);
        }
        return (T) value;
    }

    /// @throws RecordFault when it is missing
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // read by the same parser
    public <T> @Nullable T optional(String name) throws RecordFault {
        if (!read.containsKey(name)) {
            throw fault(name);
        }
        return (T) read.get(name);
    }

    private RecordFault fault(String name) {
        return new RecordFault(0, prefix + name, "expected this; it is missing");
    }
}
