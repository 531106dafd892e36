package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.accepted;
import static org.thoughttrace.curator.exchange.Sources.read;
import static org.thoughttrace.curator.exchange.Sources.rejected;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file that is one array of conversations.
final class JsonArrayTest {
    private static final String ONE = "{\"id\":\"a\",\"messages\":[],\"n\":[1.10,1E400,-0]}";
    private static final String TWO = "{\"id\":\"b\",\"messages\":[],\"t\":\"x , ] } \\\" y\"}";

    @TempDir Path folder;

    @Test
    void eachElementIsAConversation() throws IOException {
        List<SourceRecord> records = read(folder, "[" + ONE + "," + TWO + "]");

        assertThat(accepted(records.get(0)).bytes()).isEqualTo(utf8(ONE));
        assertThat(accepted(records.get(1)).bytes()).isEqualTo(utf8(TWO));
        assertThat(records.get(1).offset()).isEqualTo(ONE.length() + 2);
        assertThat(records).hasSize(2);
    }

    @Test
    void whiteSpaceBetweenTheTokensIsTakenOutAndNothingElse() throws IOException {
        String pretty =
                "\uFEFF [\r\n"
                        + "  {\r\n"
                        + "    \"id\" : \"a\",\r\n"
                        + "    \"messages\" : [ ],\r\n"
                        + "    \"n\" : [ 1.10 , 1E400, -0 ]\r\n"
                        + "  },\r\n\r\n"
                        + "  {\"id\":\t\"b\", \"messages\":[], \"t\":\"x , ] } \\\" y\"}\r\n"
                        + "]\r\n"
                        + " \r\n";

        List<SourceRecord> records = read(folder, pretty);

        assertThat(accepted(records.get(0)).bytes()).isEqualTo(utf8(ONE));
        assertThat(accepted(records.get(1)).bytes()).isEqualTo(utf8(TWO));
        assertThat(records).extracting(SourceRecord::line).containsExactly(2L, 8L);
        assertThat(records.getFirst().offset()).isEqualTo(utf8("\uFEFF [\r\n  ").length);
    }

    @Test
    void aFaultyElementIsRejectedWhereItIsAndTheNextIsRead() throws IOException {
        String content = "[\n" + ONE + ",\n{\"id\": \"x\", \"messages\": [1 2]},\n" + TWO + "\n]";

        List<SourceRecord> records = read(folder, content);

        Rejected second = rejected(records.get(1));
        assertThat(second.line()).isEqualTo(3);
        assertThat(second.offset()).isEqualTo(content.indexOf("2]}"));
        assertThat(second.lineOffset()).isEqualTo(content.indexOf("{\"id\": \"x\""));
        assertThat(second.length()).isEqualTo("{\"id\": \"x\", \"messages\": [1 2]}".length());
        accepted(records.get(2));
    }

    @Test
    void aQuoteLostAtTheEndOfALineSpoilsOneElementOnly() throws IOException {
        List<SourceRecord> records =
                read(
                        folder,
                        "[\n" + ONE + ",\n{\"messages\": [],\n\"id\": \"x\n},\n" + TWO + "\n]");

        assertThat(records).hasSize(3);
        rejected(records.get(1));
        assertThat(accepted(records.get(2)).bytes()).isEqualTo(utf8(TWO));
    }

    @Test
    void elementsThatAreNoObjectsAndCommasTooManyAreRejected() throws IOException {
        List<SourceRecord> records =
                read(folder, "[" + ONE + ", 5, null, \"a\", [], ," + TWO + " " + TWO + ",]");

        accepted(records.getFirst());
        assertThat(records.subList(1, records.size()))
                .hasSize(7)
                .allSatisfy(record -> assertThat(record).isInstanceOf(Rejected.class));
    }

    @Test
    void anArrayThatIsCutOffEndsInARejection() throws IOException {
        String content = "[" + ONE + ",\n" + TWO + "]";
        for (int length = 2; length < content.length(); length++) {
            List<SourceRecord> records = read(folder, content.substring(0, length));

            assertThat(rejected(records.getLast()).reason())
                    .as("cut at " + length)
                    .contains("cut off");
        }
    }

    @Test
    void anArrayOfSomethingElseIsALine() throws IOException {
        assertThat(rejected(read(folder, "[1,2]\n").getFirst()).reason())
                .contains("one JSON object");
        assertThat(rejected(read(folder, "[]\n").getFirst()).reason()).contains("one JSON object");
    }

    @Test
    void linesThatAreArraysAreLines() throws IOException {
        List<SourceRecord> records = read(folder, "[" + ONE + "]\n[" + TWO + "]\n" + ONE + "\n");

        assertThat(records).hasSize(3);
        rejected(records.get(0));
        rejected(records.get(1));
        accepted(records.get(2));
    }

    @Test
    void anElementOverTheLimitIsPassedOver() throws IOException {
        String large = "{\"id\":\"c\",\"messages\":[],\"x\":\"" + "y".repeat(3_000_000) + "\"}";
        Path file = Sources.file(folder, utf8("[" + ONE + ",\n" + large + ",\n" + TWO + "]"));

        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file, 2_000_000)) {
            accepted(reader.next());
            Rejected second = rejected(reader.next());
            assertThat(second.length()).isEqualTo(large.length());
            assertThat(second.lineOffset()).isEqualTo(ONE.length() + 3);
            assertThat(accepted(reader.next()).bytes()).isEqualTo(utf8(TWO));
            assertThat(reader.next()).isNull();
        }
    }
}
