package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonMinifier;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.Utf8;
import org.thoughttrace.curator.exchange.record.ChatRecord;
import org.thoughttrace.curator.exchange.record.SourceWarning;
import org.thoughttrace.curator.exchange.record.Speakers;
import org.thoughttrace.curator.exchange.record.WarningList;
import org.thoughttrace.curator.exchange.source.FilePieces;
import org.thoughttrace.curator.exchange.source.FilePieces.Ending;
import org.thoughttrace.curator.exchange.source.FilePieces.Piece;
import org.thoughttrace.curator.exchange.source.SourceFile;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceSample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Reads conversations from a file, one at a time: ThoughtTrace's own, or those of another program
/// whose [SourceFormat] is known, which are translated and kept whole. What cannot be read is given back as
/// rejected and the next one is read. No more than one line is in memory. For one thread.
public final class ThoughtTraceReader implements AutoCloseable {
    /// The longest line that is read, in bytes; one above it is rejected without being held.
    public static final int LONGEST_LINE = 64 << 20;

    private final HowToRead how;
    private final SourceFile file;
    private final FilePieces pieces;
    private final Speakers speakers;
    private final ChatRecord foreign;
    private final Map<SourceFormat, Integer> formats = new EnumMap<>(SourceFormat.class);
    private @Nullable SourceRecord pending;
    private boolean ended;
    private boolean isSpread;
    private int unknown;

    private ThoughtTraceReader(SourceFile file) {
        this.how = file.how();
        this.file = file;
        this.pieces = file.pieces();
        this.speakers = new Speakers(how.mapping());
        this.foreign = new ChatRecord(how, speakers);
    }

    /// Opens a file and looks at how it begins. An array is looked through to its end.
    ///
    /// @throws UnreadableFileException when nothing in it can be read: it is missing, empty, packed,
    ///     not in UTF-8, or its lines end in CR alone
    public static ThoughtTraceReader open(Path file) throws UnreadableFileException {
        return open(file, HowToRead.RECOGNISE);
    }

    /// As [#open(Path)], to be read as a curator says.
    ///
    /// @throws UnreadableFileException when nothing in it can be read, or not so
    public static ThoughtTraceReader open(Path file, HowToRead how) throws UnreadableFileException {
        return new ThoughtTraceReader(SourceFile.open(file, how, LONGEST_LINE));
    }

