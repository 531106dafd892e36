package org.thoughttrace.curator.exchange.format;

import java.util.List;

/// A flat table.
///
/// @param keys how many of the first columns say which row it is
public record Table(String name, List<Column> columns, int keys) {
    public Table {
        columns = List.copyOf(columns);
    }

    /// A column.
    public record Column(String name, Type type) {}

    /// What the cells of a column hold; any may be null.
    public enum Type {
        TEXT,
        INTEGER,
        TRUTH
    }
}
