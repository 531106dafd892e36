package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonMinifier;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonString;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.SourceFormat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Turns a record of another program into a conversation in ThoughtTrace's layout, which keeps the
/// record behind its messages.
public final class ChatRecord {
    /// In the origin of what was read under keys, or with speakers, that its format does not have.
    public static final String MAPPED = "mapped";

    private final HowToRead how;
    private final Speakers speakers;

    /// @param how to read every record; a format in it is not recognised any more
    public ChatRecord(HowToRead how, Speakers speakers) {
        this.how = how;
        this.speakers = speakers;
    }

    /// A record as it will be stored.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Translated(SourceFormat format, byte[] bytes) {}

    /// What a record, or a piece of one, is read from.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Source(byte[] bytes, int from, int end, JsonScanner scanner, ChatContent content) {
        static Source of(byte[] bytes, int from, int end, @Nullable WarningList warnings) {
            JsonScanner scanner = new JsonScanner(bytes, from, end, warnings);
            return new Source(bytes, from, end, scanner, new ChatContent(bytes, scanner));
        }

        /// A piece of it, or all of it, once more from its beginning; oddities in it are told already.
        Source again(int pieceFrom, int pieceEnd) {
            return of(bytes, pieceFrom, pieceEnd, null);
        }
    }

    /// True when a conversation that was read as ThoughtTrace's has messages and not one is of a user
    /// or an assistant: it may be one of another program.
    public static boolean isLikely(Conversation conversation) {
        return !conversation.messages().isEmpty()
                && conversation.messages().stream()
                        .allMatch(message -> message.role() == Role.OTHER);
    }

    /// Translates a record; null when no format was chosen and it is of none that is known.
    ///
    /// @param bytes sound UTF-8
    /// @param warnings takes what is odd in it
    /// @throws RecordFault when it is not what it should be
    public @Nullable Translated translated(byte[] bytes, int from, int end, WarningList warnings)
            throws RecordFault {
        SourceFormat format = how.format();
        if (format == null) {
            format =
                    how.mapping().namesMessages()
                            ? SourceFormat.OPENAI_MESSAGES
                            : Recognition.of(bytes, from, end);
        }
        if (format == null) {
            return null;
        }
        if (format == SourceFormat.MARKDOWN) {
            return transcript(
                    new String(bytes, from, end - from, StandardCharsets.UTF_8), warnings);
        }
        Source source = Source.of(bytes, from, end, warnings);
        ChatConversation read;
        try {
            if (source.scanner().kind() != JsonScanner.Kind.OBJECT) {
                throw source.scanner().fault("expected a conversation: one JSON object");
            }
            speakers.takeChanged();
            read = ofWhom(read(format, source, warnings));
        } catch (RecordFault fault) {
            throw fault.in(source.scanner().path());
        }
        if (read.messages().isEmpty()) {
            warnings.add("messages", "the list of messages is empty");
        }
        byte[] kept = JsonMinifier.minified(Arrays.copyOfRange(bytes, from, end));
        return new Translated(format, read.toBytes(nameOf(format), kept));
    }

    /// The text is kept as it is, as one JSON string.
    private Translated transcript(String text, WarningList warnings) throws RecordFault {
        ChatConversation read =
                ofWhom(MarkdownRecord.read(text, how.mapping(), speakers, warnings));
        SourceFormat format = SourceFormat.MARKDOWN;
        return new Translated(format, read.toBytes(format.key(), JsonString.encode(text)));
    }

    private ChatConversation read(SourceFormat format, Source source, WarningList warnings)
            throws RecordFault {
        return switch (format) {
            case CHATGPT -> new ChatGptRecord(source, speakers, warnings).read();
            case CLAUDE -> new ClaudeRecord(source, speakers, warnings).read();
            default -> new ChatRows(format, how.mapping(), source, speakers, warnings).read();
        };
    }

    private ChatConversation ofWhom(ChatConversation read) {
        return how.participant() == null ? read : read.of(how.participant());
    }

    /// A record that was read otherwise than its format has it is no record of that format: it must
    /// not be given out again as one.
    private String nameOf(SourceFormat format) {
        boolean asItIs =
                !format.isOfRows()
                        || ChatKeys.of(format, how.mapping()).hasMessagesOf(format)
                                && !speakers.takeChanged();
        return asItIs ? format.key() : MAPPED;
    }
}
