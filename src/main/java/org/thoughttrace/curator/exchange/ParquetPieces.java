package org.thoughttrace.curator.exchange;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The rows of a Parquet file, each as the JSON object that it would be in JSON Lines. A row's line
/// is its number, from 1; its bytes are nowhere in the file as such.
final class ParquetPieces implements FilePieces {
    private final Path file;
    private final int limit;
    private final long size;
    private final long rowCount;
    private final ParquetFileReader reader;
    private final RowReader rows;
    private long row;

    private ParquetPieces(Path file, int limit, ParquetFileReader reader) throws IOException {
        this.file = file;
        this.limit = limit;
        this.size = Files.size(file);
        this.reader = reader;
        this.rowCount = reader.getFileMetaData().numRows();
        this.rows = reader.rowReader();
    }

    /// Opens a file.
    ///
    /// @param limit the length in bytes of the longest row, as JSON
    static ParquetPieces open(Path file, int limit) throws IOException {
        ParquetFileReader reader = null;
        try {
            reader = ParquetFileReader.open(InputFile.of(file));
            return new ParquetPieces(file, limit, reader);
        } catch (IOException | RuntimeException damaged) {
            if (reader != null) {
                reader.close();
            }
            throw unreadable(file, damaged);
        }
    }

    private static UnreadableFileException unreadable(Path file, Throwable cause) {
        return new UnreadableFileException(
                FileLayout.name(file)
                        + " is a Parquet file that is damaged, cut off, or packed in a way that is"
                        + " not known: fetch it again, or save its rows as JSON Lines.",
                cause);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            rows.next();
            row++;
            byte[] json = ParquetJson.of(rows);
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
        rows.close();
        reader.close();
    }
}
