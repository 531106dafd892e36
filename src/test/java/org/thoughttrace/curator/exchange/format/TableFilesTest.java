package org.thoughttrace.curator.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.format.Table.Column;
import org.thoughttrace.curator.exchange.format.Table.Type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Tables as files, read back by programs of others.
class TableFilesTest {
    private static final Table TABLE =
            new Table(
                    "things",
                    List.of(
                            new Column("id", Type.TEXT),
                            new Column("count", Type.INTEGER),
                            new Column("open", Type.TRUTH),
                            new Column("content", Type.TEXT)),
                    1);
    private static final RowStream STREAM = new RowStream("things", TABLE);
    private static final List<String> HOSTILE =
            List.of(
                    "=1+1",
                    "+1",
                    "-1",
                    "@SUM(A1)",
                    "\t=1",
                    "a,b",
                    "a \"quoted\" word",
                    "two\nlines",
                    "carriage\r\nreturn",
                    " blanks ",
                    "",
                    "_x0041_ stays",
                    "\u0001 control",
                    "<b>&amp;</b>",
                    "🌱 seeds",
                    "9007199254740993");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t1", "\r1"})
    void aCellThatASpreadsheetWouldRunIsMadeSafe(String text) throws IOException {
        assertThat(csv(CsvFile.Cells.SAFE, text)).contains("'" + text);
        assertThat(csv(CsvFile.Cells.RAW, text)).doesNotContain("'");
    }

    @Test
    void csvKeepsNothingAndTheEmptyTextApart() throws IOException {
        assertThat(csv(CsvFile.Cells.SAFE, null)).isEqualTo("content\n\n");
        assertThat(csv(CsvFile.Cells.SAFE, "")).isEqualTo("content\n\"\"\n");
        assertThat(csv(CsvFile.Cells.SAFE, "a \"b\", c\nd"))
                .isEqualTo("content\n\"a \"\"b\"\", c\nd\"\n");
    }

    private static String csv(CsvFile.Cells cells, @Nullable String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out, List.of("content"), cells);
        file.write(new Row.Cells(Arrays.asList((Object) text)));
        file.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookGivesEveryTextBackAndNoneIsAFormula() throws IOException {
        byte[] bytes = written(new XlsxFormat(), Map.of(), rows());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<org.dhatim.fastexcel.reader.Row> read = book.getFirstSheet().read();
            assertThat(read).hasSize(HOSTILE.size() + 1);
            assertThat(read.getFirst().getCellText(3)).isEqualTo("content");
            for (int at = 0; at < HOSTILE.size(); at++) {
                org.dhatim.fastexcel.reader.Row row = read.get(at + 1);
                // The reader knows nothing of escapes; what a workbook means is undone here.
                assertThat(unescaped(row.getCellText(3))).isEqualTo(HOSTILE.get(at));
                assertThat(row.getCell(3).getFormula()).isNull();
                if (at % 2 == 0) {
                    assertThat(row.getCell(1).asNumber().longValueExact()).isEqualTo(at);
                }
            }
        }
    }

    private static String unescaped(String text) {
        return text.replace("_x000D_", "\r").replace("_x0001_", "\u0001").replace("_x005F_", "_");
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedByItsRow() {
        String text = "x".repeat(XlsxFile.LONGEST_CELL + 1);
        assertThatThrownBy(() ->
                        written(
                                new XlsxFormat(),
                                Map.of(),
                                List.of(row("first", 1L, "short"), row("second", 2L, text))))
                .isInstanceOf(RowRefused.class)
                .hasMessageContaining("Row 3")
                .hasMessageContaining("id second")
                .hasMessageContaining("content");
    }

    @Test
    void aTextThatNoCellHoldsGoesOnInFurtherRows() throws IOException {
        String text = "x".repeat(XlsxFile.LONGEST_CELL - 1) + "🌱".repeat(3);
        byte[] bytes =
                written(
                        new XlsxFormat(),
                        Map.of("long-cells", "split"),
                        List.of(row("a", 1L, text), row("b", 2L, "short")));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<org.dhatim.fastexcel.reader.Row> read = book.getFirstSheet().read();
            assertThat(read).hasSize(4);
            assertThat(read.get(1).getCellText(3) + read.get(2).getCellText(3)).isEqualTo(text);
            assertThat(read.get(2).getCellText(0)).isEqualTo("a");
            assertThat(read.get(2).getCell(4).asNumber().intValueExact()).isEqualTo(2);
            assertThat(read.get(3).getCellText(0)).isEqualTo("b");
        }
    }

    @Test
    void parquetGivesTypesNullsAndTextsBack() throws IOException {
        byte[] bytes = written(new ParquetFormat(), Map.of(), rows());
        try (ParquetFileReader file =
                ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)))) {
            assertThat(file.getFileSchema().getColumn("count").type())
                    .isEqualTo(PhysicalType.INT64);
            assertThat(file.getFileSchema().getColumn("open").type())
                    .isEqualTo(PhysicalType.BOOLEAN);
            try (RowReader rows = file.rowReader()) {
                for (int at = 0; at < HOSTILE.size(); at++) {
                    assertThat(rows.hasNext()).isTrue();
                    rows.next();
                    assertThat(rows.getString("content")).isEqualTo(HOSTILE.get(at));
                    assertThat(rows.isNull("count")).isEqualTo(at % 2 == 1);
                    if (at % 2 == 0) {
                        assertThat(rows.getLong("count")).isEqualTo(at);
                        assertThat(rows.getBoolean("open")).isEqualTo(at % 4 == 0);
                    }
                }
                assertThat(rows.hasNext()).isFalse();
            }
        }
    }

    @Test
    void parquetOfMoreRowsThanAGroupHoldsIsWhole() throws IOException {
        List<Row> many = new ArrayList<>();
        for (long at = 0; at < 45_000; at++) {
            many.add(row("id" + at, at % 3 == 0 ? null : at, "text " + at));
        }
        byte[] bytes = written(new ParquetFormat(), Map.of(), many);
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader rows = file.rowReader()) {
            assertThat(file.getFileMetaData().rowGroups()).hasSizeGreaterThan(1);
            long count = 0;
            while (rows.hasNext()) {
                rows.next();
                assertThat(rows.getString("id")).isEqualTo("id" + count);
                assertThat(rows.isNull("count")).isEqualTo(count % 3 == 0);
                count++;
            }
            assertThat(count).isEqualTo(45_000);
        }
    }

    @Test
    void aFileWithoutRowsCanBeRead() throws IOException {
        byte[] bytes = written(new ParquetFormat(), Map.of(), List.of());
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader rows = file.rowReader()) {
            assertThat(rows.hasNext()).isFalse();
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < HOSTILE.size(); at++) {
            rows.add(
                    new Row.Cells(
                            Arrays.asList(
                                    "row" + at,
                                    at % 2 == 0 ? (Object) (long) at : null,
                                    at % 2 == 0 ? (Object) (at % 4 == 0) : null,
                                    HOSTILE.get(at))));
        }
        return rows;
    }

    private static Row row(String id, @Nullable Long count, String content) {
        return new Row.Cells(Arrays.asList(id, count, true, content));
    }

    private static byte[] written(OutputFormat format, Map<String, String> chosen, List<Row> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowFile file = format.open(out, STREAM, FormatOptions.of(format, chosen));
        for (Row row : rows) {
            file.write(row);
        }
        file.finish();
        return out.toByteArray();
    }
}
