package org.thoughttrace.curator.exchange.json;

import java.util.Arrays;

/// Bytes of JSON as they are built. Texts go in at one pass over their characters: exports consist of
/// little else.
final class GrowingBytes {

    private static final int MOST_FOR_A_UNIT = 3;
    private static final int LONGEST_ESCAPE = 6;
    private static final int PIECE = 8_192;
    private static final byte[] HEX = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    /// The letter of an escape by the character; 1 for those that have none, 0 for what needs none.
    private static final byte[] ESCAPES = escapes();

    private byte[] bytes;
    private int length;
    private char[] units = new char[0];

    GrowingBytes(int expected) {
        bytes = new byte[expected];
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, 0x20, (byte) 1);
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    void write(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    void write(byte[] more) {
        write(more, 0, more.length);
    }

    /// A part of some bytes.
    void write(byte[] source, int from, int end) {
        room(end - from);
        System.arraycopy(source, from, bytes, length, end - from);
        length += end - from;
    }

    /// A text as a JSON string with its quotes: only what must be escaped is escaped, and a lone
    /// surrogate, which UTF-8 cannot hold.
    void quoted(String text) {
        write('"');
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + PIECE);
            // A pair of surrogates is not taken apart.
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end++;
            }
            piece(text, from, end);
            from = end;
        }
        write('"');
    }

    private void piece(String text, int from, int end) {
        int count = end - from;
        if (units.length < count) {
            units = new char[Math.min(text.length(), PIECE + 1)];
        }
        text.getChars(from, end, units, 0);
        room(count * MOST_FOR_A_UNIT);
        int at = 0;
        while (at < count) {
            at = plain(at, count);
            if (at < count) {
                at += other(at, count);
            }
        }
    }

    /// Takes over a run of ASCII that needs no escape.
    ///
    /// @return where it ends
    private int plain(int from, int count) {
        char[] read = units;
        byte[] out = bytes;
        int to = length;
        int at = from;
        while (at < count && read[at] < 0x80 && ESCAPES[read[at]] == 0) {
            out[to++] = (byte) read[at++];
        }
        length = to;
        return at;
    }

    /// Writes a character of another kind.
    ///
    /// @return how many units it takes
    private int other(int at, int count) {
        char unit = units[at];
        if (unit < 0x80) {
            escape(unit, (count - at) * MOST_FOR_A_UNIT);
        } else if (unit < 0x800) {
            bytes[length++] = (byte) (0xC0 | unit >> 6);
            bytes[length++] = (byte) (0x80 | unit & 0x3F);
        } else if (!Character.isSurrogate(unit)) {
            bytes[length++] = (byte) (0xE0 | unit >> 12);
            bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | unit & 0x3F);
        } else if (Character.isHighSurrogate(unit)
                && at + 1 < count
                && Character.isLowSurrogate(units[at + 1])) {
            pair(Character.toCodePoint(unit, units[at + 1]));
            return 2;
        } else {
            escape(unit, (count - at) * MOST_FOR_A_UNIT);
        }
        return 1;
    }

    private void pair(int point) {
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    /// @param left how many bytes may still be needed for what comes behind it
    private void escape(char unit, int left) {
        room(LONGEST_ESCAPE + left);
        byte letter = unit < 0x80 ? ESCAPES[unit] : 1;
        bytes[length++] = '\\';
        if (letter != 1) {
            bytes[length++] = letter;
            return;
        }
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[unit >> shift & 0xF];
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
