package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of comma-separated values: RFC 4180 with LF, UTF-8 without a mark. Nothing is an empty cell,
/// the empty text is `""`.
public final class CsvFile implements RowFile {
    private static final String DANGEROUS = "=+-@\t\r\n";

    /// What becomes of texts that a spreadsheet would run.
    public enum Cells {
        /// An apostrophe stands before them.
        SAFE,
        RAW
    }

    private final OutputStream out;
    private final Cells cells;

    /// Writes the names of the columns.
    ///
    /// @throws IOException when it could not be written
    public CsvFile(OutputStream out, List<String> columns, Cells cells) throws IOException {
        this.out = out;
        this.cells = cells;
        write(new Row.Cells(List.copyOf(columns)));
    }

    @Override
    public void write(Row row) throws IOException {
        if (!(row instanceof Row.Cells(List<@Nullable Object> values))) {
            throw new IllegalArgumentException("a table takes rows of cells");
        }
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            if (at > 0) {
                line.append(',');
            }
            append(line, values.get(at));
        }
        // A lone half of a character has no bytes in UTF-8.
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() {
        // Nothing belongs at the end.
    }

    private void append(StringBuilder line, @Nullable Object value) {
        switch (value) {
            case null -> {
                return;
            }
            case String text -> appendText(line, safe(text));
            default -> line.append(value);
        }
    }

    private static void appendText(StringBuilder line, String text) {
        boolean plain =
                !text.isEmpty()
                        && text.indexOf(',') < 0
                        && text.indexOf('"') < 0
                        && text.indexOf('\n') < 0
                        && text.indexOf('\r') < 0
                        && text.strip().length() == text.length();
        line.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    private String safe(String text) {
        return cells == Cells.SAFE && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
