package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.ActLinesReader.ActLine;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/// Files of acts.
final class ActLinesReaderTest {
    @TempDir Path folder;

    private List<ActLine> read(String content) throws IOException {
        return ActLinesReader.read(Files.writeString(folder.resolve("acts.jsonl"), content));
    }

    @Test
    void fieldsAreReadByTheirType() throws IOException {
        List<ActLine> lines =
                read(
                        "\n{\"act\": \"setText\", \"turn\": 3, \"on\": true, \"label\": null}\r\n"
                                + "{\"value\": {\"a\": [1.10, \"}\"]}, \"list\": [ 1 ]}");

        assertThat(lines).extracting(ActLine::line).containsExactly(2L, 3L);
        assertThat(lines.getFirst().fields().toString())
                .isEqualTo("{act=setText, turn=3, on=true, label=null}");
        assertThat(lines.getFirst().fields().get("turn")).isEqualTo(3L);
        assertThat(lines.getFirst().fields().get("on")).isEqualTo(true);
        assertThat(lines.get(1).fields())
                .containsEntry("value", "{\"a\": [1.10, \"}\"]}")
                .containsEntry("list", "[ 1 ]");
        assertThat(lines).extracting(ActLine::error).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"act\": }|act|byte 9 of the line: expected a value",
                "{\"act\": 1.5}|act|byte 9 of the line: expected a whole number",
                "{\"act\": 9223372036854775808}|act|byte 9 of the line: expected a whole number",
                "{\"act\": 1, \"act\": 2}|act|the key occurs twice; leave one",
                "{\"act\": \"\\ud800\"}|act|half of a character",
                "{\"act\": 1} {}||byte 12 of the line: expected nothing more",
                "{\"act\": 1|act|byte 10 of the line: it ends",
                "[]||byte 1 of the line: expected an act",
                "act||byte 1 of the line: expected a value"
            })
    void everyWrongLineIsNamedAndTheOthersAreRead(String line, @Nullable String field, String error)
            throws IOException {
        List<ActLine> lines = read("{\"a\":1}\n" + line + "\n{\"a\":2}\n");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).error()).startsWith(error);
        assertThat(lines.get(1).field()).isEqualTo(field);
        assertThat(lines.get(1).fields()).isEmpty();
        assertThat(Objects.requireNonNull(lines.get(2).fields().get("a"))).isEqualTo(2L);
    }

    @Test
    void whatIsNoFileOfActsStops() throws IOException {
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> ActLinesReader.read(folder.resolve("missing")))
                .isInstanceOf(UnreadableFileException.class);
        Path large = folder.resolve("large.jsonl");
        Files.write(large, new byte[0]);
        try (FileChannel channel = FileChannel.open(large, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Sources.utf8("{}\n{}\n")));
            channel.write(ByteBuffer.wrap(Sources.utf8("\n")), ActLinesReader.LONGEST_FILE);
        }
        assertThatThrownBy(() -> ActLinesReader.read(large))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("64 MiB");
    }
}
