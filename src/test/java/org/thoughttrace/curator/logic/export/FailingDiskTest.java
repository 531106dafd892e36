package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.Recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What goes wrong with the disk in the middle of an export is told in a sentence.
class FailingDiskTest {

    @TempDir private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS) // It deletes no open file, so that this cannot go wrong there.
    void theFolderAndTheNextStepAreNamed() {
        try (Workspace workspace = SampleStore.open(folder)) {
            Recipe plain = Recipe.PLAIN;
            Recipe.Clean clean =
                    new Recipe.Clean(
                            Recipe.Edits.APPLIED,
                            Recipe.Late.KEPT,
                            0,
                            Recipe.Wordless.KEPT,
                            Map.of("all", Recipe.Treatment.MASK),
                            Recipe.Coarsening.NONE);
            WorkOrder order =
                    new WorkOrder(
                            new Recipe(plain.which(), clean, plain.shape(), null, plain.card()),
                            null,
                            folder.resolve("out"),
                            ExportRequest.IfExists.REFUSE,
                            null,
                            "a test");
            assertThatThrownBy(() ->
                            workspace
                                    .workbench()
                                    .run(
                                            order,
                                            ExportService.Progress.watching(
                                                    (done, total) -> takeAway(), () -> false)))
                    .isInstanceOf(ExportStopped.class)
                    .hasMessageContaining("\"" + folder.resolve("out") + "\" could not be written")
                    .hasMessageContaining("make room");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    private void takeAway() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".export-*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part.resolve("thoughttrace.jsonl"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
