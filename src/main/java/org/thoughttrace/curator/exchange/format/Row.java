package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One row of a file.
public sealed interface Row {

    /// A line of a file of JSON lines, without its end.
    @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
    record Json(byte[] line) implements Row {}

    /// A row of a table.
    ///
    /// @param values one for each column: a String, a Long or a Boolean as the column says, or null
    record Cells(List<@Nullable Object> values) implements Row {
        public Cells {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
