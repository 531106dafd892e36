package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Small files and what a reader makes of them.
public final class Sources {
    /// A conversation with nothing odd.
    public static final String PLAIN =
            "{\"id\": \"user1_task1_conversation1\", \"messages\": [{\"id\": 1, \"type\": \"user\","
                    + " \"content\": \"Hello\", \"reasons\": [{\"content\": \"to greet\","
                    + " \"timestamp\": \"2026-04-12T01:11:30.317Z\", \"label\":"
                    + " \"social_and_others\"}]}]}";

    private Sources() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Joins texts (in UTF-8) and single bytes (as numbers).
    public static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer single) {
                out.write(single);
            } else {
                out.writeBytes(utf8(part.toString()));
            }
        }
        return out.toByteArray();
    }

    public static Path file(Path folder, byte[] content) throws IOException {
        return Files.write(folder.resolve("conversations.jsonl"), content);
    }

    public static List<SourceRecord> read(Path folder, byte[] content) throws IOException {
        return read(file(folder, content));
    }

    public static List<SourceRecord> read(Path folder, String content) throws IOException {
        return read(folder, utf8(content));
    }

    public static List<SourceRecord> read(Path file) throws IOException {
        List<SourceRecord> records = new ArrayList<>();
        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file)) {
            for (SourceRecord next = reader.next(); next != null; next = reader.next()) {
                records.add(next);
            }
            assertThat(reader.bytesRead()).isEqualTo(reader.size());
        }
        return records;
    }

    public static Accepted accepted(@Nullable SourceRecord record) {
        assertThat(record).isInstanceOf(Accepted.class);
        return (Accepted) Objects.requireNonNull(record);
    }

    public static Rejected rejected(@Nullable SourceRecord record) {
        assertThat(record).isInstanceOf(Rejected.class);
        return (Rejected) Objects.requireNonNull(record);
    }

    /// What a single line is rejected with.
    public static Rejected rejectedLine(Path folder, byte[] line) throws IOException {
        List<SourceRecord> records = read(folder, bytesAndLine(line));
        assertThat(records).hasSize(1);
        return rejected(records.getFirst());
    }

    /// What a single line is read as.
    public static Accepted acceptedLine(Path folder, String line) throws IOException {
        List<SourceRecord> records = read(folder, line + "\n");
        assertThat(records).hasSize(1);
        return accepted(records.getFirst());
    }

    private static byte[] bytesAndLine(byte[] line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(line);
        out.write('\n');
        return out.toByteArray();
    }
}
