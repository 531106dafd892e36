package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonTokens;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.Utf8;
import org.thoughttrace.curator.exchange.source.FileLayout;
import org.thoughttrace.curator.exchange.source.FilePieces.Ending;
import org.thoughttrace.curator.exchange.source.FilePieces.Piece;
import org.thoughttrace.curator.exchange.source.LinePieces;
import org.thoughttrace.curator.exchange.source.SourceBytes;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of acts: JSON Lines, one object a line. What the fields mean is not judged here.
public final class ActLinesReader {
    /// The longest file of acts that is read, in bytes.
    public static final long LONGEST_FILE = 64L << 20;

    private static final int LONGEST_LINE = 16 << 20;

    private ActLinesReader() {}

    /// One line.
    ///
    /// @param line from 1; blank lines are counted and left out
    /// @param fields in the order of the line: texts as `String`, whole numbers as `Long`, truths as
    ///     `Boolean`, objects and lists as their JSON text in a `String`; empty when there is an error
    /// @param field the path of the field that is wrong; null where none is or it is not known
    /// @param error what is wrong with the line and what was expected; null when nothing is
    public record ActLine(
            long line,
            Map<String, @Nullable Object> fields,
            @Nullable String field,
            @Nullable String error) {

        public ActLine {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        private static ActLine wrong(Piece piece, @Nullable String field, String error) {
            return new ActLine(piece.line(), Map.of(), field, error);
        }
    }

    /// Reads all lines, those with errors too, so that each of them can be named.
    ///
    /// @throws UnreadableFileException when nothing in the file can be read, or it is over 64 MiB
    /// @throws IOException when the disk fails
    public static List<ActLine> read(Path file) throws IOException {
        FileLayout layout = FileLayout.of(file, LONGEST_LINE);
        if (Files.size(file) > LONGEST_FILE) {
            throw new UnreadableFileException(
                    "\"" + file + "\" holds more than 64 MiB of acts: divide it.");
        }
        List<ActLine> lines = new ArrayList<>();
        long start = layout.mark() == FileLayout.Mark.UTF_8 ? 3 : 0;
        try (LinePieces pieces = new LinePieces(SourceBytes.of(file), start, LONGEST_LINE)) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                lines.add(lineOf(piece));
            }
        }
        return lines;
    }

    private static ActLine lineOf(Piece piece) {
        if (piece.ending() == Ending.TOO_LONG) {
            return ActLine.wrong(piece, null, "expected a line of at most 16 MiB");
        }
        int invalid = Utf8.firstFault(piece.bytes(), piece.from(), piece.end());
        List<ActLine> odd = new ArrayList<>();
        JsonScanner scanner =
                new JsonScanner(
                        piece.bytes(),
                        piece.from(),
                        piece.end(),
                        (path, oddity) -> {
                            // A zero is strange but can be kept; half a character cannot.
                            if (oddity != JsonObserver.Oddity.NUL) {
                                odd.add(ActLine.wrong(piece, path, refusal(oddity)));
                            }
                        });
        try {
            if (invalid >= 0) {
                throw JsonTokens.fault(invalid, "expected UTF-8; the bytes here are none");
            }
            Map<String, @Nullable Object> fields = fieldsOf(scanner);
            return odd.isEmpty() ? new ActLine(piece.line(), fields, null, null) : odd.getFirst();
        } catch (RecordFault fault) {
            int column = fault.offset() - piece.from() + 1;
            return ActLine.wrong(
                    piece,
                    fault.in(scanner.path()).field(),
                    "byte " + column + " of the line: " + fault.reason());
        }
    }

    /// In a conversation the last of equal keys counts; which of two acts was meant nobody knows.
    private static String refusal(JsonObserver.Oddity oddity) {
        return oddity == JsonObserver.Oddity.DUPLICATE_KEY
                ? "the key occurs twice; leave one of them out"
                : oddity.message();
    }

    private static Map<String, @Nullable Object> fieldsOf(JsonScanner scanner) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected an act: one JSON object");
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            fields.put(key, value(scanner));
        }
        scanner.finish();
        return fields;
    }

    private static @Nullable Object value(JsonScanner scanner) throws RecordFault {
        return switch (scanner.kind()) {
            case STRING -> scanner.string();
            case OBJECT, ARRAY -> scanner.raw();
            case BOOLEAN -> Boolean.valueOf(scanner.raw());
            case NUMBER -> wholeNumber(scanner);
            case NULL -> {
                scanner.skip();
                yield null;
            }
        };
    }

    private static Long wholeNumber(JsonScanner scanner) throws RecordFault {
        RecordFault fault = scanner.fault("expected a whole number");
        try {
            return Long.valueOf(scanner.raw());
        } catch (NumberFormatException fractionOrTooLarge) {
            throw fault;
        }
    }
}
