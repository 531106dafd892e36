package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.exchange.source.FileLayout;
import org.thoughttrace.curator.exchange.source.FilePieces;
import org.thoughttrace.curator.exchange.source.FilePieces.Ending;
import org.thoughttrace.curator.exchange.source.FilePieces.Piece;
import org.thoughttrace.curator.exchange.source.FileSignature;
import org.thoughttrace.curator.exchange.source.SourceFile;
import org.thoughttrace.curator.model.HowToRead;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        FileSignature packed = FileLayout.signatureOf(source);
        if (packed != null) {
            appendUnpacked(source, rejected, quarantine);
            return;
        }
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

    /// Goes through an archive, or the rows of a Parquet file, once more: their records lie nowhere in
    /// the file as such.
    private static void appendUnpacked(Path source, List<Rejected> rejected, Path quarantine)
            throws IOException {
        Set<Place> wanted = new HashSet<>();
        rejected.forEach(record -> wanted.add(new Place(record.part(), record.lineOffset())));
        int limit = ThoughtTraceReader.LONGEST_LINE;
        try (FilePieces pieces = SourceFile.open(source, HowToRead.RECOGNISE, limit).pieces();
                OutputStream out =
                        Files.newOutputStream(
                                quarantine, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                boolean isHeld = piece.length() > 0 && piece.ending() != Ending.TOO_LONG;
                if (isHeld && wanted.contains(new Place(pieces.part(), piece.offset()))) {
                    out.write(piece.bytes(), piece.from(), piece.end() - piece.from());
                    out.write('\n');
                }
            }
        }
    }

    private record Place(@Nullable String part, long offset) {}

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
