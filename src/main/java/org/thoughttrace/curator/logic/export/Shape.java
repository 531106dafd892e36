package org.thoughttrace.curator.logic.export;

import java.util.List;

/// What the rows of a file are made of: told by its table, or seen at its first rows.
///
/// @param fields in order
public record Shape(List<Field> fields) {
    public Shape {
        fields = List.copyOf(fields);
    }

    /// One member or column.
    ///
    /// @param type as schema.org has it
    /// @param inside for a list of objects the members of those; empty for anything else
    public record Field(String name, String type, List<Field> inside) {
        public Field {
            inside = List.copyOf(inside);
        }
    }
}
