package org.thoughttrace.curator.ui.emoji;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Writes a font file table by table.
final class FontFile {

    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    FontFile table(String tag, byte[]... parts) {
        tables.put(tag, join(parts));
        return this;
    }

    /// A character map for the first emoji, one glyph each from 1 on, and the joiner.
    FontFile characters(int emoji, int joiner) {
        return table(
                "cmap",
                words(0, 1, 3, 10, 0, 12, 12, 0, 0, 40, 0, 0, 0, 2),
                words(0, 0x200D, 0, 0x200D, 0, joiner),
                words(1, 0xF600, 1, 0xF600 + emoji - 1, 0, 1));
    }

    /// 😀 joiner 😀 becomes one glyph. A second lookup, which no feature asks for, would turn 😀
    /// into a glyph that has no picture.
    FontFile ligature(int joiner, int result) {
        return table(
                "GSUB",
                words(1, 0, 0, 10, 24),
                words(1, 'c' << 8 | 'c', 'm' << 8 | 'p', 8, 0, 1, 0),
                words(2, 6, 40),
                words(4, 0, 1, 8, 1, 8, 1, 14, 1, 1, 1, 1, 4, result, 3, joiner, 1),
                words(1, 0, 1, 8, 1, 6, 100, 1, 1, 1));
    }

    Set<String> tags() {
        return Set.copyOf(tables.keySet());
    }

    int length(String tag) {
        return tables.getOrDefault(tag, new byte[0]).length;
    }

    /// The same font with only the beginning of one table.
    byte[] truncated(String tag, int length) {
        FontFile other = new FontFile();
        tables.forEach(other.tables::put);
        other.tables.computeIfPresent(tag, (_, whole) -> Arrays.copyOf(whole, length));
        return other.bytes();
    }

    byte[] bytes() {
        int header = 12 + 16 * tables.size();
        ByteBuffer directory = ByteBuffer.allocate(header);
        directory.putInt(0x10000).putShort((short) tables.size()).position(12);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(header + data.size()).putInt(table.length);
            data.writeBytes(table);
        });
        return join(directory.array(), data.toByteArray());
    }

    static byte[] words(int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * words.length);
        for (int word : words) {
            bytes.putShort((short) word);
        }
        return bytes.array();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
