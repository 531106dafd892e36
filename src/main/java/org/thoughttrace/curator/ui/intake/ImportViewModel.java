package org.thoughttrace.curator.ui.intake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.logic.intake.IntakePlan;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.FollowedTask;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The import of some files: first what it would change, then, if the curator wants it, the change
/// itself. Both run in the background; all properties live on the FX thread.
public final class ImportViewModel {

    /// How far the import is.
    public enum Stage {
        /// The files are being read to see what would change; nothing is written.
        READING,
        /// The curator sees what would change and decides.
        READY,
        /// It is being written, and can still be cancelled.
        IMPORTING,
        /// It is in the store.
        DONE,
        /// It cannot be done; the store is as it was.
        STOPPED
    }

    private static final int MOST_ARRIVED = 50;

    private final Session session;
    private final Session.Curator curator;
    private IntakePlan plan;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final FollowedTask work = new FollowedTask();
    private final ObservableList<CuratedConversation> arrived = FXCollections.observableArrayList();
    // Kept, because a view of a list that nobody keeps stops telling its listeners.
    private final ObservableList<CuratedConversation> shownArrived =
            FXCollections.unmodifiableObservableList(arrived);
    private final Set<String> arrivedIds = new HashSet<>();
    private boolean cancelled;
    private long asked;

    /// An import that has not begun.
    ///
    /// @param curator whose name the import carries
    public ImportViewModel(Session session, Session.Curator curator, List<Path> files) {
        this.session = session;
        this.curator = curator;
        this.plan = IntakePlan.of(files);
        problem.set(standingProblem());
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What would change, or has; empty while the files are read.
    public ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
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

    /// The first new conversations, to read while the rest is coming.
    public ObservableList<CuratedConversation> arrived() {
        return shownArrived;
    }

    /// The files, in order.
    public List<Path> files() {
        return plan.files();
    }

    /// True when importing would change the store.
    public boolean canImport() {
        return stage.get() == Stage.READY
                && !session.isReadOnly()
                && report.get()
                        .filter(seen -> seen.imported() + seen.freshConflicts() > 0)
                        .isPresent();
    }

    /// Reads the files in another way than before, from the beginning. Once they are being imported
    /// it is too late for that.
    public void readAs(IntakePlan wanted) {
        if (stage.get() == Stage.IMPORTING || stage.get() == Stage.DONE) {
            return;
        }
        work.cancel();
        plan = wanted;
        arrived.clear();
        arrivedIds.clear();
        report.set(Optional.empty());
        problem.set(standingProblem());
        preview();
    }

    private String standingProblem() {
        return session.isReadOnly()
                ? "This store is open read-only, so nothing can be imported into it."
                : "";
    }

    /// Reads the files and says what would change. What an earlier reading still tells is dropped.
    public void preview() {
        long now = ++asked;
        IntakePlan read = plan;
        stage.set(Stage.READING);
        work.follow(
                session.tasks()
                        .read(
                                "Reading " + named(),
                                control ->
                                        session.workspace()
                                                .intake()
                                                .preview(read, new Follower(control, now)),
                                seen -> {
                                    if (now == asked) {
                                        report.set(Optional.of(seen));
                                        stage.set(Stage.READY);
                                    }
                                },
                                failure -> {
                                    if (now == asked) {
                                        stopped(failure);
                                    }
                                }));
    }

    /// Imports them.
    public void importFiles() {
        if (!canImport()) {
            return;
        }
        String name = curator.name();
        IntakePlan read = plan;
        cancelled = false;
        problem.set("");
        stage.set(Stage.IMPORTING);
        work.follow(
                session.tasks()
                        .write(
                                "Importing " + named(),
                                control ->
                                        session.workspace()
                                                .intake()
                                                .importFiles(
                                                        read, name, new Follower(control, asked)),
                                this::imported,
                                this::notImported));
    }

    /// Stops what is under way; nothing is imported then.
    public void cancel() {
        if (stage.get() == Stage.READING || stage.get() == Stage.IMPORTING) {
            cancelled = true;
            work.cancel();
        }
    }

    /// True when it was cancelled before anybody saw what would change.
    public boolean isAbandoned() {
        return cancelled && report.get().isEmpty();
    }

    /// The rejected records, one a line, to be pasted elsewhere.
    public String rejectedAsText() {
        StringBuilder text = new StringBuilder("file\tline\toffset\tfield\treason\n");
        for (ImportReport.Reject reject :
                report.get().map(ImportReport::rejected).orElse(List.of())) {
            text.append(reject.file().getFileName())
                    .append('\t')
                    .append(reject.line())
                    .append('\t')
                    .append(reject.offset())
                    .append('\t')
                    .append(reject.field() == null ? "" : reject.field())
                    .append('\t')
                    .append(reject.reason())
                    .append('\n');
        }
        return text.toString();
    }

    /// What to say over the window when the sheet was closed before the end.
    public String sentence() {
        return switch (stage.get()) {
            case DONE ->
                    "Imported "
                            + Wording.count(report.get().orElseThrow().imported(), "conversation")
                            + " from "
                            + named()
                            + ".";
            default -> problem.get();
        };
    }

    private String named() {
        List<Path> files = plan.files();
        return files.size() == 1
                ? String.valueOf(files.getFirst().getFileName())
                : Wording.count(files.size(), "file");
    }

    private void imported(ImportReport done) {
        report.set(Optional.of(done));
        stage.set(Stage.DONE);
        session.refresh(null);
    }

    private void notImported(Throwable failure) {
        if (cancelled) {
            problem.set("Cancelled; nothing was imported.");
            stage.set(Stage.READY);
        } else {
            stopped(failure);
        }
    }

    private void stopped(Throwable failure) {
        problem.set(Failures.sentence(failure));
        stage.set(Stage.STOPPED);
    }

    private void show(CuratedConversation conversation) {
        if (arrived.size() < MOST_ARRIVED && arrivedIds.add(conversation.id())) {
            arrived.add(conversation);
        }
    }

    /// Brings what an import tells to the screen; lives on the thread that imports.
    private final class Follower implements ImportProgress {

        private final TaskControl control;
        private final long reading;
        private int sent;

        Follower(TaskControl control, long reading) {
            this.control = control;
            this.reading = reading;
        }

        @Override
        public void advanced(long bytes, long total, long records) {
            control.progress(bytes, total, Wording.count(records, "record"));
        }

        @Override
        public boolean isCancelled() {
            return control.isCancelled();
        }

        @Override
        public void arrived(CuratedConversation conversation) {
            if (sent < MOST_ARRIVED) {
                sent++;
                session.tasks()
                        .soon(() -> {
                            if (reading == asked) {
                                show(conversation);
                            }
                        });
            }
        }
    }
}
