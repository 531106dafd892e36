package org.thoughttrace.curator.ui.emoji;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

    /// The tables of this font file by their four-letter tag.
    Map<String, FontBytes> tables() {
        Map<String, FontBytes> tables = new HashMap<>();
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            StringBuilder tag = new StringBuilder(4);
            for (int k = 0; k < 4; k++) {
                tag.append((char) u8(entry + k));
            }
            tables.put(tag.toString(), slice(u32(entry + 8), u32(entry + 12)));
        }
        return tables;
    }
}
