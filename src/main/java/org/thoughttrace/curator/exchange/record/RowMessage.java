package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation.Said;
import org.thoughttrace.curator.model.FieldPath;
import org.thoughttrace.curator.model.SourceFormat;

/// Reads one message of a row: who speaks and what is said, each a member of the message or somewhere
/// within it, and what programs put beside a text.
final class RowMessage {
    private final ChatRecord.Source source;
    private final JsonScanner scanner;
    private final ChatContent content;
    private final ChatKeys keys;
    private final String path;
    private final int from;
    private boolean saysSomething;
    private @Nullable String speaker;
    private String noSpeaker = "";
    private @Nullable String said;
    private String calls = "";
    private String refusal = "";
    private @Nullable String time;

    private RowMessage(ChatRecord.Source source, ChatKeys keys) {
        this.source = source;
        this.scanner = source.scanner();
        this.content = source.content();
        this.keys = keys;
        this.path = scanner.path();
        this.from = scanner.position();
    }

    /// Reads the message that stands here.
    static RowMessage read(ChatRecord.Source source, ChatKeys keys) throws RecordFault {
        JsonScanner.Kind kind = source.scanner().kind();
        RowMessage message = new RowMessage(source, keys);
        if (keys.hasListsForMessages() && kind == JsonScanner.Kind.ARRAY) {
            message.scanner.skip();
        } else if (kind == JsonScanner.Kind.OBJECT) {
            message.readMembers();
        } else {
            throw message.scanner.fault("expected a message: an object");
        }
        message.readNested();
        return message;
    }

    private void readMembers() throws RecordFault {
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            if (keys.speaker().isName(key)) {
                speaker = content.text();
            } else if (keys.text().isName(key)) {
                saysSomething = scanner.kind() != JsonScanner.Kind.NULL;
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
    }

    private void readNested() throws RecordFault {
        if (!keys.speaker().isName()) {
            PathWalk walk = walk(keys.speaker());
            speaker = walk.isThere() ? walk.source().content().text() : null;
            noSpeaker = walk.whyNot();
        }
        if (!keys.text().isName()) {
            PathWalk walk = walk(keys.text());
            saysSomething =
                    walk.isThere() && walk.source().scanner().kind() != JsonScanner.Kind.NULL;
            said = walk.isThere() ? walk.source().content().said() : null;
        }
    }

    private PathWalk walk(FieldPath wanted) throws RecordFault {
        return PathWalk.along(wanted, source.again(from, scanner.position()));
    }

    /// True when what is said is where it was looked for.
    boolean hasText() {
        return said != null;
    }

    /// The message, once it is known who is meant.
    ///
    /// @param asMapped what to add to what was expected of who speaks
    /// @throws RecordFault when nothing says who speaks
    Said said(SourceFormat format, Speakers speakers, WarningList warnings, String asMapped)
            throws RecordFault {
        String field = within(path, keys.speaker());
        if (speaker == null) {
            throw new RecordFault(
                    from,
                    field,
                    "expected a word here that says who speaks" + asMapped + noSpeaker);
        }
        String type = speakers.typeOf(format, speaker);
        if (!Speakers.isKnown(type)) {
            warnings.add(
                    field,
                    "nobody knows who is meant; map the word to user, assistant, system or tool");
        }
        String all = joined();
        if (!saysSomething && all.isEmpty()) {
            warnings.add(
                    within(path, keys.text()),
                    "expected what is said here" + asMapped + "; the message is empty");
        }
        return new Said(type, all, time);
    }

    /// The path of a field within something that has a path itself.
    static String within(String outer, FieldPath inner) {
        return outer + (inner.beginsInList() ? "" : ".") + inner;
    }

    private String joined() {
        String text = said == null || said.isEmpty() ? refusal : said;
        if (calls.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? calls : text + "\n\n" + calls;
    }
}
