package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.JsonBuilder;

import java.util.Optional;

/// Conversations as most trainers and services read them.
final class MessagesFormat extends JsonLinesFormat {

    MessagesFormat() {
        super(
                "openai-messages",
                "OpenAI messages",
                "One conversation a line as a list \"messages\" of role and content.",
                ThoughtsOption.OPTION,
                FormatOption.of(
                        "ids",
                        "Whether each line has its conversation id.",
                        "included",
                        "left-out"));
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        boolean named = chosen.is("ids", "included");
        boolean asItCame = named && ThoughtsOption.areLeftOut(chosen);
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
            JsonBuilder json = object();
            if (named) {
                json.key("id").text(outgoing.conversation().id());
            }
            json.key("messages");
            Chat.write(json, ThoughtsOption.turns(outgoing.conversation().messages(), chosen));
            rows.add("", row(json));
        };
    }
}
