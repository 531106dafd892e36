package org.thoughttrace.curator.exchange.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The strings, numbers and words of a JSON document, one after the other, without regard to how
/// they are nested. A fault that lies at the end of the bytes always means that more was expected.
public final class JsonTokens {
    /// How many digits a number may have.
    static final int MAX_DIGITS = 1_000;

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] bytes;
    private final int end;
    private int position;
    private boolean loneSurrogate;
    private boolean nul;
    private boolean longEscapes;

    public JsonTokens(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.position = from;
        this.end = end;
    }

    /// The next byte to be read.
    public int position() {
        return position;
    }

    /// Passes over one byte that has been peeked at.
    void advance() {
        position++;
    }

    boolean isAtEnd() {
        return position >= end;
    }

    /// The next byte, or the fault that there is none.
    byte peek() throws RecordFault {
        if (position >= end) {
            throw endsEarly();
        }
        return bytes[position];
    }

    /// Goes to the next token and looks at its first byte.
    public byte peekToken() throws RecordFault {
        while (position < end) {
            byte next = bytes[position];
            if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
                return next;
            }
            position++;
        }
        throw endsEarly();
    }

    /// Passes over white space, if any.
    public void skipWhitespace() {
        while (position < end
                && (bytes[position] == ' '
                        || bytes[position] == '\t'
                        || bytes[position] == '\r'
                        || bytes[position] == '\n')) {
            position++;
        }
    }

    /// Reads the string whose opening quote stands here.
    String string() throws RecordFault {
        int start = position + 1;
        return skipString()
                ? JsonString.decode(bytes, start, position - 1)
                : new String(bytes, start, position - 1 - start, StandardCharsets.UTF_8);
    }

    /// Passes over the string whose opening quote stands here; true when it holds an escape.
    public boolean skipString() throws RecordFault {
        boolean escaped = false;
        longEscapes = false;
        position++;
        while (true) {
            position = plainEnd(bytes, position, end);
            byte next = peek();
            if (next == '"') {
                position++;
                return escaped;
            }
            if (next != '\\') {
                throw fault(position, "expected control characters in a text to be escaped");
            }
            escaped = true;
            skipEscape();
        }
    }

    /// True when the string passed last has escapes that are longer than they need be, or may be: then
    /// one would write it in other bytes.
    boolean hasLongEscapes() {
        return longEscapes;
    }

    /// True when a string passed since the last call held half a character, escaped on its own.
    boolean takeLoneSurrogate() {
        boolean found = loneSurrogate;
        loneSurrogate = false;
        return found;
    }

    /// True when a string passed since the last call held an escaped U+0000.
    boolean takeNul() {
        boolean found = nul;
        nul = false;
        return found;
    }

    /// Passes over the number that stands here. It is not computed, so no size is too great.
    void skipNumber() throws RecordFault {
        int start = position;
        if (bytes[position] == '-') {
            position++;
        }
        int digits = 1;
        if (peek() == '0') {
            position++;
            if (position < end && isDigit(bytes[position])) {
                throw fault(start, "expected a number without leading zeros");
            }
        } else {
            digits = skipDigits();
        }
        if (position < end && bytes[position] == '.') {
            position++;
            digits += skipDigits();
        }
        if (position < end && (bytes[position] | 0x20) == 'e') {
            position++;
            if (peek() == '+' || peek() == '-') {
                position++;
            }
            digits += skipDigits();
        }
        if (digits > MAX_DIGITS) {
            throw fault(start, "expected a number of at most 1,000 digits");
        }
    }

    /// Passes over `true`, `false` or `null`.
    void skipWord(String word) throws RecordFault {
        for (int at = 0; at < word.length(); at++) {
            if (peek() != word.charAt(at)) {
                throw fault(position, "expected " + word);
            }
            position++;
        }
    }

    /// A fault at the present byte, which begins no value.
    RecordFault noValue() {
        return fault(
                position,
                switch (bytes[position]) {
                    case '/', '#' -> "expected a value; JSON has no comments";
                    case '\'' -> "expected a value; JSON wants double quotes";
                    case 'N', 'I' -> "expected a value; JSON has no NaN or Infinity";
                    case ']', '}' -> "expected a value; JSON has no trailing commas";
                    default -> "expected a value";
                });
    }

    /// A fault at a byte; whoever knows the field adds it.
    public static RecordFault fault(int at, String reason) {
        return new RecordFault(at, null, reason);
    }

    private RecordFault endsEarly() {
        return fault(end, "it ends in the middle");
    }

    /// The next byte from here that is a quote, a backslash or a control character; the end for none.
    static int plainEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long word = (long) WORD.get(bytes, at);
            long quote = word ^ ONES * '"';
            long backslash = word ^ ONES * '\\';
            // The least bit set is exact; borrows can only add false ones above it.
            long special =
                    ((quote - ONES & ~quote)
                                    | (backslash - ONES & ~backslash)
                                    | (word - ONES * 0x20 & ~word))
                            & HIGH_BITS;
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] & 0xE0) != 0) {
            at++;
        }
        return at;
    }

    private void skipEscape() throws RecordFault {
        int start = position++;
        switch (peek()) {
            case '"', '\\', 'b', 'f', 'n', 'r', 't' -> position++;
            case '/' -> {
                longEscapes = true;
                position++;
            }
            case 'u' -> {
                longEscapes = true;
                skipUnit(start);
            }
            default -> throw fault(start, "expected a JSON escape after the backslash");
        }
    }

    private void skipUnit(int start) throws RecordFault {
        for (position = start + 2; position < start + 6; position++) {
            if (Character.digit(peek(), 16) < 0) {
                throw fault(start, "expected four hexadecimal digits after \\u");
            }
        }
        int unit = JsonString.hex(bytes, start + 2);
        if (unit == 0) {
            nul = true;
        } else if (Character.isHighSurrogate((char) unit)
                && JsonString.isLowEscape(bytes, position, end)) {
            position += 6;
        } else if (Character.isSurrogate((char) unit)) {
            loneSurrogate = true;
        }
    }

    private int skipDigits() throws RecordFault {
        if (!isDigit(peek())) {
            throw fault(position, "expected a digit");
        }
        int start = position;
        while (position < end && isDigit(bytes[position])) {
            position++;
        }
        return position - start;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
