package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.FormatOptions;
import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.RowFile;
import org.thoughttrace.curator.exchange.format.RowStream;
import org.thoughttrace.curator.exchange.output.ExportFolder;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files rows go into: one for each part and stream. Without a folder it writes to nowhere, so that
/// what a format refuses shows in a dry run, too.
final class RowWriters {

    private static final class Writer {
        private final String name;
        private final String part;
        private final RowStream stream;
        private final ExportFolder.@Nullable Entry entry;
        private final RowFile file;
        private long rows;
        private final ShapeSeen seen;

        Writer(
                String name,
                String part,
                RowStream stream,
                ExportFolder.@Nullable Entry entry,
                RowFile file) {
            this.name = name;
            this.part = part;
            this.stream = stream;
            this.entry = entry;
            this.file = file;
            this.seen = new ShapeSeen(stream);
        }
    }

    private record Key(String part, String stream) {}

    private final Map<Key, Writer> writers = new LinkedHashMap<>();

    /// @param parts empty for no split
    /// @param folder null to write nothing
    RowWriters(
            OutputFormat format,
            FormatOptions options,
            List<String> parts,
            @Nullable ExportFolder folder)
            throws IOException {
        for (String part : parts.isEmpty() ? List.of("") : parts) {
            for (RowStream stream : format.streams(options)) {
                String name = nameOf(format, part, stream);
                ExportFolder.Entry entry = folder == null ? null : folder.file(name);
                OutputStream out = entry == null ? OutputStream.nullOutputStream() : entry.out();
                writers.put(
                        new Key(part, stream.name()),
                        new Writer(name, part, stream, entry, format.open(out, stream, options)));
            }
        }
    }

    /// `user-simulation.jsonl`, `train.jsonl`, `train-history-only.jsonl`, `messages.csv`,
    /// `train-messages.csv`.
    static String nameOf(OutputFormat format, String part, RowStream stream) {
        List<String> words = new ArrayList<>();
        if (!part.isEmpty()) {
            words.add(part);
        } else if (stream.table() == null) {
            words.add(format.name());
        }
        if (!stream.name().isEmpty()) {
            words.add(stream.name());
        }
        return String.join("-", words) + "." + format.ending();
    }

    void write(String part, String stream, Row row) throws IOException {
        Writer writer = writers.get(new Key(part, stream));
        if (writer == null) {
            throw new IllegalArgumentException("no file for " + part + " " + stream);
        }
        writer.file.write(row);
        writer.rows++;
        writer.seen.see(row);
    }

    /// Ends every file.
    void finish() throws IOException {
        for (Writer writer : writers.values()) {
            writer.file.finish();
            if (writer.entry != null) {
                writer.entry.finish();
            }
        }
    }

    List<OutFile> files() {
        return writers.values().stream()
                .map(writer ->
                        new OutFile(
                                writer.name,
                                writer.part,
                                writer.stream,
                                writer.seen.shape(),
                                writer.rows,
                                writer.entry == null ? 0 : writer.entry.bytes(),
                                writer.entry == null ? "" : writer.entry.sha256()))
                .toList();
    }

    /// The entries of the folder, in the same order.
    List<ExportFolder.Entry> entries() {
        List<ExportFolder.Entry> entries = new ArrayList<>();
        writers.values()
                .forEach(writer -> {
                    if (writer.entry != null) {
                        entries.add(writer.entry);
                    }
                });
        return entries;
    }
}
