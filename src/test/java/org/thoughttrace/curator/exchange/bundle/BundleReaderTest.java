package org.thoughttrace.curator.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.json.JsonMinifier;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.exchange.output.ExportFile;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What comes out of a bundle is what went in; what is anything else is named and stops it.
class BundleReaderTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir Path folder;

    private Path file;
    private List<BundleLine> written;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("b.jsonl");
        written = List.of(line(new Value.Text("half \ud800, zero \u0000")), line(null));
        write(file);
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Path packed = folder.resolve("b.jsonl.gz");
        write(packed);
        for (Path bundle : List.of(file, packed)) {
            try (BundleReader reader = BundleReader.open(bundle)) {
                assertThat(reader.header()).isEqualTo(header(2));
                List<BundleLine> read = new ArrayList<>();
                for (BundleLine line = reader.next(); line != null; line = reader.next()) {
                    read.add(line);
                }
                assertThat(read).isEqualTo(written);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "version":1        | "version":2        | 1 | version  | this program reads version 1
                    thoughttrace-cur   | some               | 1 | format   | expected
                    "program":"1"      | "programme":"1"    | 1 | programme| no member
                    "program":"1",     |                    | 1 | program  | missing
                    "revisions":2      | "revisions":1      | 3 |          | no more than 1
                    "revisions":2      | "revisions":3      | 0 |          | 2 of 3
                    "counter":7        | "counter":0        | 2 | counter  | whole number
                    "counter":7        | "counter":1e3      | 2 | counter  | whole number
                    "counter":7        | "counter":99999999999999999999 | 2 | counter | whole number
                    "kind":"undo"      | "kind":"act"       | 2 | act.undoes | undo or a redo
                    "kind":"undo"      | "kind":"other"     | 2 | act.kind | act, undo or redo
                    "target":"turn/1/reason/2" | "target":"turn/x" | 2 | target | what a revision can change
                    "target":"turn/1/reason/2" | "target":"turn/01/reason/2" | 2 | target | what a revision can change
                    "conversation":"c" | "conversation":null | 2 | target  | what a revision can change
                    "conversation":"c" | "conversation":"\\ud800" | 2 |   | conversation
                    "curator":"Ada"    | "curator":""       | 2 | curator  | a text of 1
                    "why":null         | "why":null,"why":null | 2 |       | why
                    "why":null,        |                    | 2 | why      | missing
                    "time":"2026-05-04T10:00:00Z" | "time":"yesterday" | 2 | time | point of time
                    "parents":[        | "parents":["x",    | 2 | parents[0] | UUID
                    "messages":{"1":   | "messages":{"one": | 2 | messages.one | number of a turn
                    """)
    void everyLineIsChecked(String from, String to, long line, String field, String message)
            throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(
                file,
                text.substring(0, at)
                        + (to == null ? "" : to)
                        + text.substring(at + from.length()));
        assertThatThrownBy(this::readAll)
                .isInstanceOfSatisfying(
                        BundleException.class,
                        wrong -> {
                            assertThat(wrong.file()).isEqualTo(file);
                            assertThat(wrong.line().orElse(0L)).isEqualTo(line);
                            assertThat(wrong.field().orElse(null)).isEqualTo(field);
                        })
                .hasMessageContaining(message);
    }

    @Test
    void whatIsNoBundleIsNamed() throws IOException {
        Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThatThrownBy(this::readAll).hasMessageContaining("gzip").hasMessageContaining(".gz");
        Files.write(file, new byte[0]);
        assertThatThrownBy(this::readAll).hasMessageContaining("empty");
        Files.write(file, new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', '}'});
        assertThatThrownBy(this::readAll).hasMessageContaining("UTF-8");
        Files.writeString(file, "{\"id\":\"user1_task1_conversation1\",\"messages\":[]}\n");
        assertThatThrownBy(this::readAll).hasMessageContaining("no bundle of revisions");
        Path named = folder.resolve("plain.gz");
        Files.writeString(named, "{}");
        assertThatThrownBy(() -> BundleReader.open(named)).hasMessageContaining("not packed");
        assertThatThrownBy(() -> BundleReader.open(folder.resolve("none")))
                .hasMessageContaining("no such file");
    }

    @Test
    void aPackedOneThatIsCutOffIsDamaged() throws IOException {
        Path packed = folder.resolve("b.gz");
        write(packed);
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length - 12));
        assertThatThrownBy(
                        () -> {
                            try (BundleReader reader = BundleReader.open(packed)) {
                                while (reader.next() != null) {}
                            }
                        })
                .hasMessageContaining("cut off");
    }

    @Test
    void whatComesOutOfAPackedOneIsCountedAndBounded() throws IOException {
        Path packed = folder.resolve("b.gz");
        written = new ArrayList<>(written);
        for (int i = 0; i < 200; i++) {
            written.add(line(new Value.Text(" ".repeat(100_000))));
        }
        write(packed);
        assertThat(Files.size(packed)).isLessThan(1 << 20);
        assertThatThrownBy(
                        () -> {
                            try (BundleReader reader = BundleReader.open(packed, 4 << 20)) {
                                while (reader.next() != null) {}
                            }
                        })
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("more than 4 MiB");
    }

    private void readAll() throws IOException {
        try (BundleReader reader = BundleReader.open(file)) {
            while (reader.next() != null) {}
        }
    }

    private void write(Path target) throws IOException {
        try (BundleWriter writer =
                new BundleWriter(target, ExportFile.IfExists.REPLACE, header(written.size()))) {
            for (BundleLine line : written) {
                writer.write(line);
            }
            writer.commit();
        }
    }

    private static BundleHeader header(long revisions) {
        String scheme = LabelSchemeJson.write(LabelSchemeJson.standard());
        String minified =
                new String(
                        JsonMinifier.minified(scheme.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8);
        return new BundleHeader(
                "1", HASH, minified, null, Instant.parse("2026-05-01T00:00:00Z"), revisions);
    }

    private static BundleLine line(@org.jspecify.annotations.Nullable Value after) {
        UUID group = UUID.fromString("00000000-0000-4000-8000-000000000001");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("turn", "1");
        parts.put("kind", "reason");
        Revision revision =
                new Revision(
                        UUID.fromString("00000000-0000-4000-8000-000000000002"),
                        7,
                        group,
                        "Ada",
                        Instant.parse("2026-05-04T10:00:00Z"),
                        new Target.OfThought("c", new ThoughtId.Source(1, ThoughtKind.REASON, 2)),
                        Field.tag("a \"b\""),
                        new Value.Parts(parts),
                        after,
                        null,
                        List.of(group));
        Map<Integer, String> messages = new TreeMap<>(Map.of(1, "1700000000000"));
        return new BundleLine(
                revision,
                new RevisionGroup(group, RevisionGroup.Kind.UNDO, "Title", group, group),
                new TreeMap<>(messages),
                null,
                HASH,
                HASH);
    }
}
