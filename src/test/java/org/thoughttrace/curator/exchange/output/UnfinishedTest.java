package org.thoughttrace.curator.exchange.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a killed export left behind goes; what somebody is writing stays.
class UnfinishedTest {
    private static final byte[] LINE = "{}".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAKilledExportLeftGoesWithTheNext(boolean toFolder) throws IOException {
        Path part = Files.createDirectory(folder.resolve(".export-killed.part"));
        Files.write(part.resolve("messages.csv"), LINE);
        Files.createFile(folder.resolve(".export-killed.lock"));
        Files.write(folder.resolve(".export-other.part"), LINE);
        Files.createFile(folder.resolve(".export-other.lock"));
        if (toFolder) {
            try (ExportFolder out =
                    new ExportFolder(folder.resolve("out"), ExportFile.IfExists.REFUSE)) {
                out.file("a.jsonl").out().write(LINE);
                out.commit();
            }
        } else {
            try (ExportFile out =
                    new ExportFile(folder.resolve("out"), ExportFile.IfExists.REFUSE)) {
                out.write(LINE);
                out.commit();
            }
        }
        assertThat(names()).containsExactly("out");
    }

    @Test
    void whatIsBeingWrittenStays() throws IOException {
        try (ExportFolder slow =
                new ExportFolder(folder.resolve("slow"), ExportFile.IfExists.REFUSE)) {
            ExportFolder.Entry entry = slow.file("a.jsonl");
            try (ExportFile fast =
                    new ExportFile(folder.resolve("fast.jsonl"), ExportFile.IfExists.REFUSE)) {
                fast.write(LINE);
                fast.commit();
            }
            entry.out().write(LINE);
            slow.commit();
        }
        assertThat(folder.resolve("slow").resolve("a.jsonl")).hasBinaryContent(LINE);
        assertThat(names()).containsExactly("fast.jsonl", "slow");
    }

    @Test
    void whatIsGivenUpLeavesNothing() throws IOException {
        try (ExportFolder out =
                new ExportFolder(folder.resolve("out"), ExportFile.IfExists.REFUSE)) {
            out.file("a.jsonl").out().write(LINE);
        }
        try (ExportFile out = new ExportFile(folder.resolve("out"), ExportFile.IfExists.REFUSE)) {
            out.write(LINE);
        }
        assertThat(names()).isEmpty();
    }
}
