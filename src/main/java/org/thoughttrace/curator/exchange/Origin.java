package org.thoughttrace.curator.exchange;

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
public final class Origin {
    static final String KEY = "origin";

    private static final List<String> FORMATS =
            Stream.concat(
                            Arrays.stream(SourceFormat.values()).map(SourceFormat::key),
                            Stream.of(ChatRecord.MAPPED))
                    .toList();
    private static final byte[] MEMBER = bytes("\"" + KEY + "\":{\"format\":\"");

    private Origin() {}

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
        return Optional.of(
                Arrays.copyOfRange(source, origin.from() + head.length, origin.end() - 1));
    }

    /// An origin of ours without its record and branches; empty for another member of that name.
    static Optional<byte[]> emptied(byte[] source, SourceOutline.Span origin) {
        return FORMATS.stream()
                .map(Origin::head)
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
