package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a stream, as long as it stays within bounds that count what is really read: what a
/// packed file says of its own size is not believed.
public final class BoundedLines implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    /// More came out of a stream than is taken.
    public static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;

        Overflow(String message) {
            super(message);
        }
    }

    private final InputStream in;
    private final long limit;
    private final int lineLimit;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int end;
    private long total;
    private long number;

    /// @param limit of all bytes together
    /// @param lineLimit of one line
    public BoundedLines(InputStream in, long limit, int lineLimit) {
        this.in = in;
        this.limit = limit;
        this.lineLimit = lineLimit;
    }

    /// The next line without its end, LF; null after the last. What follows the last LF is a line
    /// unless it is empty.
    public byte @Nullable [] next() throws IOException {
        number++;
        line.reset();
        while (true) {
            if (from == end && !readMore()) {
                return line.size() == 0 ? null : line.toByteArray();
            }
            int at = from;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            line.write(chunk, from, at - from);
            if (line.size() > lineLimit) {
                throw new Overflow("it is longer than " + (lineLimit >> 20) + " MiB");
            }
            from = Math.min(at + 1, end);
            if (at < end) {
                return line.toByteArray();
            }
        }
    }

    /// The number of the line that was asked for last, from 1.
    public long number() {
        return number;
    }

    /// How many bytes came out so far.
    long total() {
        return total;
    }

    private boolean readMore() throws IOException {
        from = 0;
        end = Math.max(0, in.read(chunk));
        total += end;
        if (total > limit) {
            throw new Overflow("more than " + (limit >> 20) + " MiB come out of it");
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
