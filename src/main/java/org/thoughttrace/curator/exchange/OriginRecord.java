package org.thoughttrace.curator.exchange;

import org.thoughttrace.curator.exchange.json.JsonString;
import org.thoughttrace.curator.exchange.record.ChatConversation;
import org.thoughttrace.curator.exchange.record.ChatRecord;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.SourceFormat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The record of another layout that a conversation came in, kept whole behind its messages.
///
/// An origin of ours is written without white space, so it is known by how it begins; a member of
/// the same name that a source brought along is none.
public final class OriginRecord {
    static final String KEY = ChatConversation.ORIGIN;

    private static final List<String> FORMATS =
            Stream.concat(
                            Arrays.stream(SourceFormat.values()).map(SourceFormat::key),
                            Stream.of(ChatRecord.MAPPED))
                    .toList();
    private static final byte[] NOTHING = bytes("null");
    private static final byte[] MEMBER = bytes("\"" + KEY + "\":{\"format\":\"");

    private OriginRecord() {}

    /// The record, to be given out again in the layout that it came in; empty when it came in another
    /// one or when a message says something else by now.
    ///
    /// @param source the bytes of the stored conversation
    /// @param format the name of a format
    public static Optional<byte[]> record(
            byte[] source, CuratedConversation curated, String format) {
        if (!isIn(source) || isReworded(curated)) {
            return Optional.empty();
        }
        SourceOutline.Span origin = SourceOutline.of(source).root().member(KEY);
        byte[] head = bytes(head(format));
        if (origin == null || !beginsWith(source, origin, head)) {
            return Optional.empty();
        }
        byte[] kept = Arrays.copyOfRange(source, origin.from() + head.length, origin.end() - 1);
        return Arrays.equals(kept, NOTHING) ? Optional.empty() : Optional.of(kept);
    }

    /// The layout of another program that a conversation came in; empty for ThoughtTrace's own.
    ///
    /// @param source the bytes of the stored conversation
    public static String formatOf(byte[] source) {
        if (!isIn(source)) {
            return "";
        }
        SourceOutline.Span origin = SourceOutline.of(source).root().member(KEY);
        return origin == null
                ? ""
                : FORMATS.stream()
                        .filter(format -> beginsWith(source, origin, bytes(head(format))))
                        .findFirst()
                        .orElse("");
    }

    /// A record with the id of its conversation, where it came without one: the last member that it
    /// gets, or in the place of a null.
    ///
    /// @param record sound JSON, an object
    public static byte[] withId(byte[] record, String id) {
        SourceOutline.Part root = SourceOutline.of(record).root();
        SourceOutline.Span present = root.member("id");
        byte[] value = JsonString.encode(id);
        Splices splices = new Splices();
        if (present == null) {
            boolean isEmpty = root.members() == null || root.members().isEmpty();
            splices.insert(root.addAt(), bytes((isEmpty ? "" : ",") + "\"id\":"));
            splices.insert(root.addAt(), value);
        } else if (isNothing(record, present)) {
            splices.replace(present, value);
        } else {
            return record;
        }
        return splices.apply(record, 0, record.length);
    }

    private static boolean isNothing(byte[] record, SourceOutline.Span id) {
        String text = new String(record, id.from(), id.end() - id.from(), StandardCharsets.UTF_8);
        return text.equals("null") || text.replace("\"", "").isBlank();
    }

    /// The bytes of a conversation without the record that it came in and without its branches: both
    /// hold texts that nobody has looked through. The same bytes when it has none.
    public static byte[] withoutRecord(byte[] source) {
        if (!isIn(source)) {
            return source;
        }
        SourceOutline.Span origin = SourceOutline.of(source).root().member(KEY);
        Optional<byte[]> empty = origin == null ? Optional.empty() : emptied(source, origin);
        if (origin == null || empty.isEmpty()) {
            return source;
        }
        Splices splices = new Splices();
        splices.replace(origin, empty.get());
        return splices.apply(source, 0, source.length);
    }

    /// An origin of ours without its record and branches; empty for another member of that name.
    static Optional<byte[]> emptied(byte[] source, SourceOutline.Span origin) {
        return FORMATS.stream()
                .map(OriginRecord::head)
                .filter(head -> beginsWith(source, origin, bytes(head)))
                .findFirst()
                .map(head -> bytes(head + "null}"));
    }

    /// True when a message says something else than its source: the record would give away what was
    /// taken out.
    static boolean isReworded(CuratedConversation curated) {
        return curated.messages().stream().anyMatch(CuratedMessage::isReworded);
    }

    private static String head(String format) {
        return "{\"format\":\"" + format + "\",\"record\":";
    }

    private static boolean beginsWith(byte[] source, SourceOutline.Span origin, byte[] head) {
        int from = origin.from();
        return origin.end() - from > head.length
                && Arrays.equals(source, from, from + head.length, head, 0, head.length);
    }

    /// Looks for the member without reading the JSON: most conversations have none.
    static boolean isIn(byte[] source) {
        int last = source.length - MEMBER.length;
        for (int at = 0; at <= last; at++) {
            if (source[at] == '"'
                    && Arrays.equals(source, at, at + MEMBER.length, MEMBER, 0, MEMBER.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
