package org.thoughttrace.curator.exchange.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Strict UTF-8 (Unicode 17, table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
public final class Utf8 {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /// The first byte of the first sequence that is not UTF-8, or -1.
    public static int firstFault(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            while (at + Long.BYTES <= end && ((long) WORD.get(bytes, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
            }
            while (at < end && bytes[at] >= 0) {
                at++;
            }
            while (at < end && bytes[at] < 0) {
                int length = sequenceLength(bytes, at, end);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /// True when the bytes from here to the end begin a character that the end cuts off.
    public static boolean isCutOff(byte[] bytes, int at, int end) {
        int expected = expectedLength(bytes[at] & 0xFF);
        if (expected == 0 || end - at >= expected) {
            return false;
        }
        for (int next = at + 1; next < end; next++) {
            if (!isContinuation(bytes[next])) {
                return false;
            }
        }
        return end - at == 1 || isSecondByte(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
    }

    private static int sequenceLength(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = expectedLength(first);
        if (length == 0 || end - at < length || !isSecondByte(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int next = at + 2; next < at + length; next++) {
            if (!isContinuation(bytes[next])) {
                return 0;
            }
        }
        return length;
    }

    private static int expectedLength(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    private static boolean isSecondByte(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> second >= 0x80 && second <= 0xBF;
        };
    }

    private static boolean isContinuation(byte value) {
        return (value & 0xC0) == 0x80;
    }
}
