package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ChatConversation.Said;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;

import java.util.ArrayList;
import java.util.List;

/// Reads a record whose conversation is a list of messages in which each names its speaker and what
/// was said.
final class ChatRows {
    private final SourceFormat format;
    private final ChatKeys keys;
    private final SourceMapping mapping;
    private final JsonScanner scanner;
    private final ChatContent content;
    private final Speakers speakers;
    private final WarningList warnings;
    private @Nullable List<Said> messages;
    private @Nullable String id;
    private @Nullable String model;
    private @Nullable String created;
    private boolean hasText;

    ChatRows(
            SourceFormat format,
            SourceMapping mapping,
            ChatRecord.Source source,
            Speakers speakers,
            WarningList warnings) {
        this.format = format;
        this.keys = ChatKeys.of(format, mapping);
        this.mapping = mapping;
        this.scanner = source.scanner();
        this.content = source.content();
        this.speakers = speakers;
        this.warnings = warnings;
    }

    /// Reads the record.
    ///
    /// @throws RecordFault when it is no such record, or none as the mapping says
    ChatConversation read() throws RecordFault {
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            member(scanner.key());
        }
        scanner.finish();
        if (messages == null) {
            throw fault(keys.list(), "expected a list of messages here");
        }
        if (mapping.field(Field.TEXT).isPresent() && !hasText && !messages.isEmpty()) {
            throw fault(
                    keys.list() + "[0]." + keys.text(),
                    "expected what is said here, as the mapping says; no message has it");
        }
        if (mapping.field(Field.ID).isPresent() && id == null) {
            throw fault(
                    mapping.field(Field.ID).orElseThrow(),
                    "expected a conversation id here, as the mapping says");
        }
        if (mapping.field(Field.MODEL).isPresent() && model == null) {
            warnings.add(
                    mapping.field(Field.MODEL).orElseThrow(),
                    "expected the model here, as the mapping says");
        }
        return new ChatConversation(id, model, created, null, messages, List.of());
    }

    private void member(String key) throws RecordFault {
        if (key.equals(keys.list()) && messages == null) {
            messages = readMessages();
        } else if (keys.ids().contains(key)) {
            String found = content.id();
            id = id == null ? found : id;
        } else if (keys.models().contains(key)) {
            String found = content.text();
            model = model == null ? found : model;
        } else if (key.equals(keys.created())) {
            created = SourceTime.read(scanner);
        } else {
            scanner.skip();
        }
    }

    private List<Said> readMessages() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            throw scanner.fault("expected a list of messages here");
        }
        List<Said> read = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (read.size() == MessageParser.MOST_PARTS) {
                throw scanner.fault("expected at most 1,000,000 messages");
            }
            warnings.at(read.size() + 1);
            read.add(readMessage());
        }
        warnings.at(0);
        return read;
    }

    private Said readMessage() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected a message: an object");
        }
        String path = scanner.path();
        int at = scanner.position();
        String speaker = null;
        String said = "";
        String calls = "";
        String refusal = "";
        String time = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            if (key.equals(keys.speaker())) {
                speaker = content.text();
            } else if (key.equals(keys.text())) {
                hasText = true;
                said = content.said();
            } else {
                switch (key) {
                    case "tool_calls", "function_call" -> calls = content.calls();
                    case "refusal" -> refusal = content.said();
                    case "timestamp" -> time = SourceTime.read(scanner);
                    default -> scanner.skip();
                }
            }
        }
        if (speaker == null) {
            throw new RecordFault(
                    at,
                    path + "." + keys.speaker(),
                    "expected a word here that says who speaks"
                            + (mapping.field(Field.ROLE).isPresent()
                                    ? ", as the mapping says"
                                    : ""));
        }
        return new Said(type(path, speaker), joined(said, refusal, calls), time);
    }

    private String type(String path, String speaker) {
        String type = speakers.typeOf(format, speaker);
        if (!Speakers.isKnown(type)) {
            warnings.add(
                    path + "." + keys.speaker(),
                    "nobody knows who is meant; map the word to user, assistant, system or tool");
        }
        return type;
    }

    private static String joined(String said, String refusal, String calls) {
        String text = said.isEmpty() ? refusal : said;
        if (calls.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? calls : text + "\n\n" + calls;
    }

    private RecordFault fault(String field, String reason) {
        return new RecordFault(
                scanner.position(),
                field,
                mapping.namesMessages() && field.equals(keys.list())
                        ? reason + ", as the mapping says"
                        : reason);
    }
}
