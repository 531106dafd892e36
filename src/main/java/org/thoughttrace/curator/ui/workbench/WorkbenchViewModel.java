package org.thoughttrace.curator.ui.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.export.Outcome;
import org.thoughttrace.curator.logic.export.Preview;
import org.thoughttrace.curator.logic.export.WorkOrder;
import org.thoughttrace.curator.logic.named.NamedRecipe;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The workbench: a recipe, what it would give out, and the writing of it. Counting and writing go on
/// in the background; what was counted for an older recipe is dropped. On the FX thread.
public final class WorkbenchViewModel {
    private static final int PREVIEWED = 5;
    private static final Duration PAUSE = Duration.millis(250);

    private final Session session;
    private final String program;
    private final RecipeDraft draft = new RecipeDraft();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Preview> previews = FXCollections.observableArrayList();
    private final ObservableList<NamedRecipe> saved = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper uncountable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Path> target;
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty replace = new SimpleBooleanProperty(false);
    private final WorkbenchLists lists;
    private @Nullable RunningTask waiting;
    private @Nullable RunningTask running;
    private boolean visited;

    /// @param program its name and version, as manifests tell it
    public WorkbenchViewModel(Session session, String program) {
        this.session = session;
        this.program = program;
        this.target = new ReadOnlyObjectWrapper<>(besideStore(session.workspace().file()));
        this.lists = new WorkbenchLists(session, draft, outcome.getReadOnlyProperty());
        draft.recipeProperty().subscribe(this::countSoon);
        replace.subscribe(_ -> refusal.set(""));
        session.changesProperty().subscribe(this::changed);
    }

    private static Path besideStore(Path store) {
        String name = String.valueOf(store.getFileName());
        if (name.endsWith(Workspace.FILE_ENDING)) {
            name = name.substring(0, name.length() - Workspace.FILE_ENDING.length());
        }
        return store.resolveSibling(name + "-export");
    }

    /// The open store as the screens see it.
    public Session session() {
        return session;
    }

    /// The recipe that is put together.
    public RecipeDraft draft() {
        return draft;
    }

    /// What it would give out; empty until it was counted.
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// What is listed of it, with the way there.
    public WorkbenchLists lists() {
        return lists;
    }

    /// The first rows of each file.
    public ObservableList<Preview> previews() {
        return previews;
    }

    /// The recipes that have a name.
    public ObservableList<NamedRecipe> saved() {
        return saved;
    }

    /// True while the counts on screen may be old.
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /// True while files are written.
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /// What was done last, in one sentence; empty for nothing.
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The folder that was written last.
    public ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// Why nothing was written, in one sentence; empty where that is not so.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// What went wrong with the counting, in one sentence; empty for nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True while the counts are not those of what is asked for, and no count is under way that could
    /// bring others: the recipe, or what is written in a field, means nothing.
    public BooleanExpression isOutOfDate() {
        return uncountable.getReadOnlyProperty().or(isHalfWritten());
    }

    /// True while words stand in a field that mean nothing: what would be written is not what is there
    /// to read.
    BooleanExpression isHalfWritten() {
        return BooleanExpression.booleanExpression(
                draft.unreadProperty().map(unread -> !unread.isEmpty()));
    }

