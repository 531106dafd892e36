package org.thoughttrace.curator.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SchemeViewModelTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private Session session;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("study.ttc"));
        Path file = SheetSamples.file(folder, "in.jsonl", SheetSamples.LINES);
        workspace.intake().importFiles(List.of(file), "MR", ImportProgress.NONE);
        session = new Session(workspace, Tasks.inline(), () -> "MR");
        session.refresh(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothingChangedIsNothingToSave() {
        SchemeViewModel model = new SchemeViewModel(session);
        assertThat(model.canSaveProperty().get()).isFalse();
        row(model, Part.REASONS, "task_motivation").nameProperty().set("Motive");
        assertThat(model.canSaveProperty().get()).isTrue();
        row(model, Part.REASONS, "task_motivation").nameProperty().set("Task Motivation & Goal");
        assertThat(model.canSaveProperty().get()).isFalse();
    }

    @Test
    void aNewEntryIsSavedAsOneActAndUndone() {
        SchemeViewModel model = new SchemeViewModel(session);
        model.partProperty().set(Part.TOPICS);
        model.add();
        SchemeRow row = selected(model);
        row.nameProperty().set("Food & Drink");
        assertThat(row.keyProperty().get()).isEqualTo("food_drink");
        assertThat(model.canSaveProperty().get()).as("no definition yet").isFalse();
        row.definitionProperty().set("Cooking,\neating, drinking.");
        row.shortcutProperty().set("f");
        model.save();
        LabelScheme.Item saved =
                session.schemeProperty().get().find(Part.TOPICS, "food_drink").orElseThrow();
        assertThat(saved.definition()).isEqualTo("Cooking, eating, drinking.");
        session.undo();
        assertThat(session.schemeProperty().get().find(Part.TOPICS, "food_drink")).isEmpty();
    }

    @Test
    void twoShortcutsThatAreTheSameAreRefusedAtOnce() {
        SchemeViewModel model = new SchemeViewModel(session);
        SchemeRow row = row(model, Part.REASONS, "style_expectation");
        row.shortcutProperty().set("1");
        assertThat(model.problem(row, SchemeDraft.Where.SHORTCUT))
                .contains("Task Motivation & Goal");
        assertThat(model.canSaveProperty().get()).isFalse();
        row.shortcutProperty().set("12");
        assertThat(model.problem(row, SchemeDraft.Where.SHORTCUT)).contains("One character");
    }

    @Test
    void keysOfNewEntriesAreLowerCaseAndTheirOwn() {
        SchemeViewModel model = new SchemeViewModel(session);
        model.add();
        SchemeRow row = selected(model);
        row.keyProperty().set("Has Blanks");
        assertThat(model.problem(row, SchemeDraft.Where.KEY)).contains("Lower-case");
        row.keyProperty().set("task_motivation");
        assertThat(model.problem(row, SchemeDraft.Where.KEY)).contains("Task Motivation & Goal");
    }

    @Test
    void removingALabelInUseAsksWhatTakesItsPlace() {
        SchemeViewModel model = new SchemeViewModel(session);
        remove(model, Part.REACTIONS, "scope_fit");
        SchemeRemoval removal = model.removals().getFirst();
        assertThat(removal.usesProperty().get()).isEqualTo(3);
        assertThat(model.canSaveProperty().get()).isFalse();
        removal.replacementProperty().set(row(model, Part.REACTIONS, "content_relevance"));
        model.save();
        assertThat(label("a_1")).isEqualTo("content_relevance");
        assertThat(workspace.schemeUses(Part.REACTIONS, "scope_fit")).isZero();
        session.undo();
        assertThat(label("a_1")).isEqualTo("scope_fit");
        assertThat(session.schemeProperty().get()).isEqualTo(workspace.schemes().standard());
    }

    @Test
    void aReplacementThatGoesTooMustBeChosenAnew() {
        SchemeViewModel model = new SchemeViewModel(session);
        remove(model, Part.REACTIONS, "scope_fit");
        SchemeRemoval removal = model.removals().getFirst();
        removal.replacementProperty().set(row(model, Part.REACTIONS, "content_relevance"));
        remove(model, Part.REACTIONS, "content_relevance");
        assertThat(removal.replacementProperty().get()).isNull();
        assertThat(model.canSaveProperty().get()).isFalse();
    }

    @Test
    void whatIsPutBackStandsWhereItStood() {
        SchemeViewModel model = new SchemeViewModel(session);
        remove(model, Part.REACTIONS, "scope_fit");
        model.putBack(model.removals().getFirst());
        assertThat(model.removals()).isEmpty();
        assertThat(model.rows(Part.REACTIONS).get(3).keyProperty().get()).isEqualTo("scope_fit");
        assertThat(model.canSaveProperty().get()).isFalse();
    }

    @Test
    void anUnusedEntryGoesWithoutAQuestion() {
        SchemeViewModel model = new SchemeViewModel(session);
        remove(model, Part.FLAG_KINDS, "timing");
        assertThat(model.canSaveProperty().get()).isTrue();
        model.save();
        assertThat(session.schemeProperty().get().find(Part.FLAG_KINDS, "timing")).isEmpty();
    }

    @Test
    void theFirstRequestAndTheLastStageStay() {
        SchemeViewModel model = new SchemeViewModel(session);
        remove(model, Part.RELATIONS, LabelScheme.FIRST_REQUEST);
        assertThat(notice(model).text()).contains("first user turn");
        for (String stage : List.of("early", "mid_early", "mid_late", "late")) {
            remove(model, Part.STAGES, stage);
        }
        assertThat(model.rows(Part.STAGES)).hasSize(1);
        assertThat(model.removals()).hasSize(3);
    }

    @Test
    void orderIsPartOfTheScheme() {
        SchemeViewModel model = new SchemeViewModel(session);
        model.selectedProperty().set(model.rows(Part.REASONS).get(1));
        model.move(-1);
        model.save();
        assertThat(session.schemeProperty().get().reasons().getFirst().key())
                .isEqualTo("task_continuation");
    }

    @Test
    void aSchemeGoesOutAndComesBackIn() throws IOException {
        SchemeViewModel model = new SchemeViewModel(session);
        row(model, Part.REASONS, "task_motivation").nameProperty().set("Motive");
        Path file = folder.resolve("scheme.json");
        model.exportTo(file);
        SchemeViewModel other = new SchemeViewModel(session);
        other.importFrom(file);
        assertThat(other.canSaveProperty().get()).isTrue();
        assertThat(row(other, Part.REASONS, "task_motivation").nameProperty().get())
                .isEqualTo("Motive");
        other.resetToStandard();
        assertThat(other.canSaveProperty().get()).isFalse();
        Files.writeString(file, "{\"reasons\": []}");
        other.importFrom(file);
        assertThat(notice(other).kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(notice(other).text()).contains("scheme.json").contains("missing");
    }

    @Test
    void aSchemeFromAFileThatLacksALabelInUseAsksToo() {
        SchemeViewModel model = new SchemeViewModel(session);
        Path file = folder.resolve("smaller.json");
        LabelScheme standard = workspace.schemes().standard();
        workspace
                .schemes()
                .exportTo(
                        file,
                        standard.with(
                                Part.REACTIONS,
                                standard.reactions().stream()
                                        .filter(item -> !item.key().equals("scope_fit"))
                                        .toList()));
        model.importFrom(file);
        assertThat(model.removals()).hasSize(1);
        assertThat(model.canSaveProperty().get()).isFalse();
    }

    private void remove(SchemeViewModel model, Part part, String key) {
        model.partProperty().set(part);
        model.selectedProperty().set(row(model, part, key));
        model.remove();
    }

    private static SchemeRow row(SchemeViewModel model, Part part, String key) {
        return model.rows(part).stream()
                .filter(row -> row.keyProperty().get().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static SchemeRow selected(SchemeViewModel model) {
        return java.util.Objects.requireNonNull(model.selectedProperty().get());
    }

    private static Notice notice(SchemeViewModel model) {
        return java.util.Objects.requireNonNull(model.wordProperty().get());
    }

    private String label(String conversation) {
        return String.valueOf(
                workspace
                        .library()
                        .load(conversation)
                        .orElseThrow()
                        .conversation()
                        .message(2)
                        .thoughts()
                        .getFirst()
                        .label());
    }
}
