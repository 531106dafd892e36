package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.RecordFault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads the blocks of a message of Claude: texts as they are, calls of tools and what they gave
/// back as blocks of code.
final class ClaudeBlocks {
    private final JsonScanner scanner;
    private final ChatContent content;

    ClaudeBlocks(JsonScanner scanner, ChatContent content) {
        this.scanner = scanner;
        this.content = content;
    }

    /// The text of the list of blocks that stands here.
    String read() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            return content.said();
        }
        List<String> shown = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            String block =
                    scanner.kind() == JsonScanner.Kind.OBJECT
                            ? block()
                            : Objects.requireNonNullElse(content.partOrText(), "");
            if (!block.isBlank()) {
                shown.add(block);
            }
        }
        return String.join("\n\n", shown);
    }

    private String block() throws RecordFault {
        String type = "";
        String text = null;
        String name = null;
        String input = null;
        String inner = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "type" -> type = Objects.requireNonNullElse(content.text(), "");
                case "text" -> text = content.text();
                case "name" -> name = content.text();
                case "input" -> input = content.raw();
                case "content" -> inner = content.said();
                default -> scanner.skip();
            }
        }
        return switch (type) {
            case "text" -> Objects.requireNonNullElse(text, "");
            case "thinking", "redacted_thinking", "token_budget" -> "";
            case "tool_use", "server_tool_use" -> call(name, input);
            case "tool_result" ->
                    inner == null || inner.isBlank() ? "" : ChatContent.fenced("", inner);
            default -> text == null ? ChatContent.placeholder(type) : text;
        };
    }

    private static String call(@Nullable String name, @Nullable String input) {
        JsonBuilder json = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        json.key("name").text(name);
        if (input != null) {
            json.key("arguments").raw(input.getBytes(StandardCharsets.UTF_8));
        }
        return ChatContent.fenced(
                "json", new String(json.endObject().toBytes(), StandardCharsets.UTF_8));
    }
}
