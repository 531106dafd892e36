package org.thoughttrace.curator.exchange.format;

import java.io.IOException;
import java.io.OutputStream;

/// Flat tables as Parquet: typed columns, packed with GZIP, every reader opens them.
final class ParquetFormat extends TableFormat {

    ParquetFormat() {
        super("parquet", "Parquet tables");
    }

    @Override
    public RowFile open(OutputStream out, RowStream stream, FormatOptions chosen)
            throws IOException {
        return new ParquetFile(out, tableOf(stream));
    }
}
