package org.thoughttrace.curator.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.intake.ImportViewModel.Stage;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class ImportViewModelTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private Session session;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("study.ttc"));
        session = session(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void thePreviewCountsAndWritesNothing() throws IOException {
        ImportViewModel model = model(mixed());
        model.preview();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.READY);
        assertAddsUp(model);
        assertThat(model.arrived()).hasSize(3);
        assertThat(workspace.library().summaries()).isEmpty();
    }

    @Test
    void theImportReportsEveryRecordAndRefreshesTheList() throws IOException {
        ImportViewModel model = model(mixed());
        model.preview();
        model.importFiles();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        assertAddsUp(model);
        assertThat(session.conversations()).hasSize(3);
        assertThat(model.reportProperty().get().orElseThrow().quarantine()).isPresent();
        assertThat(model.rejectedAsText())
                .startsWith("file\tline\toffset\tfield\treason\nmixed.jsonl\t6\t");
    }

    @Test
    void aFileThatIsHereAlreadyCannotBeImportedAgain() throws IOException {
        Path file = SheetSamples.file(folder, "same.jsonl", SheetSamples.LINES);
        ImportViewModel first = model(file);
        first.preview();
        first.importFiles();
        ImportViewModel again = model(file);
        again.preview();
        assertThat(again.reportProperty().get().orElseThrow().identical()).isEqualTo(3);
        assertThat(again.canImport()).isFalse();
        again.importFiles();
        assertThat(again.stageProperty().get()).isEqualTo(Stage.READY);
    }

    @Test
    void aMissingFileStopsItWithOneSentence() {
        ImportViewModel model = model(folder.resolve("not-there.jsonl"));
        model.preview();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.STOPPED);
        assertThat(model.problemProperty().get()).contains("not-there.jsonl").endsWith(".");
    }

    @Test
    void aStoreThatIsOnlyLookedAtTakesNothing() throws IOException {
        try (Workspace look = Workspace.openReadOnly(folder.resolve("study.ttc"))) {
            ImportViewModel model =
                    new ImportViewModel(session(look), () -> "MR", List.of(mixed()));
            model.preview();
            assertThat(model.canImport()).isFalse();
            assertThat(model.problemProperty().get()).contains("read-only");
        }
    }

    private Path mixed() throws IOException {
        return SheetSamples.file(folder, "mixed.jsonl", SheetSamples.mixed());
    }

    private ImportViewModel model(Path file) {
        return new ImportViewModel(session, () -> "MR", List.of(file));
    }

    private static Session session(Workspace workspace) {
        return new Session(workspace, Tasks.inline(), () -> "MR");
    }

    private static void assertAddsUp(ImportViewModel model) {
        ImportReport report = model.reportProperty().get().orElseThrow();
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.identical()).isEqualTo(1);
        assertThat(report.conflicting()).isEqualTo(1);
        assertThat(report.rejected()).hasSize(2);
        assertThat(report.records()).isEqualTo(7);
    }
}