    /// As [#open(Path)], for tests with a limit that is met sooner.
    static ThoughtTraceReader open(Path file, int lineLimit) throws UnreadableFileException {
        return new ThoughtTraceReader(SourceFile.open(file, HowToRead.RECOGNISE, lineLimit));
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
            isSpread |= isSpread(fault, piece);
            long offset = piece.offset() + (fault.offset() - piece.from());
            return rejected(piece, offset, fault.field(), reasonOf(fault, piece));
        }
    }

    /// How much of the file has been read, in bytes.
    public long bytesRead() {
        return ended ? file.size() : Math.min(pieces.position(), file.size());
    }

    /// How long the file was when it was opened, in bytes.
    public long size() {
        return file.size();
    }

    /// What the file is: JSON Lines, a JSON array, Parquet, a zip archive, a text.
    String form() {
        return file.form();
    }

    /// How many records so far were of which format.
    Map<SourceFormat, Integer> formats() {
        return formats;
    }

    /// The words that said who speaks, so far.
    List<SourceSample.RoleWord> roles() {
        return speakers.words();
    }

    /// What is worth knowing about the file as far as it has been read: each a sentence.
    public List<String> notes() {
        List<String> notes = new ArrayList<>(file.notes());
        notes.addAll(pieces.notes());
        formats.forEach((format, records) -> {
            if (format != SourceFormat.THOUGHTTRACE) {
                notes.add(
                        String.format(
                                Locale.ROOT,
                                "%s of %s: %,d %s, kept whole.",
                                how.mapping().isEmpty()
                                        ? "In the layout"
                                        : "As mapped, for the rest in the layout",
                                format.title(),
                                records,
                                records == 1 ? "record" : "records"));
            }
        });
        addParticipant(notes);
        for (String word : speakers.unused()) {
            notes.add("No message is of the role \"" + word + "\", which was mapped.");
        }
        if (isSpread) {
            notes.add(
                    "The first line begins an object that it does not end. If the file is one JSON"
                            + " object over many lines, put it between [ and ], or on one line.");
        }
        if (unknown > 0) {
            notes.add(
                    "Rejected records without an id or messages may be of a format that is not"
                            + " known: then map where their messages are, as in messages=dialog,"
                            + " role=author.role and text=body[0].text. Formats that are known: "
                            + SourceFormat.keys()
                            + ".");
        }
        return notes;
    }

    private void addParticipant(List<String> notes) {
        if (how.participant() == null) {
            return;
        }
        int own = formats.getOrDefault(SourceFormat.THOUGHTTRACE, 0);
        if (formats.size() > (own > 0 ? 1 : 0)) {
            notes.add("All are of the participant " + how.participant().name() + ".");
        }
        if (own > 0) {
            notes.add(
                    "ThoughtTrace's own conversations keep their ids, which name their"
                            + " participants.");
        }
    }

    private SourceRecord accepted(Piece piece) throws RecordFault {
        SourceRecord.Accepted accepted = read(piece);
        if (pieces.isElement() && piece.ending() == Ending.END_OF_FILE) {
            pending = unclosed(piece);
        }
        return accepted;
    }

    private SourceRecord.Accepted read(Piece piece) throws RecordFault {
        if (how.format() == SourceFormat.THOUGHTTRACE) {
            WarningList warnings = new WarningList();
            return own(piece, parsed(piece, warnings), warnings);
        }
        if (how.format() != null || how.mapping().namesMessages()) {
            ConversationParser.checkEncoding(piece.bytes(), piece.from(), piece.end());
            return Objects.requireNonNull(chat(piece));
        }
        return recognised(piece);
    }

    /// Reads a conversation as ThoughtTrace's if it can be one, else as of the program whose it is.
    private SourceRecord.Accepted recognised(Piece piece) throws RecordFault {
        WarningList warnings = new WarningList();
        Conversation conversation;
        try {
            conversation = parsed(piece, warnings);
        } catch (RecordFault fault) {
            SourceRecord.Accepted chat = lacksItsFrame(fault) ? chat(piece) : null;
            if (chat == null) {
                unknown += lacksItsFrame(fault) ? 1 : 0;
                throw fault;
            }
            return chat;
        }
        if (ChatRecord.isLikely(conversation)) {
            // One that is recognised and cannot be read is rejected: as ThoughtTrace's it would be
            // a
            // conversation in which nobody is known to speak.
            SourceRecord.Accepted chat = chat(piece);
            if (chat != null) {
                return chat;
            }
        }
        return own(piece, conversation, warnings);
    }

    private static Conversation parsed(Piece piece, WarningList warnings) throws RecordFault {
        return ConversationParser.parse(piece.bytes(), piece.from(), piece.end(), warnings);
    }

    private SourceRecord.Accepted own(
            Piece piece, Conversation conversation, WarningList warnings) {
        byte[] kept = Arrays.copyOfRange(piece.bytes(), piece.from(), piece.end());
        Conversation read = conversation;
        formats.merge(SourceFormat.THOUGHTTRACE, 1, Integer::sum);
        if (pieces.isElement()) {
            byte[] minified = JsonMinifier.minified(kept);
            if (minified.length < kept.length) {
                kept = minified;
                read = ConversationParser.parse(minified);
            }
        }
        return new SourceRecord.Accepted(
                piece.line(), piece.offset(), kept, read, worthTelling(warnings, read, kept));
    }

    /// A conversation that came from another program has speakers that the release does not have, and
    /// rightly so.
    private static List<SourceWarning> worthTelling(
            WarningList warnings, Conversation read, byte[] kept) {
        List<SourceWarning> all = warnings.toList();
        return all.isEmpty() || !OriginRecord.isIn(kept)
                ? all
                : all.stream().filter(warning -> !isOfProgram(warning, read)).toList();
    }

    private static boolean isOfProgram(SourceWarning warning, Conversation read) {
        return warning.message().equals(MessageParser.UNKNOWN_TYPE)
                && Role.isOfProgram(read.message(warning.turn()).type());
    }

    /// Reads a record of another program; null when it is of none that is known.
    private SourceRecord.@Nullable Accepted chat(Piece piece) throws RecordFault {
        WarningList warnings = new WarningList();
        ChatRecord.Translated chat =
                foreign.translated(piece.bytes(), piece.from(), piece.end(), warnings);
        if (chat == null) {
            return null;
        }
        formats.merge(chat.format(), 1, Integer::sum);
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
    private SourceRecord unclosed(Piece last) {
        long end = last.offset() + last.length();
        return new SourceRecord.Rejected(
                last.line(),
                end,
                end,
                0,
                null,
                "the list is not closed; the file may be cut off",
                pieces.part());
    }

    private static String reasonOf(RecordFault fault, Piece piece) {
        boolean cutOff =
                piece.ending() == Ending.END_OF_FILE
                        && (fault.offset() == piece.end()
                                || Utf8.isCutOff(piece.bytes(), fault.offset(), piece.end()));
        return cutOff ? "it ends in the middle; the file may be cut off" : fault.reason();
    }

    /// True when the first line ends within an object, as it does where one is printed over many lines.
    private boolean isSpread(RecordFault fault, Piece piece) {
        return piece.line() == 1
                && !pieces.isElement()
                && piece.ending() != Ending.END_OF_FILE
                && fault.offset() == piece.end()
                && piece.bytes()[piece.from()] == '{';
    }

    private SourceRecord rejected(Piece piece, long offset, @Nullable String field, String reason) {
        return new SourceRecord.Rejected(
                piece.line(), offset, piece.offset(), piece.length(), field, reason, pieces.part());
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
