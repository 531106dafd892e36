package org.thoughttrace.curator.exchange.json;

import java.nio.charset.StandardCharsets;

/// The inside of a JSON string, between text and bytes.
public final class JsonString {
    private JsonString() {}

    /// Decodes the bytes between two quotes. They have been scanned before: UTF-8 is valid, escapes
    /// are complete. A surrogate escaped on its own stays one lone `char`.
    static String decode(byte[] bytes, int from, int end) {
        int escape = JsonTokens.plainEnd(bytes, from, end);
        if (escape == end) {
            return new String(bytes, from, end - from, StandardCharsets.UTF_8);
        }
        byte[] plain = new byte[end - from];
        int length = 0;
        int at = from;
        while (at < end) {
            int run = escape - at;
            System.arraycopy(bytes, at, plain, length, run);
            length += run;
            at = escape;
            if (at == end) {
                break;
            }
            if (bytes[at + 1] != 'u') {
                plain[length++] = unescaped(bytes[at + 1]);
                at += 2;
            } else {
                int unit = hex(bytes, at + 2);
                at += 6;
                int point = unit;
                if (Character.isHighSurrogate((char) unit) && isLowEscape(bytes, at, end)) {
                    point = Character.toCodePoint((char) unit, (char) hex(bytes, at + 2));
                    at += 6;
                } else if (Character.isSurrogate((char) unit)) {
                    return decodeUnits(bytes, from, end);
                }
                length = encode(point, plain, length);
            }
            escape = JsonTokens.plainEnd(bytes, at, end);
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    /// The value of four hexadecimal digits, or -1 when they are not.
    static int hex(byte[] bytes, int at) {
        int value = 0;
        for (int next = at; next < at + 4; next++) {
            int digit = Character.digit(bytes[next], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /// True when the escape of a low surrogate stands here, whole.
    static boolean isLowEscape(byte[] bytes, int at, int end) {
        if (at + 6 > end || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return false;
        }
        int unit = hex(bytes, at + 2);
        return unit >= 0 && Character.isLowSurrogate((char) unit);
    }

    /// Writes a text as a JSON string with its quotes: only what must be escaped is escaped, and a
    /// lone surrogate, which UTF-8 cannot hold.
    public static byte[] encode(String text) {
        GrowingBytes out = new GrowingBytes(text.length() + 16);
        out.quoted(text);
        return out.toArray();
    }

    private static byte unescaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    private static int encode(int point, byte[] out, int at) {
        int next = at;
        if (point < 0x80) {
            out[next++] = (byte) point;
            return next;
        }
        if (point < 0x800) {
            out[next++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                out[next++] = (byte) (0xE0 | point >> 12);
            } else {
                out[next++] = (byte) (0xF0 | point >> 18);
                out[next++] = (byte) (0x80 | (point >> 12 & 0x3F));
            }
            out[next++] = (byte) (0x80 | (point >> 6 & 0x3F));
        }
        out[next++] = (byte) (0x80 | (point & 0x3F));
        return next;
    }

    /// The slow way, for strings that hold a lone surrogate.
    private static String decodeUnits(byte[] bytes, int from, int end) {
        StringBuilder out = new StringBuilder(end - from);
        int at = from;
        while (at < end) {
            int run = at;
            while (run < end && bytes[run] != '\\') {
                run++;
            }
            out.append(new String(bytes, at, run - at, StandardCharsets.UTF_8));
            at = run;
            if (at < end && bytes[at + 1] == 'u') {
                out.append((char) hex(bytes, at + 2));
                at += 6;
            } else if (at < end) {
                out.append((char) unescaped(bytes[at + 1]));
                at += 2;
            }
        }
        return out.toString();
    }
}
