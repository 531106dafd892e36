package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Value;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.LinkedHashMap;
import java.util.Map;

/// Values as the log keeps them: JSON. The driver stores a lone surrogate as a question
/// mark and SQLite's functions stop at a NUL; escaped, both come back as they were.
final class ValueJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private ValueJson() {}

    static @Nullable String write(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text(String text) -> {
                StringBuilder out = new StringBuilder(text.length() + 16);
                writeText(text, out);
                yield out.toString();
            }
            case Value.Parts(Map<String, String> parts) -> {
                StringBuilder out = new StringBuilder(128);
                char separator = '{';
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    out.append(separator);
                    writeText(part.getKey(), out);
                    out.append(':');
                    writeText(part.getValue(), out);
                    separator = ',';
                }
                yield (parts.isEmpty() ? out.append('{') : out).append('}').toString();
            }
        };
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws StoreException when it is anything else
    static @Nullable Value read(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.VALUE_STRING) {
                return new Value.Text(parser.getString());
            }
            Map<String, String> parts = new LinkedHashMap<>();
            while (first == JsonToken.START_OBJECT && parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                parts.put(name, parser.getString());
            }
            return new Value.Parts(parts);
        } catch (tools.jackson.core.JacksonException damaged) {
            throw new StoreException("A revision of the log is damaged.", damaged);
        }
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> writeChar(text, i, out);
            }
        }
        out.append('"');
    }

    private static void writeChar(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        boolean paired =
                Character.isHighSurrogate(c)
                        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                        : Character.isLowSurrogate(c)
                                && i > 0
                                && Character.isHighSurrogate(text.charAt(i - 1));
        if (c < 0x20 || c == 0x7F || (Character.isSurrogate(c) && !paired)) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
