package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// The lines of a file. A line ends at LF alone: U+2028 and its like are content.
public final class LinePieces implements FilePieces {
    static final String CARRIAGE_RETURNS = "Lines end in CR LF; exports end them in LF.";

    private final FileWindow window;
    private final int limit;
    private long line;
    private boolean carriageReturns;

    /// @param start the first byte of the first line
    /// @param limit the length in bytes of the longest line that is held
    public LinePieces(SourceBytes file, long start, int limit) throws IOException {
        this.window = new FileWindow(file, start, limit);
        this.limit = limit;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (window.length() > 0 || window.readMore()) {
            line++;
            Piece piece = take();
            if (piece.ending() == Ending.TOO_LONG || !isBlank(piece)) {
                return piece;
            }
        }
        return null;
    }

    private Piece take() throws IOException {
        long offset = window.offset();
        int searched = 0;
        while (true) {
            int length = lengthOfLine(searched);
            if (length >= 0) {
                return complete(offset, length, Ending.SEPARATOR);
            }
            searched = window.length();
            // One byte more than the limit may be a CR that belongs to the line's end.
            if (searched > limit + 1) {
                return passOver(offset);
            }
            if (!window.readMore()) {
                return complete(offset, searched, Ending.END_OF_FILE);
            }
        }
    }

    private Piece complete(long offset, int length, Ending ending) {
        int from = window.from();
        byte[] bytes = window.bytes();
        boolean carriageReturn = length > 0 && bytes[from + length - 1] == '\r';
        window.drop(ending == Ending.SEPARATOR ? length + 1 : length);
        int content = carriageReturn ? length - 1 : length;
        carriageReturns |= carriageReturn && ending == Ending.SEPARATOR;
        return new Piece(
                line, offset, content, bytes, from, content > limit ? Ending.TOO_LONG : ending);
    }

    private Piece passOver(long offset) throws IOException {
        long length = 0;
        while (true) {
            int rest = lengthOfLine(0);
            if (rest >= 0) {
                window.drop(rest + 1);
                return new Piece(line, offset, length + rest, new byte[0], 0, Ending.TOO_LONG);
            }
            length += window.length();
            window.drop(window.length());
            if (!window.readMore()) {
                return new Piece(line, offset, length, new byte[0], 0, Ending.TOO_LONG);
            }
        }
    }

    /// The bytes before the next LF, or -1 when the window holds none.
    private int lengthOfLine(int searched) {
        byte[] bytes = window.bytes();
        int end = window.end();
        for (int at = window.from() + searched; at < end; at++) {
            if (bytes[at] == '\n') {
                return at - window.from();
            }
        }
        return -1;
    }

    private static boolean isBlank(Piece piece) {
        for (int at = piece.from(); at < piece.end(); at++) {
            byte value = piece.bytes()[at];
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public long position() {
        return window.offset();
    }

    @Override
    public boolean isElement() {
        return false;
    }

    @Override
    public List<String> notes() {
        return carriageReturns ? List.of(CARRIAGE_RETURNS) : List.of();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
