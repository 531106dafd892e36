package org.thoughttrace.curator.ui.together;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.together.MergeReport;
import org.thoughttrace.curator.logic.together.MergeRequest;
import org.thoughttrace.curator.logic.together.MergeRequest.Data;
import org.thoughttrace.curator.logic.together.MergeRequest.Effect;
import org.thoughttrace.curator.logic.together.TogetherStopped;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.FollowedTask;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The taking in of bundles: first what would come of it, then, if the curator wants it, the merge.
public final class MergeViewModel {

    /// How far it is.
    public enum Stage {
        READING,
        READY,
        /// The bundles are of other data: their work can be applied to these.
        OTHER_DATA,
        MERGING,
        DONE,
        STOPPED
    }

    private final Session session;
    private final List<Path> files;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyObjectWrapper<Optional<MergeReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final FollowedTask work = new FollowedTask();
    private Data data = Data.SAME;
    private boolean cancelled;

    /// A merge that has not begun.
    public MergeViewModel(Session session, List<Path> files) {
        this.session = session;
        this.files = List.copyOf(files);
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What would come of it, or has.
    public ReadOnlyObjectProperty<Optional<MergeReport>> reportProperty() {
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

    /// Reads the bundles and says what would come of them.
    public void preview() {
        stage.set(Stage.READING);
        problem.set("");
        run(Effect.PREVIEW, seen -> stage.set(Stage.READY));
    }

    /// The same, for work on another release of the data.
    public void previewRebased() {
        data = Data.REBASE;
        preview();
    }

    /// True when taking them in would change the store.
    public boolean canMerge() {
        return stage.get() == Stage.READY
                && report.get().filter(seen -> seen.isChange()).isPresent();
    }

    /// Takes them in.
    public void merge() {
        if (canMerge()) {
            stage.set(Stage.MERGING);
            run(
                    Effect.WRITE,
                    done -> {
                        stage.set(Stage.DONE);
                        session.refresh(null);
                    });
        }
    }

    /// Stops what is under way; nothing is changed then.
    public void cancel() {
        cancelled = true;
        work.cancel();
    }

    /// Both try it in the one place where things are written: what would come of it is found out by
    /// doing it, and not keeping it.
    private void run(Effect effect, java.util.function.Consumer<MergeReport> done) {
        cancelled = false;
        MergeRequest request = new MergeRequest(files, session.curatorName(), data, effect);
        work.follow(
                session.tasks()
                        .write(
                                effect == Effect.PREVIEW ? "Reading bundles" : "Taking bundles in",
                                control ->
                                        session.workspace()
                                                .together()
                                                .merges()
                                                .merge(request, new RevisionsWatch(control)),
                                seen -> {
                                    report.set(Optional.of(seen));
                                    done.accept(seen);
                                },
                                this::stopped));
    }

    private void stopped(Throwable failure) {
        problem.set(Failures.sentence(failure));
        boolean isOtherData =
                failure instanceof TogetherStopped refused
                        && refused.field().equals(Optional.of("dataset"));
        stage.set(
                isOtherData
                        ? Stage.OTHER_DATA
                        : cancelled && report.get().isPresent() ? Stage.READY : Stage.STOPPED);
    }
}
