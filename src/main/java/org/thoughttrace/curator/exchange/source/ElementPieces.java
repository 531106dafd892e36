package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonNesting;

import java.io.IOException;
import java.util.List;

/// The elements of one JSON array that fills a file.
final class ElementPieces implements FilePieces {
    private final FileWindow window;
    private final int limit;
    private long line;
    private boolean carriageReturns;
    private boolean ended;

    /// @param start the byte after the opening bracket
    /// @param line the line of that byte, from 1
    /// @param limit the length in bytes of the longest element that is held
    ElementPieces(SourceBytes file, long start, long line, int limit) throws IOException {
        this.window = new FileWindow(file, start, limit);
        this.line = line;
        this.limit = limit;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (ended) {
            return null;
        }
        skipWhitespace();
        Piece piece = take();
        if (ended) {
            // What follows the array has been seen to be white space.
            window.drop(window.length());
        }
        return piece;
    }

    private void skipWhitespace() throws IOException {
        while (window.length() > 0 || window.readMore()) {
            byte value = window.bytes()[window.from()];
            if (!isWhitespace(value)) {
                return;
            }
            count(value);
            window.drop(1);
        }
    }

    /// Takes what lies before the next comma or closing bracket of the array itself.
    private Piece take() throws IOException {
        JsonNesting nesting = new JsonNesting();
        long offset = window.offset();
        long firstLine = line;
        long passedOver = 0;
        int at = 0;
        while (true) {
            if (at == window.length()) {
                if (at > limit || passedOver > 0) {
                    passedOver += at;
                    window.drop(at);
                    at = 0;
                }
                if (!window.readMore()) {
                    ended = true;
                    return piece(firstLine, offset, passedOver, at, Ending.END_OF_FILE);
                }
            }
            byte value = window.bytes()[window.from() + at];
            count(value);
            if (nesting.isOutside(value) && (value == ',' || value == ']')) {
                ended = value == ']';
                return piece(firstLine, offset, passedOver, at, Ending.SEPARATOR);
            }
            at++;
        }
    }

    private Piece piece(long firstLine, long offset, long passedOver, int length, Ending ending) {
        int from = window.from();
        byte[] bytes = window.bytes();
        int end = from + length;
        while (end > from && isWhitespace(bytes[end - 1])) {
            end--;
        }
        window.drop(ending == Ending.SEPARATOR ? length + 1 : length);
        long whole = passedOver + (end - from);
        Ending how = whole > limit ? Ending.TOO_LONG : ending;
        return new Piece(firstLine, offset, whole, bytes, from, how);
    }

    private void count(byte value) {
        if (value == '\n') {
            line++;
        }
        carriageReturns |= value == '\r';
    }

    private static boolean isWhitespace(byte value) {
        return value == ' ' || value == '\t' || value == '\r' || value == '\n';
    }

    @Override
    public long position() {
        return window.offset();
    }

    @Override
    public boolean isElement() {
        return true;
    }

    @Override
    public List<String> notes() {
        return carriageReturns ? List.of(LinePieces.CARRIAGE_RETURNS) : List.of();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
