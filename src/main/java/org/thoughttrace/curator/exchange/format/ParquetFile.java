package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Table.Column;
import org.thoughttrace.curator.exchange.format.Table.Type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A Parquet file of a flat table (format 1: plain values, one data page a column and row group, packed
/// with GZIP). Every column is optional, so that a whole number that is missing stays a whole number.
/// A row group is held until it is large enough, then written and forgotten.
final class ParquetFile implements RowFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_BYTES = 16 << 20;
    private static final int OPTIONAL = 1;
    private static final int UTF_8 = 0;
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RUNS = 3;

    private record Chunk(int type, long offset, long packed, long length, int values) {}

    private record Group(List<Chunk> chunks, int rows) {}

    private final OutputStream out;
    private final Table table;
    private final List<Group> groups = new ArrayList<>();
    private List<ParquetColumn> columns;
    private long position;
    private long rows;
    private int rowsInGroup;

    ParquetFile(OutputStream out, Table table) throws IOException {
        this.out = out;
        this.table = table;
        this.columns = empty(table);
        put(MAGIC);
    }

    private static List<ParquetColumn> empty(Table table) {
        return table.columns().stream().map(column -> new ParquetColumn(column.type())).toList();
    }

    @Override
    public void write(Row row) throws IOException {
        if (!(row instanceof Row.Cells(List<@Nullable Object> values))) {
            throw new IllegalArgumentException("a table takes rows of cells");
        }
        int size = 0;
        for (int at = 0; at < columns.size(); at++) {
            columns.get(at).add(values.get(at));
            size += columns.get(at).size();
        }
        rowsInGroup++;
        if (rowsInGroup == MOST_ROWS || size >= MOST_BYTES) {
            writeGroup();
        }
    }

    @Override
    public void finish() throws IOException {
        writeGroup();
        byte[] footer = footer();
        put(footer);
        put(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(footer.length)
                        .array());
        put(MAGIC);
    }

    private void writeGroup() throws IOException {
        if (rowsInGroup == 0) {
            return;
        }
        List<Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            ParquetColumn.Page page = column.page();
            byte[] header = pageHeader(page);
            chunks.add(
                    new Chunk(
                            column.physicalType(),
                            position,
                            (long) header.length + page.packed().length,
                            (long) header.length + page.length(),
                            page.count()));
            put(header);
            put(page.packed());
        }
        groups.add(new Group(chunks, rowsInGroup));
        rows += rowsInGroup;
        rowsInGroup = 0;
        columns = empty(table);
    }

    private static byte[] pageHeader(ParquetColumn.Page page) {
        return new ThriftWriter()
                .struct()
                .number(1, 0)
                .number(2, page.length())
                .number(3, page.packed().length)
                .struct(5)
                .number(1, page.count())
                .number(2, PLAIN)
                .number(3, RUNS)
                .number(4, RUNS)
                .end()
                .end()
                .toBytes();
    }

    private byte[] footer() {
        ThriftWriter thrift = new ThriftWriter().struct().number(1, 1);
        thrift.list(2, ThriftWriter.Element.STRUCTS, table.columns().size() + 1);
        thrift.struct().text(4, table.name()).number(5, table.columns().size()).end();
        for (int at = 0; at < table.columns().size(); at++) {
            schema(thrift, table.columns().get(at), columns.get(at).physicalType());
        }
        thrift.longNumber(3, rows);
        thrift.list(4, ThriftWriter.Element.STRUCTS, groups.size());
        groups.forEach(group -> group(thrift, group));
        return thrift.text(6, "thoughttrace-curator").end().toBytes();
    }

    private static void schema(ThriftWriter thrift, Column column, int type) {
        thrift.struct().number(1, type).number(3, OPTIONAL).text(4, column.name());
        if (column.type() == Type.TEXT) {
            thrift.number(6, UTF_8).struct(10).struct(1).end().end();
        }
        thrift.end();
    }

    private void group(ThriftWriter thrift, Group group) {
        thrift.struct().list(1, ThriftWriter.Element.STRUCTS, group.chunks().size());
        long size = 0;
        for (int at = 0; at < group.chunks().size(); at++) {
            Chunk chunk = group.chunks().get(at);
            size += chunk.length();
            thrift.struct().longNumber(2, chunk.offset()).struct(3).number(1, chunk.type());
            thrift.list(2, ThriftWriter.Element.INTS, 2).number(PLAIN).number(RUNS);
            thrift.list(3, ThriftWriter.Element.TEXTS, 1).text(table.columns().get(at).name());
            thrift.number(4, GZIP).longNumber(5, chunk.values());
            thrift.longNumber(6, chunk.length()).longNumber(7, chunk.packed());
            thrift.longNumber(9, chunk.offset()).end().end();
        }
        thrift.longNumber(2, size).longNumber(3, group.rows()).end();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
