package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceOutline.Span;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;

import java.nio.charset.StandardCharsets;

/// Writes a conversation as it stands now into the bytes of its source: what no curator changed
/// comes out to the byte, white space, unknown fields, escapes and the digits of numbers included.
public final class ThoughtTraceWriter {
    private static final String CURATION = "curation";

    private ThoughtTraceWriter() {}

    /// The line of a conversation, without a line end. An edited text is replaced where it stands; a
    /// removed thought leaves its list, which stays even when empty; a moved one takes its bytes
    /// along; an added one is a new object in its list. The record of another layout that an edited
    /// conversation came in is left out: it holds the texts as they were.
    ///
    /// @param source the bytes that the conversation was read from
    /// @return `source` itself when no byte differs
    /// @throws IllegalArgumentException when the bytes are damaged
    public static byte[] line(byte[] source, CuratedConversation curated) {
        if (isUntouched(curated)) {
            return source;
        }
        SourceOutline outline = SourceOutline.of(source);
        Splices splices = new Splices();
        spliceMessages(source, outline, curated, splices);
        return splices.apply(source, 0, source.length);
    }

    /// As [#line(byte[], CuratedConversation)], with a member `curation` that tells status, note,
    /// tags, topics, stages, relations, flags and curators. It is the last member, or takes the
    /// place of one that the source has already.
    ///
    /// @throws IllegalArgumentException when the bytes are damaged
    public static byte[] line(byte[] source, CuratedConversation curated, Curation curation) {
        SourceOutline outline = SourceOutline.of(source);
        Splices splices = new Splices();
        spliceMessages(source, outline, curated, splices);
        byte[] value = new CurationJson(curated).build(outline.style(), curation);
        Span present = outline.root().member(CURATION);
        if (present != null) {
            splices.replace(present, value);
        } else {
            String key = outline.style().comma() + '"' + CURATION + '"' + outline.style().colon();
            splices.insert(outline.root().addAt(), key.getBytes(StandardCharsets.UTF_8));
            splices.insert(outline.root().addAt(), value);
        }
        return splices.apply(source, 0, source.length);
    }

    /// The line of a conversation whose summary, expectation and survey may have been changed for this
    /// one export, beside what curators changed.
    ///
    /// @param original what the bytes hold
    /// @param curation null for none
    public static byte[] line(
            byte[] source,
            Conversation original,
            CuratedConversation curated,
            @Nullable Curation curation) {
        byte[] line = new AboutSplicer(original, curated.source()).splice(source);
        return curation == null ? line(line, curated) : line(line, curated, curation);
    }

    private static boolean isUntouched(CuratedConversation curated) {
        for (CuratedMessage message : curated.messages()) {
            if (!MessageSplicer.isUntouched(message)) {
                return false;
            }
        }
        return true;
    }

    private static void spliceMessages(
            byte[] source, SourceOutline outline, CuratedConversation curated, Splices splices) {
        MessageSplicer splicer = new MessageSplicer(source, outline, splices);
        for (CuratedMessage message : curated.messages()) {
            if (!MessageSplicer.isUntouched(message)) {
                splicer.splice(message);
            }
        }
        Span origin = outline.root().member(OriginRecord.KEY);
        if (origin != null && OriginRecord.isReworded(curated)) {
            OriginRecord.emptied(source, origin).ifPresent(empty -> splices.replace(origin, empty));
        }
    }
}
