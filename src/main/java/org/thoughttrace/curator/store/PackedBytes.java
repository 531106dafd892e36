package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers and texts packed tightly: a number below 128 is one byte, and so is a plain letter. A
/// text that comes again is a number, that of its first coming.
final class PackedBytes {

    private static final int AT_FIRST = 256;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final Map<String, Integer> known = new LinkedHashMap<>();
    private byte[] bytes = new byte[AT_FIRST];
    private int size;

    /// @param number not negative
    PackedBytes number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a negative number: " + number);
        }
        long rest = number;
        while (rest >= MORE) {
            one((int) rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        one((int) rest);
        return this;
    }

    /// A text that hardly comes twice.
    PackedBytes text(@Nullable String text) {
        if (text == null) {
            return number(0);
        }
        number(text.length() + 1L);
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
        return this;
    }

    /// A text that may come again, here or in other conversations.
    PackedBytes word(@Nullable String text) {
        if (text == null) {
            return number(0);
        }
        Integer number = known.get(text);
        if (number != null) {
            return number(number);
        }
        known.put(text, known.size() + 1);
        return number(known.size()).text(text);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void one(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }
}
