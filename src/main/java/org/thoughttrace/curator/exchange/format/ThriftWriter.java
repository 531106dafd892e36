package org.thoughttrace.curator.exchange.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes Thrift's compact protocol, as much of it as the footer of a Parquet file needs.
final class ThriftWriter {
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /// What an element of a list is.
    enum Element {
        INTS(INT),
        TEXTS(BINARY),
        STRUCTS(STRUCT);

        private final int code;

        Element(int code) {
            this.code = code;
        }
    }

    ThriftWriter number(int field, int value) {
        header(field, INT);
        varint(zigzag(value));
        return this;
    }

    ThriftWriter longNumber(int field, long value) {
        header(field, LONG);
        varint(zigzag(value));
        return this;
    }

    ThriftWriter text(int field, String value) {
        header(field, BINARY);
        return text(value);
    }

    /// An element of a list of texts.
    ThriftWriter text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /// An element of a list of numbers.
    ThriftWriter number(int value) {
        varint(zigzag(value));
        return this;
    }

    ThriftWriter list(int field, Element element, int size) {
        header(field, LIST);
        if (size < 15) {
            out.write(size << 4 | element.code);
        } else {
            out.write(0xF0 | element.code);
            varint(size);
        }
        return this;
    }

    /// Begins a struct that is the value of a field.
    ThriftWriter struct(int field) {
        header(field, STRUCT);
        return struct();
    }

    /// Begins a struct: an element of a list, or the whole.
    ThriftWriter struct() {
        outer.push(last);
        last = 0;
        return this;
    }

    ThriftWriter end() {
        out.write(0);
        last = outer.pop();
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private void header(int field, int type) {
        int step = field - last;
        if (step > 0 && step <= 15) {
            out.write(step << 4 | type);
        } else {
            out.write(type);
            varint(zigzag(field));
        }
        last = field;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
