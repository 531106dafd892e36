package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Sources.PLAIN;
import static org.thoughttrace.curator.exchange.Sources.bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Rejected lines are kept to the byte.
final class QuarantineTest {
    @TempDir Path folder;

    private static List<Rejected> rejectedOf(Path file) throws IOException {
        return Sources.read(file).stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }

    @Test
    void theRawBytesOfEachRejectedLineAreAppended() throws IOException {
        Path file =
                Sources.file(
                        folder,
                        bytes(
                                PLAIN,
                                "\nbad \"",
                                0xFF,
                                0,
                                "\"\r\n",
                                PLAIN,
                                "\n\n[1]\n{\"id\": \"cut"));
        Path quarantine = folder.resolve("rejected.jsonl");
        Files.writeString(quarantine, "before\n");

        Quarantine.append(file, rejectedOf(file), quarantine);

        assertThat(Files.readAllBytes(quarantine))
                .isEqualTo(bytes("before\nbad \"", 0xFF, 0, "\"\n[1]\n{\"id\": \"cut\n"));
    }

    @Test
    void anElementIsKeptAsItStood() throws IOException {
        Path file = Sources.file(folder, bytes("[{\"id\": 1,\n \"messages\": 5}\n, {}]"));
        Path quarantine = folder.resolve("rejected.jsonl");

        Quarantine.append(file, rejectedOf(file), quarantine);

        assertThat(quarantine).hasContent("{\"id\": 1,\n \"messages\": 5}\n{}\n");
    }

    @Test
    void aFileThatHasBecomeShorterIsNoticed() throws IOException {
        Path file = Sources.file(folder, bytes("bad line\n"));
        List<Rejected> rejected = rejectedOf(file);
        Files.writeString(file, "bad");

        assertThatThrownBy(() -> Quarantine.append(file, rejected, folder.resolve("rejected")))
                .isInstanceOf(EOFException.class);
    }
}
