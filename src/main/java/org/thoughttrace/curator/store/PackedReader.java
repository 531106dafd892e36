package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads what [PackedBytes] wrote, and believes nothing of it.
final class PackedReader {

    private static final int MORE = 0x80;
    private static final int BITS = 7;

    /// What is read is not what was written.
    static final class Damage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damage(String message) {
            super(message, null, false, false);
        }
    }

    private final byte[] bytes;
    private final Map<String, String> shared;
    private final List<String> known = new ArrayList<>();
    private int at;

    /// @param shared the one copy of each word, whichever conversation it stands in
    PackedReader(byte[] bytes, Map<String, String> shared) {
        this.bytes = bytes;
        this.shared = shared;
    }

    /// @param greatest the greatest that can be meant
    int number(int greatest) {
        int first = one();
        if (first < MORE) {
            return require(first, greatest);
        }
        long number = first & MORE - 1;
        int shift = BITS;
        int next;
        do {
            if (shift > 4 * BITS) {
                throw new Damage("a number without an end");
            }
            next = one();
            number |= (long) (next & MORE - 1) << shift;
            shift += BITS;
        } while (next >= MORE);
        return require(number, greatest);
    }

    /// How many things follow: each of them takes a byte or more.
    int count() {
        return number(bytes.length - at);
    }

    @Nullable String text() {
        int length = number(bytes.length - at) - 1;
        if (length < 0) {
            return null;
        }
        int end = at + length;
        if (end <= bytes.length && isPlain(end)) {
            String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at = end;
            return text;
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) number(Character.MAX_VALUE);
        }
        return new String(text);
    }

    @Nullable String word() {
        int number = number(known.size() + 1);
        if (number == 0) {
            return null;
        }
        if (number <= known.size()) {
            return known.get(number - 1);
        }
        String text = some(text());
        String first = shared.putIfAbsent(text, text);
        String word = first == null ? text : first;
        known.add(word);
        return word;
    }

    /// A word that must be there.
    String someWord() {
        return some(word());
    }

    /// A text that must be there.
    String someText() {
        return some(text());
    }

    void requireEnd() {
        if (at != bytes.length) {
            throw new Damage("more than was written");
        }
    }

    private boolean isPlain(int end) {
        for (int i = at; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private int one() {
        if (at == bytes.length) {
            throw new Damage("less than was written");
        }
        return bytes[at++] & 0xFF;
    }

    private static int require(long number, int greatest) {
        if (number > greatest) {
            throw new Damage("a number too great");
        }
        return (int) number;
    }

    private static String some(@Nullable String text) {
        if (text == null) {
            throw new Damage("a text that is not there");
        }
        return text;
    }
}
