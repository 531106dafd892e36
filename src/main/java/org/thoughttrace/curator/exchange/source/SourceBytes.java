package org.thoughttrace.curator.exchange.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Bytes that can be read from any place on, as often as one likes: a file, or one in an archive.
public interface SourceBytes {

    /// Opens them at a byte; the caller closes.
    ReadableByteChannel openAt(long start) throws IOException;

    /// Those of a file.
    static SourceBytes of(Path file) {
        return start -> {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            channel.position(start);
            return channel;
        };
    }
}
