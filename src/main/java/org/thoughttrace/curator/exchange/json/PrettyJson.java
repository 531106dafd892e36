package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// JSON for people to read: objects as maps in the order of their keys, lists, texts, numbers, truth
/// values and null. For files about files; conversations have writers of their own.
public final class PrettyJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PrettyJson() {}

    /// The bytes of a tree, indented, with LF at the ends of lines.
    public static byte[] write(Map<String, ?> tree) {
        String text = MAPPER.writeValueAsString(tree).replace("\r\n", "\n");
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// A JSON object as a tree; null when the text is none.
    @SuppressWarnings("unchecked") // Jackson gives maps with texts as keys.
    public static @Nullable Map<String, @Nullable Object> read(byte[] json) {
        try {
            return MAPPER.readValue(json, Map.class);
        } catch (JacksonException noObject) {
            return null;
        }
    }
}
