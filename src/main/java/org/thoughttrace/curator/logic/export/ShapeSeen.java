package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.RowStream;
import org.thoughttrace.curator.exchange.format.Table;
import org.thoughttrace.curator.exchange.json.PrettyJson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Learns what the rows of a file are made of. One row is not enough: a conversation may have no survey,
/// its first message no reactions. All of them would take as long again as to write them.
final class ShapeSeen {
    private static final String TEXT = "sc:Text";
    private static final int ROWS_READ = 100;

    private final @Nullable Table table;
    private final Map<String, Seen> fields = new LinkedHashMap<>();
    private int rows;

    /// A member that was seen.
    private static final class Seen {
        private @Nullable String type;
        private final Map<String, Seen> inside = new LinkedHashMap<>();
    }

    ShapeSeen(RowStream stream) {
        this.table = stream.table();
    }

    void see(Row row) {
        if (table == null && rows < ROWS_READ && row instanceof Row.Json(byte[] line)) {
            rows++;
            see(PrettyJson.read(line), fields);
        }
    }

    private static void see(Map<?, ?> members, Map<String, Seen> fields) {
        members.forEach((name, value) -> {
            Seen seen = fields.computeIfAbsent(String.valueOf(name), _ -> new Seen());
            if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Map<?, ?> one) {
                        see(one, seen.inside);
                    }
                }
            }
            String type = typeOf(value);
            if (type != null) {
                // What is a number here and a text there is a text for whoever reads both.
                seen.type = seen.type == null || seen.type.equals(type) ? type : TEXT;
            }
        });
    }

    Shape shape() {
        return table == null
                ? new Shape(fieldsOf(fields))
                : new Shape(
                        table.columns().stream()
                                .map(column ->
                                        new Shape.Field(
                                                column.name(), typeOf(column.type()), List.of()))
                                .toList());
    }

    private static List<Shape.Field> fieldsOf(Map<String, Seen> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        new Shape.Field(
                                field.getKey(),
                                field.getValue().type == null ? TEXT : field.getValue().type,
                                fieldsOf(field.getValue().inside)))
                .toList();
    }

    private static String typeOf(Table.Type type) {
        return switch (type) {
            case TEXT -> TEXT;
            case INTEGER -> "sc:Integer";
            case TRUTH -> "sc:Boolean";
        };
    }

    private static @Nullable String typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean ignored -> "sc:Boolean";
            case Integer ignored -> "sc:Integer";
            case Long ignored -> "sc:Integer";
            default -> TEXT;
        };
    }
}
