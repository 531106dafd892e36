package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Sources.PLAIN;
import static org.thoughttrace.curator.exchange.Sources.accepted;
import static org.thoughttrace.curator.exchange.Sources.bytes;
import static org.thoughttrace.curator.exchange.Sources.read;
import static org.thoughttrace.curator.exchange.Sources.rejected;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Bytes, line ends and files that are something else.
final class EncodingTest {
    @TempDir Path folder;

    private void assertStops(byte[] content, String... expected) throws IOException {
        Path file = Sources.file(folder, content);
        assertThatThrownBy(() -> ThoughtTraceReader.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll(expected)
                .hasMessageContaining("conversations.jsonl")
                .hasMessageEndingWith(".");
    }

    private List<String> notesOf(byte[] content) throws IOException {
        try (ThoughtTraceReader reader = ThoughtTraceReader.open(Sources.file(folder, content))) {
            while (reader.next() != null) {}
            return reader.notes();
        }
    }

    @Test
    void aByteOrderMarkAtTheStartIsAcceptedAndNoted() throws IOException {
        byte[] content = bytes(0xEF, 0xBB, 0xBF, PLAIN, "\n");

        SourceRecord record = read(folder, content).getFirst();

        assertThat(accepted(record).bytes()).isEqualTo(utf8(PLAIN));
        assertThat(record.offset()).isEqualTo(3);
        assertThat(notesOf(content)).singleElement().asString().contains("byte order mark");
        assertThat(notesOf(utf8(PLAIN))).isEmpty();
    }

    @Test
    void aByteOrderMarkAtALaterLineIsRejected() throws IOException {
        List<SourceRecord> records = read(folder, bytes(PLAIN, "\n", "\uFEFF", PLAIN, "\n"));

        Rejected second = rejected(records.get(1));
        assertThat(second.line()).isEqualTo(2);
        assertThat(second.offset()).isEqualTo(PLAIN.length() + 1);
        assertThat(second.reason()).contains("byte order mark");
    }

    @Test
    void theSameCharacterInsideATextIsContent() throws IOException {
        String line = "{\"id\":\"a\",\"messages\":[{\"type\":\"user\",\"content\":\"\uFEFFx\"}]}";

        SourceRecord record = read(folder, line + "\n").getFirst();

        assertThat(accepted(record).conversation().message(1).content()).isEqualTo("\uFEFFx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsOfUnicodeStop(String charset) throws IOException {
        String family = charset.substring(0, 6);
        assertStops(
                (PLAIN + "\n").getBytes(Charset.forName(charset)), family, "convert it to UTF-8");
        assertStops(("\uFEFF" + PLAIN).getBytes(Charset.forName(charset)), family, "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7F 45 4C 00 02 01 01 00",
                "01 00 02 00 00 07",
                "47 49 00 38",
                "00 7B 80 9F"
            })
    void zeroBytesWhereNoTextHasThemAreNotCalledAnEncoding(String hex) throws IOException {
        assertStops(HexFormat.ofDelimiter(" ").parseHex(hex), "is not text", "JSON Lines");
    }

    @ParameterizedTest
    @CsvSource({
        "C3 28, 0",
        "C0 AF, 0",
        "E0 80 AF, 0",
        "ED A0 80, 0",
        "F4 90 80 80, 0",
        "FF, 0",
        "80, 0",
        "C3 A9 E2 82 28, 2",
        "F0 9F 99 82 F0 9F 99, 4"
    })
    void invalidUtf8IsRejectedAtItsByte(String hex, int fault) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(utf8(PLAIN + "\n{\"id\":\"é\",\"messages\":[],\"x\":\""));
        int expected = content.size() + fault;
        for (String value : hex.split(" ", -1)) {
            content.write(Integer.parseInt(value, 16));
        }
        content.writeBytes(utf8("\"}\n" + PLAIN + "\n"));

        List<SourceRecord> records = read(folder, content.toByteArray());

        assertThat(records).hasSize(3);
        assertThat(rejected(records.get(1)).offset()).isEqualTo(expected);
        assertThat(rejected(records.get(1)).reason()).contains("UTF-8");
        accepted(records.get(2));
    }

    @Test
    void linesMayEndInCarriageReturnAndLineFeed() throws IOException {
        byte[] content = utf8(PLAIN + "\r\n" + PLAIN + "\r\n");

        List<SourceRecord> records = read(folder, content);

        assertThat(records).hasSize(2);
        assertThat(accepted(records.get(1)).bytes()).isEqualTo(utf8(PLAIN));
        assertThat(records.get(1).line()).isEqualTo(2);
        assertThat(notesOf(content)).singleElement().asString().contains("CR LF");
    }

    @Test
    void aLoneCarriageReturnBetweenConversationsStops() throws IOException {
        assertStops(utf8(PLAIN + "\r" + PLAIN + "\r"), "carriage return", "convert");
        assertStops(utf8(PLAIN + "\r\r" + PLAIN), "carriage return");
    }

    @Test
    void aCarriageReturnAsWhiteSpaceIsNoSeparator() throws IOException {
        String spaced = PLAIN.replace("\"messages\":", "\r\"messages\":\r");

        assertThat(accepted(read(folder, spaced + "\n").getFirst()).bytes())
                .isEqualTo(utf8(spaced));
        assertThat(read(folder, PLAIN + "\r")).hasSize(1);
    }

    @Test
    void aLineSeparatorInsideATextEndsNoLine() throws IOException {
        String text = "a\u2028b\u2029c\u0085d";
        String line =
                "{\"id\":\"a\",\"messages\":[{\"type\":\"user\",\"content\":\"" + text + "\"}]}";

        List<SourceRecord> records = read(folder, line + "\n");

        assertThat(records).hasSize(1);
        assertThat(accepted(records.getFirst()).conversation().message(1).content())
                .isEqualTo(text);
    }

    @Test
    void blankLinesAreCountedAndSkipped() throws IOException {
        List<SourceRecord> records = read(folder, "\n  \t\n" + PLAIN + "\n\r\n\n" + PLAIN + "\n\n");

        assertThat(records).extracting(SourceRecord::line).containsExactly(3L, 6L);
        assertThat(records.getFirst().offset()).isEqualTo(5);
    }

    @Test
    void theLastLineNeedsNoLineEnd() throws IOException {
        assertThat(accepted(read(folder, PLAIN + "\n" + PLAIN).get(1)).bytes())
                .isEqualTo(utf8(PLAIN));
    }

    @Test
    void aLastLineThatIsCutOffAnywhereIsRejectedAsSuch() throws IOException {
        byte[] whole = utf8("{\"id\":\"a\",\"messages\":[null,true,-1.5e3,\"é🙂\\n\\u00e9\"]}");
        for (int length = 1; length < whole.length; length++) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.writeBytes(utf8(PLAIN + "\n"));
            content.write(whole, 0, length);

            Rejected record = rejected(read(folder, content.toByteArray()).get(1));

            assertThat(record.reason()).as("cut at " + length).contains("cut off");
            assertThat(record.length()).isEqualTo(length);
        }
    }

