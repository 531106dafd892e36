package org.thoughttrace.curator.exchange;

import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.source.FilePieces;
import org.thoughttrace.curator.exchange.source.LinePieces;
import org.thoughttrace.curator.exchange.source.SourceBytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Goes through every text of JSON: what stands as a value and what things are called. A whole number
/// of many digits is one, too: that of a card or a phone is not always written as a string.
public final class JsonTexts {
    /// A line is held at once.
    private static final int LONGEST_LINE = 1 << 30;

    /// Nothing that a number tells of a person is shorter.
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private final JsonScanner scanner;
    private final Sink sink;

    private JsonTexts(JsonScanner scanner, Sink sink) {
        this.scanner = scanner;
        this.sink = sink;
    }

    /// Takes a text.
    interface Sink {
        /// A text that is a value.
        ///
        /// @param path of the value, as in `messages[3].content`
        /// @param from its opening quote, or the first digit of a number
        /// @param end the byte after its closing quote, or after the last digit
        void value(Supplier<String> path, String text, int from, int end);

        /// What something is called.
        void key(String key);
    }

    /// Takes a text and the line it stands in.
    @FunctionalInterface
    public interface LineSink {
        /// Takes one.
        ///
        /// @param line from 1
        void take(long line, String text);
    }

    /// Goes through one document.
    ///
    /// @param json sound UTF-8
    /// @throws RecordFault when it is no JSON
    static void forEach(byte[] json, Sink sink) throws RecordFault {
        JsonScanner scanner = new JsonScanner(json, 0, json.length, null);
        new JsonTexts(scanner, sink).value();
        scanner.finish();
    }

    /// Goes through a file of one document a line.
    ///
    /// @throws IOException when it cannot be read, or a line is no JSON
    public static void forEachInLines(Path file, LineSink sink) throws IOException {
        try (LinePieces pieces = new LinePieces(SourceBytes.of(file), 0, LONGEST_LINE)) {
            for (FilePieces.Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                long line = piece.line();
                if (piece.ending() == FilePieces.Ending.TOO_LONG) {
                    throw new IOException("line " + line + " is too long to be read back");
                }
                JsonScanner scanner =
                        new JsonScanner(piece.bytes(), piece.from(), piece.end(), null);
                new JsonTexts(scanner, inLine(line, sink)).value();
                scanner.finish();
            }
        } catch (RecordFault damaged) {
            throw new IOException("a line cannot be read back: " + damaged.reason(), damaged);
        }
    }

    private static Sink inLine(long line, LineSink sink) {
        return new Sink() {
            @Override
            public void value(Supplier<String> path, String text, int from, int end) {
                sink.take(line, text);
            }

            @Override
            public void key(String key) {
                sink.take(line, key);
            }
        };
    }

    private void value() throws RecordFault {
        switch (scanner.kind()) {
            case OBJECT -> {
                for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
                    sink.key(scanner.key());
                    value();
                }
            }
            case ARRAY -> {
                for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
                    value();
                }
            }
            case STRING -> {
                int from = scanner.position();
                String text = scanner.string();
                sink.value(scanner::path, text, from, scanner.position());
            }
            case NUMBER -> {
                int from = scanner.position();
                String number = scanner.raw();
                if (LONG_NUMBER.matcher(number).matches()) {
                    sink.value(scanner::path, number, from, scanner.position());
                }
            }
            default -> scanner.skip();
        }
    }
}
