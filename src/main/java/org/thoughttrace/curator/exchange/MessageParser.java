package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation;
import org.thoughttrace.curator.exchange.record.WarningList;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the list of messages with their thoughts.
final class MessageParser {
    /// Messages and thoughts together.
    private static final int MOST_PARTS = ChatConversation.MOST_MESSAGES;

    static final String UNKNOWN_TYPE = "expected \"user\" or \"assistant\"";

    private final JsonScanner scanner;
    private final FieldParser fields;
    private final @Nullable WarningList warnings;
    private int parts;

    MessageParser(JsonScanner scanner, FieldParser fields, @Nullable WarningList warnings) {
        this.scanner = scanner;
        this.fields = fields;
        this.warnings = warnings;
    }

    /// Reads the list that stands here.
    List<Message> messages() throws RecordFault {
        List<Message> messages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            countPart();
            int turn = messages.size() + 1;
            if (warnings != null) {
                warnings.at(turn);
            }
            Message message = message(turn);
            if (fields.isChecking() && message.sourceId() != null && !ids.add(message.sourceId())) {
                fields.warn("id", "another message has the same id; the position decides");
            }
            messages.add(message);
        }
        if (warnings != null) {
            warnings.at(0);
        }
        if (messages.isEmpty()) {
            fields.warn("the list of messages is empty");
        }
        return messages;
    }

    private Message message(int turn) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            fields.skipOdd("expected a message: an object");
            return new Message(turn, null, null, "", null, List.of());
        }
        String type = null;
        String id = null;
        String content = null;
        String timestamp = null;
        List<Thought> reasons = List.of();
        List<Thought> reactions = List.of();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "type" -> type = fields.text();
                case "id" -> id = fields.textOrNumber();
                case "content" -> content = fields.content();
                case "timestamp" -> timestamp = fields.time();
                case "reasons" -> reasons = thoughts(turn, ThoughtKind.REASON);
                case "reactions" -> reactions = thoughts(turn, ThoughtKind.REACTION);
                default -> scanner.skip();
            }
        }
        check(type, content, reasons, reactions);
        List<Thought> thoughts = new ArrayList<>(reasons);
        thoughts.addAll(reactions);
        return new Message(turn, type, id, content == null ? "" : content, timestamp, thoughts);
    }

    private void check(
            @Nullable String type,
            @Nullable String content,
            List<Thought> reasons,
            List<Thought> reactions) {
        if (content == null) {
            fields.warn("content", "the message has no content");
        }
        Role role = Role.of(type);
        if (role == Role.OTHER) {
            fields.warn("type", UNKNOWN_TYPE);
        }
        if (role == Role.ASSISTANT && !reasons.isEmpty()) {
            fields.warn("reasons", "an assistant message with reasons");
        }
        if (role == Role.USER && !reactions.isEmpty()) {
            fields.warn("reactions", "a user message with reactions");
        }
    }

    private List<Thought> thoughts(int turn, ThoughtKind kind) throws RecordFault {
        List<Thought> thoughts = new ArrayList<>();
        switch (scanner.kind()) {
            case ARRAY -> {
                for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
                    countPart();
                    thoughts.add(thought(new ThoughtId.Source(turn, kind, thoughts.size() + 1)));
                }
            }
            case NULL -> scanner.skip();
            default -> fields.skipOdd("expected a list of thoughts");
        }
        return thoughts;
    }

    private Thought thought(ThoughtId.Source id) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            fields.skipOdd("expected a thought: an object");
            return new Thought(id, "", null, null);
        }
        String content = null;
        String label = null;
        String timestamp = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "content" -> content = fields.text();
                case "label" -> label = fields.text();
                case "timestamp" -> timestamp = fields.time();
                default -> scanner.skip();
            }
        }
        if (content == null) {
            fields.warn("content", "the thought has no content");
        }
        return new Thought(id, content == null ? "" : content, label, timestamp);
    }

    private void countPart() throws RecordFault {
        parts++;
        if (parts > MOST_PARTS) {
            throw scanner.fault("expected at most 1,000,000 messages and thoughts");
        }
    }
}
