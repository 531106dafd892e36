package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.SampleStore;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// A release of the sample in which messages came in, went, and changed.
final class NewRelease {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private NewRelease() {}

    /// The lines of its file.
    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SampleStore.SAMPLE)) {
            ObjectNode conversation = (ObjectNode) MAPPER.readTree(line);
            ArrayNode messages = (ArrayNode) conversation.get("messages");
            switch (lines.size()) {
                case 0 -> {
                    messages.insert(0, message(1, "user", "Good morning."));
                    messages.insert(1, message(2, "assistant", "Good morning."));
                }
                case 1 -> {
                    messages.insert(2, message(3, "user", "One thing more."));
                    ((ObjectNode) messages.get(0)).put("content", "Said otherwise.");
                    relabel(messages.get(3));
                }
                case 2 -> {
                    messages.remove(messages.size() - 1);
                    messages.remove(messages.size() - 1);
                }
                default -> {}
            }
            lines.add(MAPPER.writeValueAsString(conversation));
        }
        return lines;
    }

    /// Another version of its first conversation, in which all turns have other numbers.
    static String otherVersion() throws IOException {
        ObjectNode conversation = (ObjectNode) MAPPER.readTree(lines().getFirst());
        ArrayNode messages = (ArrayNode) conversation.get("messages");
        messages.remove(0);
        messages.remove(messages.size() - 1);
        return MAPPER.writeValueAsString(conversation);
    }

    private static void relabel(JsonNode message) {
        for (JsonNode thought : message.path("reactions")) {
            ((ObjectNode) thought).put("label", "scope_fit");
        }
    }

    private static ObjectNode message(long id, String type, String content) {
        ObjectNode message = MAPPER.createObjectNode();
        message.put("id", id);
        message.put("timestamp", "2026-01-01T00:00:00Z");
        message.put("type", type);
        message.put("content", content);
        return message;
    }
}
