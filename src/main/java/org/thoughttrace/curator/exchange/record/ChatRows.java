package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation.Said;
import org.thoughttrace.curator.model.FieldPath;
import org.thoughttrace.curator.model.Participant;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a record whose conversation is a list of messages in which each names its speaker and what
/// was said. What is a member of the record is read in passing; what a mapping looks for further in
/// is looked up afterwards.
final class ChatRows {
    private static final String AS_MAPPED = ", as the mapping says";
    private static final String EXPECTED_LIST = "expected a list of messages here";

    private final SourceFormat format;
    private final ChatKeys keys;
    private final SourceMapping mapping;
    private final ChatRecord.Source source;
    private final JsonScanner scanner;
    private final Speakers speakers;
    private final WarningList warnings;
    private @Nullable List<Said> messages;
    private @Nullable String id;
    private @Nullable String model;
    private @Nullable String created;
    private String noList = "";
    private String noId = "";
    private String noModel = "";
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
        this.source = source;
        this.scanner = source.scanner();
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
        readNested();
        List<Said> read = messages;
        if (read == null) {
            throw fault(
                    keys.list().toString(),
                    EXPECTED_LIST + (mapping.namesMessages() ? AS_MAPPED : "") + noList);
        }
        if (mapping.field(Field.TEXT).isPresent() && !hasText && !read.isEmpty()) {
            throw fault(
                    RowMessage.within(keys.list() + "[0]", keys.text()),
                    "expected what is said here" + AS_MAPPED + "; no message has it");
        }
        if (mapping.field(Field.ID).isPresent() && id == null) {
            throw fault(
                    mapping.field(Field.ID).orElseThrow().toString(),
                    "expected a conversation id here" + AS_MAPPED + noId);
        }
        if (mapping.field(Field.MODEL).isPresent() && model == null) {
            warnings.add(
                    mapping.field(Field.MODEL).orElseThrow().toString(),
                    "expected the model here" + AS_MAPPED + noModel);
        }
        return new ChatConversation(id, model, created, null, read, List.of()).of(participant());
    }

    private void member(String key) throws RecordFault {
        ChatContent content = source.content();
        if (keys.list().isName(key) && messages == null) {
            messages = readMessages(source);
        } else if (names(keys.ids(), key)) {
            String found = content.id();
            id = id == null ? found : id;
        } else if (names(keys.models(), key)) {
            String found = content.name();
            model = model == null ? found : model;
        } else if (key.equals(keys.created())) {
            created = SourceTime.read(scanner);
        } else {
            scanner.skip();
        }
    }

    private static boolean names(Set<FieldPath> paths, String key) {
        return paths.stream().anyMatch(path -> path.isName(key));
    }

    private void readNested() throws RecordFault {
        if (!keys.list().isName()) {
            PathWalk walk = walk(keys.list());
            noList = walk.whyNot();
            messages = walk.isThere() ? readMessages(walk.source()) : null;
        }
        for (FieldPath path : keys.ids()) {
            if (!path.isName()) {
                PathWalk walk = walk(path);
                noId = walk.whyNot();
                id = walk.isThere() ? walk.source().content().id() : null;
            }
        }
        for (FieldPath path : keys.models()) {
            if (!path.isName()) {
                PathWalk walk = walk(path);
                noModel = walk.whyNot();
                model = walk.isThere() ? walk.source().content().text() : null;
            }
        }
    }

    private @Nullable Participant participant() throws RecordFault {
        FieldPath path = keys.participant();
        if (path == null) {
            return null;
        }
        PathWalk walk = walk(path);
        String value = walk.isThere() ? walk.source().content().id() : null;
        if (value == null) {
            warnings.add(
                    path.toString(),
                    "expected here whose conversation it is" + AS_MAPPED + walk.whyNot());
            return null;
        }
        return Participant.meantBy(value);
    }

    private PathWalk walk(FieldPath path) throws RecordFault {
        return PathWalk.along(path, source.again(source.from(), source.end()));
    }

    private List<Said> readMessages(ChatRecord.Source from) throws RecordFault {
        JsonScanner list = from.scanner();
        if (list.kind() != JsonScanner.Kind.ARRAY) {
            throw new RecordFault(list.position(), list.path(), EXPECTED_LIST);
        }
        List<Said> read = new ArrayList<>();
        for (boolean more = list.beginArray(); more; more = list.anotherElement()) {
            if (read.size() == ChatConversation.MOST_MESSAGES) {
                throw list.fault("expected at most 1,000,000 messages");
            }
            warnings.at(read.size() + 1);
            read.add(readMessage(from));
        }
        warnings.at(0);
        return read;
    }

    private Said readMessage(ChatRecord.Source from) throws RecordFault {
        try {
            RowMessage message = RowMessage.read(from, keys);
            hasText |= message.hasText();
            return message.said(
                    format,
                    speakers,
                    warnings,
                    mapping.field(Field.ROLE).isPresent() ? AS_MAPPED : "");
        } catch (RecordFault fault) {
            throw fault.in(from.scanner().path());
        }
    }

    private RecordFault fault(String field, String reason) {
        return new RecordFault(scanner.position(), field, reason);
    }
}
