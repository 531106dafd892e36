package org.thoughttrace.curator.exchange.format;

import java.io.IOException;
import java.io.OutputStream;

/// Flat tables as comma-separated values, as RFC 4180 has them, in UTF-8.
final class CsvFormat extends TableFormat {

    CsvFormat() {
        super(
                "csv",
                "CSV tables",
                FormatOption.of(
                        "cells",
                        "A spreadsheet runs what begins with = + - @: made safe with an apostrophe"
                                + " before it, or raw.",
                        "safe",
                        "raw"));
    }

    @Override
    public RowFile open(OutputStream out, RowStream stream, FormatOptions chosen)
            throws IOException {
        return new CsvFile(
                out,
                tableOf(stream).columns().stream().map(Table.Column::name).toList(),
                chosen.is("cells", "raw") ? CsvFile.Cells.RAW : CsvFile.Cells.SAFE);
    }
}
