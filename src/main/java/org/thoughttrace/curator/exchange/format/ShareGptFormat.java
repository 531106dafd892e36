package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.JsonBuilder;

import java.util.Optional;

/// Conversations in the layout that came with the first collections of shared chats.
final class ShareGptFormat extends JsonLinesFormat {

    ShareGptFormat() {
        super(
                "sharegpt",
                "ShareGPT",
                "One conversation a line as a list \"conversations\" of from and value.",
                ThoughtsOption.OPTION);
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        boolean asItCame = ThoughtsOption.areLeftOut(chosen);
        return (outgoing, rows) -> {
            Optional<byte[]> record = asItCame ? outgoing.record(name()) : Optional.empty();
            if (record.isPresent()) {
                rows.add("", new Row.Json(record.get()));
                return;
            }
            if (outgoing.conversation().messages().isEmpty()) {
                rows.refuse(new Rows.Refused(0, "no messages", "it has no message"));
                return;
            }
            JsonBuilder json = object().key("id").text(outgoing.conversation().id());
            json.key("conversations").beginArray();
            for (Chat.Turn turn :
                    ThoughtsOption.turns(outgoing.conversation().messages(), chosen)) {
                json.beginObject().key("from").text(speaker(turn.role()));
                json.key("value").text(turn.content()).endObject();
            }
            rows.add("", row(json.endArray()));
        };
    }

    private static String speaker(String role) {
        return switch (role) {
            case "user" -> "human";
            case "assistant" -> "gpt";
            default -> role;
        };
    }
}