    /// Why what is counted is not what is asked for, in one sentence; empty for nothing.
    ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(
                () ->
                        draft.unreadProperty().get().entrySet().stream()
                                .findFirst()
                                .map(field -> field.getKey() + ": " + field.getValue())
                                .orElse(problem.get()),
                draft.unreadProperty(),
                problem);
    }

    /// The folder to write.
    public ReadOnlyObjectProperty<Path> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// True when an export that is there may be replaced.
    public BooleanProperty replaceProperty() {
        return replace;
    }

    /// Takes another folder.
    public void chooseTarget(Path folder) {
        target.set(folder);
        replace.set(false);
        refusal.set("");
    }

    /// Somebody came to look.
    public void arrive() {
        visited = true;
        loadSaved();
        countSoon();
    }

    /// Undo brings recipes back, too.
    private void changed() {
        if (visited) {
            loadSaved();
        }
        countSoon();
    }

    private void loadSaved() {
        session.tasks()
                .read(
                        "Reading recipes",
                        _ -> session.workspace().recipes().all(),
                        saved::setAll,
                        session::failed);
    }

    /// Several changes at once are counted once; as long as nobody looks, nothing is.
    private void countSoon() {
        if (!visited) {
            return;
        }
        counting.set(true);
        if (waiting != null) {
            waiting.cancel();
        }
        waiting = session.tasks().after(PAUSE, this::count);
    }

    private record Counted(Outcome outcome, List<Preview> previews) {}

    private void count() {
        if (running != null && !writing.get()) {
            running.cancel();
        }
        Recipe asked = draft.recipeProperty().get();
        running =
                session.tasks()
                        .read(
                                "Counting what would be given out",
                                control ->
                                        new Counted(
                                                session.workspace()
                                                        .workbench()
                                                        .run(
                                                                WorkOrder.dryRun(asked),
                                                                progress(control)),
                                                session.workspace()
                                                        .workbench()
                                                        .preview(asked, PREVIEWED)),
                                counted -> {
                                    if (asked.equals(draft.recipeProperty().get())) {
                                        counting.set(false);
                                        uncountable.set(false);
                                        problem.set("");
                                        outcome.set(Optional.of(counted.outcome()));
                                        previews.setAll(counted.previews());
                                    }
                                },
                                failure -> {
                                    if (asked.equals(draft.recipeProperty().get())) {
                                        uncountable.set(true);
                                        failed(failure);
                                    }
                                });
    }

    private static ExportService.Progress progress(TaskControl control) {
        return ExportService.Progress.watching(
                (done, total) ->
                        control.progress(
                                done, total, Wording.number(done) + " of " + Wording.number(total)),
                control::isCancelled);
    }

    private void failed(Throwable failure) {
        counting.set(false);
        problem.set(Failures.sentence(failure));
    }

    /// Writes the folder.
    public void write() {
        if (writing.get()) {
            return;
        }
        Path folder = target.get();
        Recipe recipe = draft.recipeProperty().get();
        WorkOrder order =
                new WorkOrder(
                        recipe,
                        nameOf(recipe),
                        folder,
                        replace.get()
                                ? ExportRequest.IfExists.REPLACE
                                : ExportRequest.IfExists.REFUSE,
                        null,
                        program);
        writing.set(true);
        told.set("");
        refusal.set("");
        running =
                session.tasks()
                        .read(
                                "Exporting to " + folder.getFileName(),
                                control ->
                                        session.workspace()
                                                .workbench()
                                                .run(order, progress(control)),
                                done -> {
                                    writing.set(false);
                                    written.set(Optional.of(folder));
                                    told.set(
                                            "Wrote "
                                                    + Wording.count(done.rows(), "row")
                                                    + " of "
                                                    + Wording.count(
                                                            done.given().conversations(),
                                                            "conversation")
                                                    + " to "
                                                    + folder.getFileName()
                                                    + ".");
                                },
                                failure -> {
                                    writing.set(false);
                                    refusal.set(Failures.sentence(failure));
                                });
    }

    /// The name that a recipe is kept under, so that the manifest is the same whoever writes it; null for
    /// none.
    private @Nullable String nameOf(Recipe recipe) {
        return saved.stream()
                .filter(one -> one.recipe().equals(recipe))
                .map(NamedRecipe::name)
                .findFirst()
                .orElse(null);
    }

    /// Stops the writing; what was there before stays as it was.
    public void cancel() {
        if (running != null && writing.get()) {
            running.cancel();
        }
    }

    /// Keeps the recipe under a name.
    public void save(String name) {
        session.perform(
                "Save recipe " + name,
                List.of(new Act.SaveRecipe(name, draft.recipeProperty().get())),
                () -> session.tasks().soon(this::loadSaved));
    }

    /// Takes a saved recipe and writes the folder.
    void writeAgain(NamedRecipe recipe) {
        use(recipe);
        write();
    }

    /// Removes a saved recipe; undo brings it back.
    void remove(NamedRecipe recipe) {
        session.perform(
                "Remove recipe " + recipe.name(),
                List.of(new Act.RemoveRecipe(recipe.name())),
                () -> session.tasks().soon(this::loadSaved));
    }

    /// Takes a saved recipe.
    public void use(NamedRecipe recipe) {
        draft.use(recipe.recipe());
    }
}
