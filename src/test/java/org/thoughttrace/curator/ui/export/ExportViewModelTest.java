package org.thoughttrace.curator.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.export.ExportViewModel.Counts;
import org.thoughttrace.curator.ui.export.ExportViewModel.Scope;
import org.thoughttrace.curator.ui.export.ExportViewModel.Stage;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ExportViewModelTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private Session session;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("study.ttc"));
        Path file = SheetSamples.file(folder, "in.jsonl", SheetSamples.LINES);
        workspace.intake().importFiles(List.of(file), "MR", ImportProgress.NONE);
        workspace.curation().apply("MR", new Act.SetStatus("b_1", Status.ACCEPTED));
        session = new Session(workspace, Tasks.inline(), () -> "MR");
        session.refresh(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everythingIsChosenAtFirstAndLiesBesideTheStore() {
        ExportViewModel model = new ExportViewModel(session, Optional.empty());
        assertThat(model.targetProperty().get()).isEqualTo(folder.resolve("study-cleaned.jsonl"));
        assertThat(model.countsProperty().get()).isEqualTo(new Counts(3, 0, 0));
        assertThat(model.canExport().get()).isTrue();
    }

    @Test
    void countsFollowTheStatuses() {
        ExportViewModel model = new ExportViewModel(session, Optional.empty());
        model.chosenProperty(Status.UNREVIEWED).set(false);
        assertThat(model.countsProperty().get()).isEqualTo(new Counts(1, 0, 2));
        model.chosenProperty(Status.ACCEPTED).set(false);
        assertThat(model.canExport().get()).isFalse();
    }

    @Test
    void whatTheFilterFindsIsGivenOutUnlessEverythingIsAskedFor() throws IOException {
        ExportViewModel model = new ExportViewModel(session, Optional.of(Set.of("b_1")));
        assertThat(model.scopeProperty().get()).isEqualTo(Scope.FOUND);
        assertThat(model.countsProperty().get()).isEqualTo(new Counts(1, 0, 2));
        assertThat(model.available(Status.UNREVIEWED)).isZero();
        model.choose(Scope.ALL);
        assertThat(model.countsProperty().get()).isEqualTo(new Counts(3, 0, 0));
        model.choose(Scope.FOUND);
        model.export();
        assertThat(Files.readAllLines(model.targetProperty().get()))
                .singleElement()
                .asString()
                .contains("\"b_1\"");
    }

    @Test
    void whatIsNotEditedLeavesByteForByte() throws IOException {
        ExportViewModel model = new ExportViewModel(session, Optional.empty());
        model.export();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(Files.readAllLines(model.targetProperty().get())).isEqualTo(SheetSamples.LINES);
        assertThat(model.reportProperty().get().orElseThrow().conversations()).isEqualTo(3);
    }

    @Test
    void curationIsAddedOnRequest() throws IOException {
        ExportViewModel model = new ExportViewModel(session, Optional.empty());
        model.withCurationProperty().set(true);
        model.chosenProperty(Status.UNREVIEWED).set(false);
        model.export();
        assertThat(Files.readString(model.targetProperty().get()))
                .contains("\"curation\"")
                .contains("accepted");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenSomebodySaysSo() throws IOException {
        Path target = Files.writeString(folder.resolve("study-cleaned.jsonl"), "old");
        ExportViewModel model = new ExportViewModel(session, Optional.empty());
        assertThat(model.targetExistsProperty().get()).isTrue();
        model.export();
        assertThat(target).hasContent("old");
        model.replaceProperty().set(true);
        model.export();
        assertThat(Files.readAllLines(target)).hasSize(3);
    }

    @Test
    void aFolderThatIsNotThereFailsWithOneSentence() {
        ExportViewModel model = new ExportViewModel(session, Optional.empty());
        model.chooseTarget(folder.resolve("nowhere").resolve("out.jsonl"));
        model.export();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHOOSING);
        assertThat(model.problemProperty().get()).contains("nowhere").endsWith(".");
    }
}
