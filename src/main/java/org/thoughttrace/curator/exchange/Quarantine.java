package org.thoughttrace.curator.exchange;

import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Keeps the lines that could not be imported, byte for byte.
public final class Quarantine {
    private Quarantine() {}

    /// Appends each rejected line and an LF to a file, which is made when it is not there. The bytes
    /// go from file to file; a line of any length takes no memory.
    ///
    /// @param source the file that was read, unchanged since
    /// @throws IOException when a file cannot be read or written, or the source has become shorter
    public static void append(Path source, List<Rejected> rejected, Path quarantine)
            throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(
                                quarantine,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.APPEND)) {
            for (Rejected line : rejected) {
                if (line.length() > 0) {
                    copy(in, line, out);
                    out.write(ByteBuffer.wrap(new byte[] {'\n'}));
                }
            }
            out.force(true);
        }
    }

    private static void copy(FileChannel in, Rejected line, FileChannel out) throws IOException {
        long at = line.lineOffset();
        long end = at + line.length();
        while (at < end) {
            long copied = in.transferTo(at, end - at, out);
            if (copied <= 0) {
                throw new EOFException("the file has become shorter since it was read");
            }
            at += copied;
        }
    }
}
