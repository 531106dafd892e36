package org.thoughttrace.curator.exchange;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Replacements of stretches of bytes; everything between them is copied as it is.
final class Splices {
    private final List<Splice> splices = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Splice(int from, int end, byte[] bytes) {}

    /// Puts bytes in place of a stretch.
    void replace(SourceOutline.Span span, byte[] bytes) {
        splices.add(new Splice(span.from(), span.end(), bytes));
    }

    /// Puts bytes before the one at an index; of several at one index the first stays the first.
    void insert(int at, byte[] bytes) {
        splices.add(new Splice(at, at, bytes));
    }

    /// Copies a stretch with the replacements that lie in it.
    byte[] apply(byte[] source, int from, int end) {
        if (splices.isEmpty()) {
            return Arrays.copyOfRange(source, from, end);
        }
        splices.sort(Comparator.comparingInt(Splice::from));
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - from + 256);
        int copied = from;
        for (Splice splice : splices) {
            out.write(source, copied, splice.from() - copied);
            out.writeBytes(splice.bytes());
            copied = splice.end();
        }
        out.write(source, copied, end - copied);
        return out.toByteArray();
    }
}
