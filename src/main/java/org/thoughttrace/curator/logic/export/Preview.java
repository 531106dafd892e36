package org.thoughttrace.curator.logic.export;

import java.util.List;

/// The first rows of one file, as they would be written.
///
/// @param file its name; where what is given out is divided, the names of all files of its kind
/// @param columns of a table; empty for lines
/// @param rows each one text for each column, or one line
public record Preview(String file, List<String> columns, List<List<String>> rows) {
    public Preview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
