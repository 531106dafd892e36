package org.thoughttrace.curator.ui.emoji;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// Big-endian reads from a font file and from its tables.
///
/// Every read outside the bytes throws [IndexOutOfBoundsException]: fonts are untrusted input, and
/// the one place that opens a font turns that into "no font".
final class FontBytes {

    /// More reads than any honest font needs while its tables are read.
    private static final int MOST_ENTRIES = 4_000_000;

    private final byte[] data;
    private final int from;
    private final int to;

    /// Entries read so far, shared by all slices of one font.
    private final AtomicInteger entries;

    FontBytes(byte[] data) {
        this(data, 0, data.length, new AtomicInteger());
    }

    private FontBytes(byte[] data, int from, int to, AtomicInteger entries) {
        this.entries = entries;
        this.data = data;
        this.from = from;
        this.to = to;
    }

    int size() {
        return to - from;
    }

    int u8(int offset) {
        int index = Math.addExact(from, offset);
        if (offset < 0 || index >= to) {
            throw new IndexOutOfBoundsException(offset);
        }
        return data[index] & 0xFF;
    }

    int u16(int offset) {
        return u8(offset) << 8 | u8(offset + 1);
    }

    int s8(int offset) {
        return (byte) u8(offset);
    }

    int s16(int offset) {
        return (short) u16(offset);
    }

    /// The four letters that name a table or a feature.
    String tag(int offset) {
        byte[] letters = slice(offset, 4).copy();
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /// An unsigned 32-bit number. Values that no offset in an array can have are refused.
    int u32(int offset) {
        int value = u16(offset) << 16 | u16(offset + 2);
        if (value < 0) {
            throw new IndexOutOfBoundsException("offset beyond 2 GB");
        }
        return value;
    }

    FontBytes slice(int offset, int length) {
        if (offset < 0 || length < 0 || offset > size() - length) {
            throw new IndexOutOfBoundsException(offset);
        }
        return new FontBytes(data, from + offset, from + offset + length, entries);
    }

    /// Counts one entry kept in memory. Small tables that refer to each other can describe billions
    /// of entries, which would fill the memory long before the end of the file.
    void countEntry() {
        if (entries.incrementAndGet() > MOST_ENTRIES) {
            throw new IndexOutOfBoundsException("more entries than a font can have");
        }
    }

    FontBytes from(int offset) {
        return slice(offset, size() - offset);
    }

    byte[] copy() {
        return Arrays.copyOfRange(data, from, to);
    }
}
