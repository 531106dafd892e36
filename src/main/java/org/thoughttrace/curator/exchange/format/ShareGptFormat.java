package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;

import java.util.List;

/// Conversations in the layout that came with the first collections of shared chats.
final class ShareGptFormat extends ConversationFormat {

    ShareGptFormat() {
        super(
                "sharegpt",
                "ShareGPT",
                "One conversation a line as a list \"conversations\" of from and value.",
                ThoughtsOption.OPTION);
    }

    @Override
    void write(String id, List<Chat.Turn> turns, FormatOptions chosen, JsonBuilder json) {
        json.key("id").text(id).key("conversations").beginArray();
        for (Chat.Turn turn : turns) {
            json.beginObject().key("from").text(speaker(turn.role()));
            json.key("value").text(turn.content()).endObject();
        }
        json.endArray();
    }

    private static String speaker(String role) {
        return switch (role) {
            case "user" -> "human";
            case "assistant" -> "gpt";
            default -> role;
        };
    }
}
