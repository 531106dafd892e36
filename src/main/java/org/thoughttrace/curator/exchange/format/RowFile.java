package org.thoughttrace.curator.exchange.format;

import java.io.IOException;

/// A file while rows are written to it. It ends the file and leaves the stream beneath open.
public interface RowFile {

    /// Adds a row.
    ///
    /// @throws RowRefused when the file cannot hold it
    /// @throws IOException when it could not be written
    void write(Row row) throws IOException;

    /// Writes what belongs at the end.
    ///
    /// @throws IOException when it could not be written
    void finish() throws IOException;
}
