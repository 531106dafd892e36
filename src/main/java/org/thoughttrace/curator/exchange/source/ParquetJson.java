package org.thoughttrace.curator.exchange.source;

import dev.hardwood.row.PqList;
import dev.hardwood.row.PqMap;
import dev.hardwood.row.StructAccessor;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.Utf8;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/// Writes a row of Parquet as JSON: its fields in the order of the schema, null where it has null.
/// Integers, decimals and times are exact; bytes that are no text are in Base64.
final class ParquetJson {
    private static final int DEEPEST = 200;

    private final JsonBuilder json = new JsonBuilder(JsonStyle.COMPACT);
    private int depth;

    private ParquetJson() {}

    /// The row at which a reader stands.
    static byte[] of(StructAccessor row) {
        ParquetJson writer = new ParquetJson();
        writer.struct(row);
        return writer.json.toBytes();
    }

    private void struct(StructAccessor struct) {
        enter();
        json.beginObject();
        for (int at = 0; at < struct.getFieldCount(); at++) {
            json.key(struct.getFieldName(at));
            value(struct.isNull(at) ? null : struct.getValue(at));
        }
        json.endObject();
        depth--;
    }

    private void list(PqList list) {
        enter();
        json.beginArray();
        for (int at = 0; at < list.size(); at++) {
            value(list.isNull(at) ? null : list.get(at));
        }
        json.endArray();
        depth--;
    }

    private void map(PqMap map) {
        enter();
        json.beginObject();
        for (PqMap.Entry entry : map.getEntries()) {
            json.key(String.valueOf(entry.getKey()));
            value(entry.isValueNull() ? null : entry.getValue());
        }
        json.endObject();
        depth--;
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.text(null);
            case StructAccessor struct -> struct(struct);
            case PqList list -> list(list);
            case PqMap map -> map(map);
            case Boolean truth when truth -> json.yes();
            case Boolean _ -> json.no();
            case Integer number -> json.number(number);
            case Long number -> raw(number.toString());
            case BigDecimal number -> raw(number.toPlainString());
            case Double number -> number(number, number.toString());
            case Float number -> number(number, number.toString());
            case byte[] bytes -> json.text(text(bytes));
            case LocalDateTime time ->
                    json.text(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
            default -> json.text(value.toString());
        }
    }

    /// JSON has no word for what is not a number.
    private void number(double value, String digits) {
        if (Double.isFinite(value)) {
            raw(digits);
        } else {
            json.text(digits);
        }
    }

    private void raw(String number) {
        json.raw(number.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(byte[] bytes) {
        return Utf8.firstFault(bytes, 0, bytes.length) < 0
                ? new String(bytes, StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(bytes);
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new IllegalStateException("the row is nested too deep");
        }
    }
}
