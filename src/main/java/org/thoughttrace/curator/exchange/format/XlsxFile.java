package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook of one sheet, written as it goes: no row is held, and no time of writing goes into it,
/// so that the same rows give the same bytes. Texts are cells of the type text with the mark that a
/// leading apostrophe leaves, so that none is ever a formula.
final class XlsxFile implements RowFile {
    static final int LONGEST_CELL = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final String PART = "part";

    /// What becomes of texts that no cell can hold.
    enum LongCells {
        REFUSE,
        SPLIT
    }

    private final Table table;
    private final LongCells longCells;
    private final ZipOutputStream zip;
    private final Writer sheet;
    private int rows;

    XlsxFile(OutputStream out, Table table, LongCells longCells) throws IOException {
        this.table = table;
        this.longCells = longCells;
        this.zip = new ZipOutputStream(out);
        this.sheet = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        for (XlsxParts.Part part : XlsxParts.around(table.name())) {
            begin(part.name());
            sheet.write(part.xml());
            end();
        }
        begin("xl/worksheets/sheet1.xml");
        sheet.write(XlsxParts.SHEET_HEAD);
        List<@Nullable Object> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        if (longCells == LongCells.SPLIT) {
            names.add(PART);
        }
        writeRow(names);
    }

    @Override
    public void write(Row row) throws IOException {
        if (!(row instanceof Row.Cells(List<@Nullable Object> values))) {
            throw new IllegalArgumentException("a table takes rows of cells");
        }
        int parts = 1;
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) instanceof String text && text.length() > LONGEST_CELL) {
                requireSplit(values, at, text.length());
                parts = Math.max(parts, XlsxText.pieces(text, LONGEST_CELL).size());
            }
        }
        for (int part = 1; part <= parts; part++) {
            writeRow(longCells == LongCells.SPLIT ? part(values, part) : values);
        }
    }

    private void requireSplit(List<@Nullable Object> values, int column, int length)
            throws RowRefused {
        if (longCells == LongCells.REFUSE || column < table.keys()) {
            throw new RowRefused(
                    String.format(
                            java.util.Locale.ROOT,
                            "Row %d of the table %s (%s) has %,d characters in the column %s, and a"
                                    + " cell of a workbook holds %,d: set the option long-cells to"
                                    + " split, or give out CSV or Parquet.",
                            rows + 1,
                            table.name(),
                            keyOf(values),
                            length,
                            table.columns().get(column).name(),
                            LONGEST_CELL));
        }
    }

    private String keyOf(List<@Nullable Object> values) {
        List<String> key = new ArrayList<>();
        for (int at = 0; at < table.keys(); at++) {
            key.add(table.columns().get(at).name() + " " + values.get(at));
        }
        return String.join(", ", key);
    }

    /// The first part has everything that fits; a further one has the keys and the rest of what did
    /// not.
    private List<@Nullable Object> part(List<@Nullable Object> values, int part) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            if (value instanceof String text && text.length() > LONGEST_CELL) {
                List<String> pieces = XlsxText.pieces(text, LONGEST_CELL);
                cells.add(part <= pieces.size() ? pieces.get(part - 1) : null);
            } else {
                cells.add(part == 1 || at < table.keys() ? value : null);
            }
        }
        cells.add((long) part);
        return cells;
    }

    private void writeRow(List<@Nullable Object> values) throws IOException {
        if (rows == MOST_ROWS) {
            throw new RowRefused(
                    "The table "
                            + table.name()
                            + " has more than 1,048,576 rows, and a sheet holds no more: give out"
                            + " CSV or Parquet.");
        }
        rows++;
        sheet.write("<row>");
        for (Object value : values) {
            writeCell(value);
        }
        sheet.write("</row>");
    }

    private void writeCell(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> sheet.write("<c/>");
            case Long number -> sheet.write("<c><v>" + number + "</v></c>");
            case Boolean truth -> sheet.write("<c t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>");
            default -> {
                sheet.write("<c s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                sheet.write(XlsxText.escaped(value.toString()));
                sheet.write("</t></is></c>");
            }
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.write(XlsxParts.SHEET_END);
        end();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The first moment a zip can name; the same in every time zone.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        sheet.flush();
        zip.closeEntry();
    }
}
