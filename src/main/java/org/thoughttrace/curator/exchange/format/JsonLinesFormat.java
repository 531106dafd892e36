package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/// What all formats of one JSON text a line have in common.
abstract class JsonLinesFormat implements OutputFormat {
    private final String name;
    private final String title;
    private final String description;
    private final List<FormatOption> options;

    JsonLinesFormat(String name, String title, String description, FormatOption... options) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.options = List.of(options);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final String ending() {
        return "jsonl";
    }

    @Override
    public final List<FormatOption> options() {
        return options;
    }

    @Override
    public Set<Need> needs(FormatOptions chosen) {
        return Set.of();
    }

    @Override
    public List<RowStream> streams(FormatOptions chosen) {
        return List.of(RowStream.MAIN);
    }

    @Override
    public final RowFile open(OutputStream out, RowStream stream, FormatOptions chosen) {
        return new JsonLinesFile(out);
    }

    /// The row of a finished object.
    static Row row(JsonBuilder json) {
        return new Row.Json(json.endObject().toBytes());
    }
}
