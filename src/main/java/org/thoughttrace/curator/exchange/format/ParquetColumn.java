package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Table.Type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// The values of one column of a row group: which rows have one, and those, plainly encoded.
final class ParquetColumn {
    private final Type type;
    private final ByteArrayOutputStream presence = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int count;
    private int run;
    private boolean running;
    private int bits;
    private int bitCount;

    ParquetColumn(Type type) {
        this.type = type;
    }

    /// How many bytes are held, about.
    int size() {
        return values.size() + presence.size();
    }

    void add(@Nullable Object value) {
        present(value != null);
        count++;
        switch (value) {
            case null -> {
                return;
            }
            case Long number -> little(number, Long.BYTES);
            case Boolean truth -> bit(truth);
            default -> {
                // A lone half of a character becomes a question mark: UTF-8 cannot hold one.
                byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
                little(bytes.length, Integer.BYTES);
                values.writeBytes(bytes);
            }
        }
    }

    /// A page, packed, with how long it was before.
    @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
    record Page(byte[] packed, int length, int count) {}

    Page page() throws IOException {
        endRun();
        if (bitCount > 0) {
            values.write(bits);
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream(size() + Integer.BYTES);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            plain.write(presence.size() >> shift);
        }
        presence.writeTo(plain);
        values.writeTo(plain);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            plain.writeTo(gzip);
        }
        return new Page(packed.toByteArray(), plain.size(), count);
    }

    /// The number that the format has for the type of the column.
    int physicalType() {
        return switch (type) {
            case TRUTH -> 0;
            case INTEGER -> 2;
            case TEXT -> 6;
        };
    }

    private void present(boolean there) {
        if (run > 0 && running != there) {
            endRun();
        }
        running = there;
        run++;
    }

    /// Runs of equal levels: their number, doubled, then the level in one byte.
    private void endRun() {
        if (run == 0) {
            return;
        }
        int rest = run << 1;
        while ((rest & ~0x7F) != 0) {
            presence.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        presence.write(rest);
        presence.write(running ? 1 : 0);
        run = 0;
    }

    private void little(long value, int bytes) {
        for (int at = 0; at < bytes; at++) {
            values.write((int) (value >> Byte.SIZE * at));
        }
    }

    private void bit(boolean truth) {
        bits |= truth ? 1 << bitCount : 0;
        if (++bitCount == Byte.SIZE) {
            values.write(bits);
            bits = 0;
            bitCount = 0;
        }
    }
}
