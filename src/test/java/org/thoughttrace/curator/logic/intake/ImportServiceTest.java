package org.thoughttrace.curator.logic.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.SourceVersion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What becomes of the records of files.
class ImportServiceTest {

    private static final String OLD =
            "{\"id\": \"u_1\", \"messages\": [{\"type\": \"user\", \"content\": \"old\"}]}";
    private static final String NEW =
            "{\"id\": \"u_1\", \"messages\": [{\"type\": \"user\", \"content\": \"new\"}]}";

    @TempDir Path folder;

    @Test
    void otherBytesUnderAKnownIdAreAVersionToChoose() throws IOException {
        Path old = SampleStore.file(folder, "old.jsonl", OLD);
        Path other = SampleStore.file(folder, "new.jsonl", NEW);
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            assertThat(SampleStore.take(workspace, old, other).conflicting()).isEqualTo(1);
            assertThat(workspace.library().conflictingSources()).containsExactly("u_1");
            String hash = workspace.library().datasetHash();
            assertThat(SampleStore.exportText(workspace)).isEqualTo(OLD + "\n");
            List<SourceVersion> versions = workspace.library().versions("u_1");
            assertThat(versions).hasSize(2);

            SampleStore.apply(workspace, new Act.ChooseSource("u_1", versions.getLast().sha256()));
            assertThat(SampleStore.exportText(workspace)).isEqualTo(NEW + "\n");
            assertThat(workspace.library().summary("u_1").orElseThrow().title()).isEqualTo("new");
            assertThat(workspace.verification().verify().isSound()).isTrue();
            workspace.curation().undo("Ada");
            assertThat(SampleStore.exportText(workspace)).isEqualTo(OLD + "\n");
            assertThat(workspace.verification().verify().isSound()).isTrue();
            assertThat(workspace.library().datasetHash()).isEqualTo(hash);
            assertThatThrownBy(
                            () -> SampleStore.apply(workspace, new Act.ChooseSource("u_1", "00")))
                    .hasMessageContaining("no version");
        }
    }

    @Test
    void thePreviewSaysWhatTheImportThenDoes() throws IOException {
        Path mixed = SampleStore.file(folder, "mixed.jsonl", OLD, NEW, OLD, "[]", "{\"id\": \"\"}");
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            ImportReport preview =
                    workspace.intake().preview(List.of(mixed, mixed), ImportProgress.NONE);
            assertThat(workspace.library().summaries()).isEmpty();
            ImportReport report = SampleStore.take(workspace, mixed, mixed);
            assertThat(report)
                    .usingRecursiveComparison()
                    .ignoringFields("quarantine")
                    .isEqualTo(preview);
            assertThat(report.records()).isEqualTo(10);
            assertThat(
                            report.imported()
                                    + report.identical()
                                    + report.conflicting()
                                    + report.rejected().size())
                    .isEqualTo(10);
            assertThat(workspace.library().imports())
                    .extracting(record -> record.records())
                    .containsExactly(5L, 5L);
            assertThat(Files.readAllLines(report.quarantine().orElseThrow()))
                    .containsExactly("[]", "{\"id\": \"\"}", "[]", "{\"id\": \"\"}");
        }
    }

    @Test
    void aFileThatCannotBeReadStopsAllOfThem() throws IOException {
        Path good = SampleStore.file(folder, "good.jsonl", OLD);
        Path bad =
                Files.write(folder.resolve("bad.jsonl"), OLD.getBytes(StandardCharsets.UTF_16LE));
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            assertThatThrownBy(() -> SampleStore.take(workspace, good, bad))
                    .isInstanceOf(ImportStopped.class);
            assertThat(workspace.library().summaries()).isEmpty();
            assertThat(workspace.library().imports()).isEmpty();
            assertThat(SampleStore.take(workspace, good).imported()).isEqualTo(1);
        }
    }

    @Test
    void aCancelledImportLeavesNothingAndTheStoreGoesOn() {
        ImportProgress impatient =
                new ImportProgress() {
                    private boolean cancelled;

                    @Override
                    public void advanced(long bytes, long total, long records) {}

                    @Override
                    public boolean isCancelled() {
                        return cancelled;
                    }

                    @Override
                    public void arrived(CuratedConversation conversation) {
                        cancelled = true;
                    }
                };
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            assertThatThrownBy(() ->
                            workspace
                                    .intake()
                                    .importFiles(List.of(SampleStore.SAMPLE), "Ada", impatient))
                    .isInstanceOf(ImportStopped.class)
                    .hasMessageContaining("cancelled");
            assertThat(workspace.library().summaries()).isEmpty();
            assertThat(SampleStore.take(workspace, SampleStore.SAMPLE).imported()).isEqualTo(16);
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }

    @Test
    void whoWatchesMayAskTheStoreWhileItIsFilled() {
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            int[] asked = {0};
            ImportProgress curious =
                    new ImportProgress() {
                        @Override
                        public void advanced(long bytes, long total, long records) {}

                        @Override
                        public boolean isCancelled() {
                            return false;
                        }

                        @Override
                        public void arrived(CuratedConversation conversation) {
                            asked[0] += workspace.library().scheme().stages().size();
                        }
                    };
            workspace.intake().importFiles(List.of(SampleStore.SAMPLE), "Ada", curious);
            assertThat(asked[0]).isEqualTo(64);
        }
    }

    @Test
    void oddIdsAndTextsAreKeptAndCanBeCurated() throws IOException {
        String line =
                "{\"id\": \"u_\\u0000 \u202e\", \"messages\": [{\"type\": \"user\","
                        + " \"content\": \"half \\ud800\", \"reasons\": null}, {\"type\": 7}]}";
        Path file = SampleStore.file(folder, "odd.jsonl", line);
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            assertThat(SampleStore.take(workspace, file).imported()).isEqualTo(1);
            String id = workspace.library().summaries().getFirst().id();
            SampleStore.apply(workspace, new Act.SetNote(id, "x"));
            assertThat(SampleStore.exportText(workspace)).isEqualTo(line + "\n");
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }

    /// The four counts, and how many of the conflicts are of versions that were not here before.
    private static List<Long> counts(ImportReport report) {
        return List.of(
                report.imported(),
                report.identical(),
                report.conflicting(),
                (long) report.rejected().size(),
                report.freshConflicts());
    }

    private void take(Workspace workspace, Path file, Long... expected) {
        List<Path> files = List.of(file);
        assertThat(counts(workspace.intake().preview(files, ImportProgress.NONE)))
                .containsExactly(expected);
        assertThat(counts(SampleStore.take(workspace, file))).containsExactly(expected);
    }

    @Test
    void theSameOtherVersionIsAConflictUntilACuratorHasChosen() throws IOException {
        Path old = SampleStore.file(folder, "old.jsonl", OLD);
        Path other = SampleStore.file(folder, "new.jsonl", NEW);
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            take(workspace, old, 1L, 0L, 0L, 0L, 0L);
            take(workspace, other, 0L, 0L, 1L, 0L, 1L);
            take(workspace, other, 0L, 0L, 1L, 0L, 0L);
            take(workspace, old, 0L, 1L, 0L, 0L, 0L);
            assertThat(workspace.library().versions("u_1")).hasSize(2);

            String first = workspace.library().versions("u_1").getFirst().sha256();
            SampleStore.apply(workspace, new Act.ChooseSource("u_1", first));
            take(workspace, other, 0L, 1L, 0L, 0L, 0L);
            take(workspace, old, 0L, 1L, 0L, 0L, 0L);
            assertThat(workspace.library().openVersions()).isEmpty();

            workspace.curation().undo(SampleStore.CURATOR);
            take(workspace, other, 0L, 0L, 1L, 0L, 0L);
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }

    @Test
    void aVersionThatComesInLaterOpensTheQuestionAnew() throws IOException {
        Path both = SampleStore.file(folder, "both.jsonl", OLD, NEW);
        Path third = SampleStore.file(folder, "third.jsonl", NEW.replace("\"new\"", "\"newest\""));
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            SampleStore.take(workspace, both);
            assertThat(workspace.library().openVersions()).containsExactly("u_1");
            String second = workspace.library().versions("u_1").getLast().sha256();
            SampleStore.apply(workspace, new Act.ChooseSource("u_1", second));
            assertThat(workspace.library().openVersions()).isEmpty();
            assertThat(SampleStore.apply(workspace, new Act.ChooseSource("u_1", second)))
                    .matches(again -> again.revisions() == 0);

            take(workspace, third, 0L, 0L, 1L, 0L, 1L);
            assertThat(workspace.library().openVersions()).containsExactly("u_1");
            assertThat(SampleStore.load(workspace, "u_1").title()).isEqualTo("new");
            SampleStore.apply(workspace, new Act.ChooseSource("u_1", second));
            assertThat(workspace.library().openVersions()).isEmpty();
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }
}
