package org.thoughttrace.curator.exchange.format;

import java.io.IOException;
import java.io.OutputStream;

/// Flat tables as workbooks, one sheet each.
final class XlsxFormat extends TableFormat {

    XlsxFormat() {
        super(
                "xlsx",
                "Excel workbooks",
                FormatOption.of(
                        "long-cells",
                        "A cell holds 32,767 characters: refuse a longer text and name its row, or"
                                + " go on in further rows, counted in the column \"part\".",
                        "refuse",
                        "split"));
    }

    @Override
    public RowFile open(OutputStream out, RowStream stream, FormatOptions chosen)
            throws IOException {
        return new XlsxFile(
                out,
                tableOf(stream),
                chosen.is("long-cells", "split")
                        ? XlsxFile.LongCells.SPLIT
                        : XlsxFile.LongCells.REFUSE);
    }
}
