package org.thoughttrace.curator.exchange.source;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import dev.hardwood.reader.RowReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The rows of a Parquet file, each as the JSON object that it would be in JSON Lines. A row's line
/// is its number, from 1; its bytes are nowhere in the file as such.
///
/// The reader beneath holds many thousands of rows at once, however long they are. So it is asked for
/// a few row groups at a time, which is how such files are cut. Not for a number of rows: where nested
/// columns are concerned it then loses its place.
final class ParquetPieces implements FilePieces {
    private static final long STRETCH_BYTES = 32L << 20;

    private static final int THREADS = 2;

    /// Kept, so that its level is: it tells about itself on the error output.
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final Path file;
    private final int limit;
    private final long size;
    private final long rowCount;
    private final HardwoodContext context;
    private final ParquetFileReader reader;
    private final Deque<RowGroupPredicate> stretches;
    private @Nullable RowReader rows;
    private long row;

    private ParquetPieces(Path file, int limit, HardwoodContext context, ParquetFileReader reader)
            throws IOException {
        this.file = file;
        this.limit = limit;
        this.size = Files.size(file);
        this.context = context;
        this.reader = reader;
        this.rowCount = reader.getFileMetaData().numRows();
        this.stretches = stretches(reader.getFileMetaData().rowGroups());
    }

    /// Opens a file.
    ///
    /// @param limit the length in bytes of the longest row, as JSON
    static ParquetPieces open(Path file, int limit) throws IOException {
        HardwoodContext context = HardwoodContext.create(THREADS);
        ParquetFileReader reader = null;
        try {
            reader = ParquetFileReader.open(InputFile.of(file), context);
            return new ParquetPieces(file, limit, context, reader);
        } catch (IOException | RuntimeException damaged) {
            if (reader != null) {
                reader.close();
            }
            context.close();
            throw unreadable(file, damaged);
        }
    }

    /// The row groups that are read at a time, in the order of the file, as ranges of its bytes.
    private static Deque<RowGroupPredicate> stretches(List<RowGroup> groups) {
        Deque<RowGroupPredicate> ranges = new ArrayDeque<>();
        long from = 0;
        long bytes = 0;
        for (RowGroup group : groups) {
            if (bytes > 0 && bytes + group.totalByteSize() > STRETCH_BYTES) {
                long next = group.columns().getFirst().chunkStartOffset();
                ranges.add(RowGroupPredicate.byteRange(from, next));
                from = next;
                bytes = 0;
            }
            bytes += group.totalByteSize();
        }
        ranges.add(RowGroupPredicate.byteRange(from, Long.MAX_VALUE));
        return ranges;
    }

    private static UnreadableFileException unreadable(Path file, Throwable cause) {
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof OutOfMemoryError) {
                return new UnreadableFileException(
                        FileLayout.name(file)
                                + " is a Parquet file in pieces too large for the memory that the"
                                + " program has: save its rows as JSON Lines, or with smaller row"
                                + " groups.",
                        cause);
            }
        }
        return new UnreadableFileException(
                FileLayout.name(file)
                        + " is a Parquet file that is damaged, cut off, or packed in a way that is"
                        + " not known: fetch it again, or save its rows as JSON Lines.",
                cause);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        try {
            RowReader open = rows;
            while (open == null || !open.hasNext()) {
                if (open != null) {
                    open.close();
                }
                RowGroupPredicate stretch = stretches.poll();
                rows = null;
                if (stretch == null) {
                    return end();
                }
                open = reader.buildRowReader().filter(stretch).build();
                rows = open;
            }
            open.next();
            row++;
            byte[] json = ParquetJson.of(open);
            boolean tooLong = json.length > limit;
            return new Piece(
                    row,
                    row - 1,
                    json.length,
                    tooLong ? new byte[0] : json,
                    0,
                    tooLong ? Ending.TOO_LONG : Ending.SEPARATOR);
        } catch (RuntimeException damaged) {
            throw unreadable(file, damaged);
        }
    }

    private @Nullable Piece end() {
        if (row != rowCount) {
            throw new IllegalStateException("the file has other rows than it says");
        }
        return null;
    }

    @Override
    public long position() {
        return rowCount <= 0 ? size : (long) ((double) row / rowCount * size);
    }

    @Override
    public boolean isElement() {
        return false;
    }

    @Override
    public List<String> notes() {
        return List.of("The rows of the Parquet file are kept as JSON; lines are its rows.");
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
        reader.close();
        context.close();
    }
}
