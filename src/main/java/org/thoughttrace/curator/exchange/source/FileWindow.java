package org.thoughttrace.curator.exchange.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/// The stretch of a file that is being looked at. It grows to hold one piece whole, up to a limit,
/// and moves on when the piece is dropped.
final class FileWindow implements AutoCloseable {
    private static final int FIRST_CAPACITY = 1 << 20;
    private static final int CHUNK = 1 << 20;

    private final ReadableByteChannel channel;
    private final int capacityLimit;
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int from;
    private int end;
    private long offset;

    /// @param start the first byte of the file that is of interest
    /// @param pieceLimit the length in bytes of the longest piece that must fit
    FileWindow(SourceBytes file, long start, int pieceLimit) throws IOException {
        channel = file.openAt(start);
        offset = start;
        // Room for the end of a line, and to read on without filling up.
        capacityLimit = pieceLimit + FIRST_CAPACITY;
    }

    /// The array that holds the window; valid until the next [#readMore()].
    byte[] bytes() {
        return bytes;
    }

    /// Where the window begins in [#bytes()].
    int from() {
        return from;
    }

    /// Where it ends in [#bytes()].
    int end() {
        return end;
    }

    /// How many bytes it holds.
    int length() {
        return end - from;
    }

    /// Where it begins in the file.
    long offset() {
        return offset;
    }

    /// Takes bytes away from the beginning.
    void drop(int count) {
        from += count;
        offset += count;
    }

    /// Adds bytes at the end; false at the end of the file.
    ///
    /// @throws IllegalStateException when the window is full
    boolean readMore() throws IOException {
        if (end == bytes.length) {
            makeRoom();
        }
        int wanted = Math.min(CHUNK, bytes.length - end);
        int read = channel.read(ByteBuffer.wrap(bytes, end, wanted));
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }

    private void makeRoom() {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, end - from);
            end -= from;
            from = 0;
        } else if (bytes.length < capacityLimit) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, capacityLimit));
        } else {
            throw new IllegalStateException("the piece is longer than its limit");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
