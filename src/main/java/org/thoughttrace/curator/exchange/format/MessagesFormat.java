package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.OriginRecord;
import org.thoughttrace.curator.exchange.json.JsonBuilder;

import java.util.List;

/// Conversations as most trainers and services read them.
final class MessagesFormat extends ConversationFormat {

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
    boolean mayLeaveAsItCame(FormatOptions chosen) {
        return hasIds(chosen) && super.mayLeaveAsItCame(chosen);
    }

    /// Whoever asks for ids wants them on every line.
    @Override
    byte[] asItCame(String id, byte[] record) {
        return OriginRecord.withId(record, id);
    }

    @Override
    void write(String id, List<Chat.Turn> turns, FormatOptions chosen, JsonBuilder json) {
        if (hasIds(chosen)) {
            json.key("id").text(id);
        }
        json.key("messages");
        Chat.write(json, turns);
    }

    private static boolean hasIds(FormatOptions chosen) {
        return chosen.is("ids", "included");
    }
}