    @Test
    void aCutInTheMiddleOfTheFileIsNotTheEndOfTheFile() throws IOException {
        List<SourceRecord> records = read(folder, PLAIN.substring(0, 40) + "\n" + PLAIN + "\n");

        assertThat(rejected(records.getFirst()).reason())
                .contains("ends")
                .doesNotContain("cut off");
        assertThat(rejected(records.getFirst()).offset()).isEqualTo(40);
        accepted(records.get(1));
    }

    @Test
    void anEmptyFileStops() throws IOException {
        assertStops(new byte[0], "empty");
        assertStops(bytes(0xEF, 0xBB, 0xBF), "empty");
        assertStops(utf8(" \r\n\n\t\n"), "empty");
    }

    @Test
    void packedFilesStopAndAreNamed() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(utf8(PLAIN));
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("conversations.json"));
            out.write(utf8(PLAIN));
        }
        assertStops(gzip.toByteArray(), "gzip", "unpack");
        assertStops(zip.toByteArray(), "zip", "unpack");
        assertStops(bytes("PAR1", 0, 1, 2), "Parquet");
        assertStops(bytes("SQLite format 3", 0), "SQLite");
        assertStops(new byte[100], "damaged");
    }

    @Test
    void whatIsNoFileStops() throws IOException {
        assertThatThrownBy(() -> ThoughtTraceReader.open(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> ThoughtTraceReader.open(folder.resolve("missing.jsonl")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("There is no file");
        Path locked = Files.writeString(folder.resolve("locked.jsonl"), PLAIN);
        if (locked.toFile().setReadable(false) && !Files.isReadable(locked)) {
            assertThatThrownBy(() -> ThoughtTraceReader.open(locked))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("may not be read");
        }
    }

    @Test
    void noReasonRepeatsTheTextOfTheLine() throws IOException {
        String secret = "sesame";
        for (String line :
                List.of(
                        secret,
                        "{" + secret + ":1}",
                        "{\"id\":" + secret + "}",
                        "{\"id\":\"" + secret + "\"}",
                        "{\"id\":\"a\",\"messages\":[{\"content\":\"" + secret + "\\q\"}]}")) {
            Rejected record = rejected(read(folder, line + "\n").getFirst());
            assertThat(record.reason() + record.field()).doesNotContain(secret);
        }
    }

    @Test
    void charactersOfEveryLengthAreDecoded() throws IOException {
        String text = "a\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF";
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        for (String written : List.of(text, escaped.toString())) {
            String line = "{\"id\":\"" + written + "\",\"messages\":[]}";
            SourceRecord record = read(folder, line.getBytes(StandardCharsets.UTF_8)).getFirst();
            assertThat(accepted(record).conversation().id()).isEqualTo(text);
        }
    }
}
