package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.RowStream;
import org.thoughttrace.curator.exchange.format.Table;
import org.thoughttrace.curator.exchange.json.PrettyJson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the rows of a file are made of: told by its table, or seen at its first row.
///
/// @param fields in order
public record Shape(List<Field> fields) {

    /// One member or column.
    ///
    /// @param type as schema.org has it
    /// @param inside for a list of objects the names within; empty for anything else
    public record Field(String name, String type, List<String> inside) {}

    /// @param first the first row; null where there is none
    static Shape of(RowStream stream, @Nullable Row first) {
        Table table = stream.table();
        if (table != null) {
            return new Shape(
                    table.columns().stream()
                            .map(column ->
                                    new Field(column.name(), typeOf(column.type()), List.of()))
                            .toList());
        }
        Map<String, @Nullable Object> tree =
                first instanceof Row.Json(byte[] line) ? PrettyJson.read(line) : null;
        List<Field> fields = new ArrayList<>();
        if (tree != null) {
            tree.forEach(
                    (name, value) -> fields.add(new Field(name, typeOf(value), inside(value))));
        }
        return new Shape(fields);
    }

    private static String typeOf(Table.Type type) {
        return switch (type) {
            case TEXT -> "sc:Text";
            case INTEGER -> "sc:Integer";
            case TRUTH -> "sc:Boolean";
        };
    }

    private static String typeOf(@Nullable Object value) {
        return switch (value) {
            case Boolean ignored -> "sc:Boolean";
            case Integer ignored -> "sc:Integer";
            case Long ignored -> "sc:Integer";
            case null, default -> "sc:Text";
        };
    }

    private static List<String> inside(@Nullable Object value) {
        return value instanceof List<?> list
                        && !list.isEmpty()
                        && list.getFirst() instanceof Map<?, ?> element
                ? element.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }
}
