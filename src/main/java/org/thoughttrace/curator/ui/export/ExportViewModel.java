package org.thoughttrace.curator.ui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportReport;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.FollowedTask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An export: which conversations, into which file, and how it went. Files are looked at and
/// written in the background; all properties live on the FX thread.
public final class ExportViewModel {

    /// How far the export is.
    public enum Stage {
        CHOOSING,
        WRITING,
        DONE
    }

    /// Among which conversations the statuses choose.
    public enum Scope {
        /// Those that the filter of the window finds.
        FOUND,
        ALL
    }

    /// How many conversations would be given out.
    ///
    /// @param edited of those, how many differ from their source
    /// @param excluded conversations of the store that are left out
    public record Counts(long conversations, long edited, long excluded) {}

    private final Session session;
    private final Optional<Set<String>> found;
    private final ReadOnlyObjectWrapper<Scope> scope;
    private final Map<Status, BooleanProperty> chosen = new EnumMap<>(Status.class);
    private final BooleanProperty withCuration = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Path> target;
    private final ReadOnlyBooleanWrapper targetExists = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty replace = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private final ReadOnlyObjectWrapper<Optional<ExportReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final FollowedTask work = new FollowedTask();
    private final BooleanBinding canExport;

    /// An export of what the filter finds, else of everything, to a file beside the store.
    ///
    /// @param found the ids that the filter finds; empty when there is none
    public ExportViewModel(Session session, Optional<Set<String>> found) {
        this.session = session;
        this.found = found;
        this.scope = new ReadOnlyObjectWrapper<>(found.isPresent() ? Scope.FOUND : Scope.ALL);
        for (Status status : Status.values()) {
            BooleanProperty isChosen = new SimpleBooleanProperty(true);
            isChosen.subscribe(this::count);
            chosen.put(status, isChosen);
        }
        scope.subscribe(this::count);
        target = new ReadOnlyObjectWrapper<>(besideStore(session.workspace().file()));
        canExport =
                Bindings.createBooleanBinding(
                        () ->
                                stage.get() == Stage.CHOOSING
                                        && counts.get().conversations() > 0
                                        && (!targetExists.get() || replace.get()),
                        stage,
                        counts,
                        targetExists,
                        replace);
        count();
        lookAtTarget();
    }

    /// True while conversations with a status are to be given out.
    public BooleanProperty chosenProperty(Status status) {
        return Objects.requireNonNull(chosen.get(status));
    }

    /// True when there is a filter, and so a choice between what it finds and everything.
    public boolean hasFilter() {
        return found.isPresent();
    }

    /// Among which conversations the statuses choose.
    public ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /// Chooses among others; without a filter there is only everything.
    public void choose(Scope wanted) {
        scope.set(hasFilter() ? wanted : Scope.ALL);
    }

    /// How many conversations a scope holds.
    public int size(Scope asked) {
        return (int) session.conversations().stream().filter(one -> isIn(one, asked)).count();
    }

    /// How many conversations of the scope have a status.
    public int available(Status status) {
        return (int) inScope().filter(summary -> summary.status() == status).count();
    }

    private Stream<ConversationSummary> inScope() {
        return session.conversations().stream().filter(one -> isIn(one, scope.get()));
    }

    private boolean isIn(ConversationSummary summary, Scope asked) {
        return asked == Scope.ALL || found.map(ids -> ids.contains(summary.id())).orElse(true);
    }

    /// Whether each line carries what curators said about it.
    public BooleanProperty withCurationProperty() {
        return withCuration;
    }

    /// The file to write.
    public ReadOnlyObjectProperty<Path> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// True when there is a file of that name already.
    public ReadOnlyBooleanProperty targetExistsProperty() {
        return targetExists.getReadOnlyProperty();
    }

    /// True when the curator has said that the file there may be replaced.
    public BooleanProperty replaceProperty() {
        return replace;
    }

    /// What would be given out.
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What was written; empty before.
    public ReadOnlyObjectProperty<Optional<ExportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// What went wrong, in one sentence; empty for nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is under way.
    public FollowedTask work() {
        return work;
    }

    /// True when nothing is missing to begin.
    public BooleanBinding canExport() {
        return canExport;
    }

    /// Takes another file.
    public void chooseTarget(Path file) {
        target.set(file);
        problem.set("");
        replace.set(false);
        lookAtTarget();
    }

    /// Writes the file.
    public void export() {
        if (!canExport.get()) {
            return;
        }
        ExportRequest request =
                new ExportRequest(
                        target.get(),
                        chosenIds(),
                        withCuration.get()
                                ? ExportRequest.Curation.INCLUDED
                                : ExportRequest.Curation.LEFT_OUT,
                        targetExists.get() && replace.get()
                                ? ExportRequest.IfExists.REPLACE
                                : ExportRequest.IfExists.REFUSE);
        problem.set("");
        stage.set(Stage.WRITING);
        work.follow(
                session.tasks()
                        .read(
                                "Exporting to " + request.out().getFileName(),
                                control ->
                                        session.workspace()
                                                .export()
                                                .export(
                                                        request,
                                                        ExportService.Progress.watching(
                                                                (done, total) ->
                                                                        control.progress(
                                                                                done,
                                                                                total,
                                                                                words(done, total)),
                                                                control::isCancelled)),
                                this::exported,
                                this::failed));
    }

    /// Stops it; a file that was there before stays as it was.
    public void cancel() {
        if (stage.get() == Stage.WRITING) {
            work.cancel();
        }
    }

    private void exported(ExportReport done) {
        report.set(Optional.of(done));
        stage.set(Stage.DONE);
    }

    private void failed(Throwable failure) {
        problem.set(Failures.sentence(failure));
        stage.set(Stage.CHOOSING);
        lookAtTarget();
    }

    private List<String> chosenIds() {
        return inScope()
                .filter(summary -> chosenProperty(summary.status()).get())
                .map(ConversationSummary::id)
                .toList();
    }

    private void count() {
        long conversations = 0;
        long changed = 0;
        for (ConversationSummary summary : session.conversations()) {
            BooleanProperty isChosen = chosen.get(summary.status());
            if (isIn(summary, scope.get()) && isChosen != null && isChosen.get()) {
                conversations++;
                changed += summary.edited() ? 1 : 0;
            }
        }
        counts.set(
                new Counts(conversations, changed, session.conversations().size() - conversations));
    }

    private void lookAtTarget() {
        Path asked = target.get();
        session.tasks()
                .read(
                        "Looking at the target",
                        _ -> Files.exists(asked),
                        exists -> {
                            if (asked.equals(target.get())) {
                                targetExists.set(exists);
                            }
                        },
                        this::failed);
    }

    private static String words(long done, long total) {
        return Wording.number(done) + " of " + Wording.number(total);
    }

    private static Path besideStore(Path store) {
        String name = String.valueOf(store.getFileName());
        if (name.endsWith(Workspace.FILE_ENDING)) {
            name = name.substring(0, name.length() - Workspace.FILE_ENDING.length());
        }
        return store.resolveSibling(name + "-cleaned.jsonl");
    }
}
