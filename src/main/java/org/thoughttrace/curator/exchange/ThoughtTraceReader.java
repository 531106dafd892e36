package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.FilePieces.Ending;
import org.thoughttrace.curator.exchange.FilePieces.Piece;
import org.thoughttrace.curator.model.Conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads conversations from a file, one at a time: JSON Lines, or one JSON array of objects, in
/// ThoughtTrace's own layout or in one that [ChatLayout] knows. What cannot be read is given back as
/// rejected and the next one is read. No more than one line is in memory. For one thread.
public final class ThoughtTraceReader implements AutoCloseable {
    /// The longest line that is read, in bytes; one above it is rejected without being held.
    public static final int LONGEST_LINE = 64 << 20;

    private final FileLayout layout;
    private final FilePieces pieces;
    private final long size;
    private final Map<ChatLayout, Integer> translated = new EnumMap<>(ChatLayout.class);
    private @Nullable SourceRecord pending;
    private boolean ended;

    private ThoughtTraceReader(FileLayout layout, FilePieces pieces, long size) {
        this.layout = layout;
        this.pieces = pieces;
        this.size = size;
    }

    /// Opens a file and looks at how it begins. An array is looked through to its end.
    ///
    /// @throws UnreadableFileException when nothing in it can be read: it is missing, empty, packed,
    ///     not in UTF-8, or its lines end in CR alone
    public static ThoughtTraceReader open(Path file) throws UnreadableFileException {
        return open(file, LONGEST_LINE);
    }

    /// As [#open(Path)], for tests with a limit that is met sooner.
    static ThoughtTraceReader open(Path file, int lineLimit) throws UnreadableFileException {
        FileLayout layout = FileLayout.of(file, lineLimit);
        try {
            FilePieces pieces =
                    layout.form() == FileLayout.Form.LINES
                            ? new LinePieces(file, layout.start(), lineLimit)
                            : new ElementPieces(file, layout.start(), layout.line(), lineLimit);
            return new ThoughtTraceReader(layout, pieces, Files.size(file));
        } catch (IOException failed) {
            throw new UnreadableFileException(
                    "\"" + file + "\" cannot be read: check that its disk is connected.", failed);
        }
    }

    /// Reads the next conversation or rejects the next line; null at the end.
    ///
    /// @throws IOException when the disk fails
    public @Nullable SourceRecord next() throws IOException {
        if (pending != null) {
            SourceRecord record = pending;
            pending = null;
            return record;
        }
        Piece piece = pieces.next();
        if (piece == null) {
            ended = true;
            return null;
        }
        if (piece.ending() == Ending.TOO_LONG) {
            return rejected(piece, piece.offset(), null, "expected a line of at most 64 MiB");
        }
        if (piece.length() == 0 && piece.ending() == Ending.SEPARATOR) {
            return rejected(
                    piece, piece.offset(), null, "expected a value; JSON has no trailing commas");
        }
        try {
            return accepted(piece);
        } catch (RecordFault fault) {
            long offset = piece.offset() + (fault.offset() - piece.from());
            return rejected(piece, offset, fault.field(), reasonOf(fault, piece));
        }
    }

    /// How much of the file has been read, in bytes.
    public long bytesRead() {
        return ended ? size : pieces.position();
    }

    /// How long the file was when it was opened, in bytes.
    public long size() {
        return size;
    }

    /// What is worth knowing about the file as far as it has been read: each a sentence.
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (layout.mark() == FileLayout.Mark.UTF_8) {
            notes.add("The file begins with a byte order mark; it is not kept.");
        }
        if (layout.form() == FileLayout.Form.ARRAY) {
            notes.add("The file is one JSON array; its elements are kept without white space.");
        }
        if (pieces.hasCarriageReturns()) {
            notes.add("Lines end in CR LF; exports end them in LF.");
        }
        translated.forEach((from, records) ->
                notes.add(
                        String.format(
                                Locale.ROOT,
                                "In the layout of %2$s: %1$,d %3$s, kept whole.",
                                records,
                                from.title(),
                                records == 1 ? "record" : "records")));
        return notes;
    }

    private SourceRecord accepted(Piece piece) throws RecordFault {
        SourceRecord.Accepted accepted = read(piece);
        if (layout.form() == FileLayout.Form.ARRAY && piece.ending() == Ending.END_OF_FILE) {
            pending = unclosed(piece);
        }
        return accepted;
    }

    private SourceRecord.Accepted read(Piece piece) throws RecordFault {
        WarningList warnings = new WarningList();
        Conversation conversation;
        try {
            conversation =
                    ConversationParser.parse(piece.bytes(), piece.from(), piece.end(), warnings);
        } catch (RecordFault fault) {
            SourceRecord.Accepted chat = lacksItsFrame(fault) ? chat(piece) : null;
            if (chat == null) {
                throw fault;
            }
            return chat;
        }
        SourceRecord.Accepted chat = ChatRecord.isLikely(conversation) ? chat(piece) : null;
        return chat == null ? own(piece, conversation, warnings) : chat;
    }

    private SourceRecord.Accepted own(
            Piece piece, Conversation conversation, WarningList warnings) {
        byte[] kept = Arrays.copyOfRange(piece.bytes(), piece.from(), piece.end());
        Conversation read = conversation;
        if (layout.form() == FileLayout.Form.ARRAY) {
            byte[] minified = JsonMinifier.minified(kept);
            if (minified.length < kept.length) {
                kept = minified;
                read = ConversationParser.parse(minified);
            }
        }
        return new SourceRecord.Accepted(
                piece.line(), piece.offset(), kept, read, warnings.toList());
    }

    /// Reads a record of another layout; null when it has none of those known.
    private SourceRecord.@Nullable Accepted chat(Piece piece) throws RecordFault {
        WarningList warnings = new WarningList();
        ChatRecord.Translated chat =
                ChatRecord.translated(piece.bytes(), piece.from(), piece.end(), warnings);
        if (chat == null) {
            return null;
        }
        translated.merge(chat.layout(), 1, Integer::sum);
        return new SourceRecord.Accepted(
                piece.line(),
                piece.offset(),
                chat.bytes(),
                ConversationParser.parse(chat.bytes()),
                warnings.toList());
    }

    /// True when a record is sound JSON and has no id or no messages as ThoughtTrace has them.
    private static boolean lacksItsFrame(RecordFault fault) {
        return "id".equals(fault.field()) || "messages".equals(fault.field());
    }

    /// What to report when the last element of an array is whole and its closing bracket is missing.
    private static SourceRecord unclosed(Piece last) {
        long end = last.offset() + last.length();
        return new SourceRecord.Rejected(
                last.line(), end, end, 0, null, "the list is not closed; the file may be cut off");
    }

    private static String reasonOf(RecordFault fault, Piece piece) {
        boolean cutOff =
                piece.ending() == Ending.END_OF_FILE
                        && (fault.offset() == piece.end()
                                || Utf8.isCutOff(piece.bytes(), fault.offset(), piece.end()));
        return cutOff ? "it ends in the middle; the file may be cut off" : fault.reason();
    }

    private static SourceRecord rejected(
            Piece piece, long offset, @Nullable String field, String reason) {
        return new SourceRecord.Rejected(
                piece.line(), offset, piece.offset(), piece.length(), field, reason);
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
