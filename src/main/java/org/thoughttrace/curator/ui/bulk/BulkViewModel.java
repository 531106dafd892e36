package org.thoughttrace.curator.ui.bulk;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.bulk.BulkPlan;
import org.thoughttrace.curator.logic.bulk.BulkProblem;
import org.thoughttrace.curator.logic.bulk.BulkScope;
import org.thoughttrace.curator.logic.bulk.BulkWish;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.session.Watching;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.Optional;

/// What is to be done to many conversations: to which, what, and what would change. It is looked at
/// anew whenever something is filled in, in the background; what has gone out of date is dropped.
/// All properties live on the FX thread.
public final class BulkViewModel {

    /// How far it is.
    public enum Stage {
        CHOOSING,
        WRITING,
        DONE
    }

    private final Session session;
    private final BulkScopes scopes;
    private final BulkForm form;
    private final ObjectProperty<BulkScopes.Part> part;
    private final ObjectProperty<BulkKind> kind;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<Optional<BulkPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningTask>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper isLooking = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty isUpToDate = new SimpleBooleanProperty(false);
    private final Ticks ticks = new Ticks();
    private @Nullable Applied applied;
    private String remark = "";
    private boolean isStale;
    private boolean isClosed;

    /// Nothing filled in yet.
    public BulkViewModel(Session session, BulkScopes scopes, BulkKind kind) {
        this.session = session;
        this.scopes = scopes;
        this.form = new BulkForm(session.schemeProperty().get());
        this.kind = new SimpleObjectProperty<>(kind);
        this.part =
                new SimpleObjectProperty<>(
                        scopes.hasSelection() ? BulkScopes.Part.SELECTED : BulkScopes.Part.FOUND);
        InvalidationListener changed = _ -> look();
        form.fields().forEach(field -> field.addListener(changed));
        this.kind.subscribe((_, _) -> look());
        part.subscribe((_, _) -> look());
    }

    /// The conversations that can be meant.
    public BulkScopes scopes() {
        return scopes;
    }

    /// What is filled in.
    public BulkForm form() {
        return form;
    }

    /// Which conversations are meant.
    ObjectProperty<BulkScopes.Part> partProperty() {
        return part;
    }

    /// What is to be done.
    public ObjectProperty<BulkKind> kindProperty() {
        return kind;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What would change; empty while that is not known.
    public ReadOnlyObjectProperty<Optional<BulkPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The work that is under way and can be followed and stopped.
    public ReadOnlyObjectProperty<Optional<RunningTask>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// What is wrong, in a sentence; empty for nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True while it is looked up what would change.
    public ReadOnlyBooleanProperty lookingProperty() {
        return isLooking.getReadOnlyProperty();
    }

    /// Which of the changes of thoughts are wanted.
    Ticks ticks() {
        return ticks;
    }

    /// How many things the button would change now.
    public int wanted() {
        if (!isUpToDate.get() || session.isReadOnly()) {
            return 0;
        }
        return plan.get()
                .map(shown ->
                        shown.wish().isListed()
                                ? ticks.wantedProperty().get()
                                : shown.counts().changes())
                .orElse(0);
    }

    /// True when what is shown is what is filled in.
    public ReadOnlyBooleanProperty upToDateProperty() {
        return isUpToDate;
    }

    /// What is missing, or that nothing can be changed; empty when there is a plan or a problem.
    public String advice() {
        if (session.isReadOnly()) {
            return "This store is open read-only, so nothing can be changed.";
        }
        return form.wish(kind.get()).isEmpty() ? BulkForm.missing(kind.get()) : "";
    }

    /// Looks at what would change. One question at a time: what is filled in meanwhile ends it, and
    /// is asked next.
    private void look() {
        isUpToDate.set(false);
        if (stage.get() != Stage.CHOOSING || isClosed) {
            return;
        }
        if (isLooking.get()) {
            isStale = true;
            work.get().ifPresent(RunningTask::cancel);
            return;
        }
        isStale = false;
        Optional<BulkWish> wish = form.wish(kind.get());
        if (wish.isEmpty()) {
            show(Optional.empty(), "");
            return;
        }
        look(scopes.of(part.get()), wish.get());
    }

    private void look(BulkScope scope, BulkWish wish) {
        isLooking.set(true);
        RunningTask task =
                session.tasks()
                        .read(
                                "Looking at what would change",
                                control ->
                                        session.workspace()
                                                .bulk()
                                                .plan(scope, wish, Watching.of(control)),
                                found -> looked(Optional.of(found), ""),
                                failure -> looked(Optional.empty(), Failures.sentence(failure)));
        if (isLooking.get()) {
            work.set(Optional.of(task));
        }
    }

    private void looked(Optional<BulkPlan> found, String wrong) {
        isLooking.set(false);
        work.set(Optional.empty());
        if (isClosed) {
            return;
        }
        if (isStale) {
            look();
        } else {
            show(found, wrong);
        }
    }

    private void show(Optional<BulkPlan> found, String wrong) {
        ticks.reset(found.map(shown -> shown.changes().size()).orElse(0));
        problem.set(wrong.isEmpty() ? remark : wrong);
        remark = "";
        isUpToDate.set(found.isPresent());
        plan.set(found);
    }

    /// Does it.
    public void perform() {
        if (wanted() == 0) {
            return;
        }
        BulkPlan wanted = plan.get().orElseThrow().only(ticks::isWanted);
        problem.set("");
        session.perform(
                wanted,
                task -> {
                    if (applied == null && problem.get().isEmpty()) {
                        stage.set(Stage.WRITING);
                        work.set(Optional.of(task));
                    }
                },
                done -> {
                    applied = done;
                    work.set(Optional.empty());
                    stage.set(Stage.DONE);
                },
                this::notDone);
    }

    /// What was looked at may have changed; then it is looked at again.
    private void notDone(Throwable failure) {
        work.set(Optional.empty());
        problem.set(Failures.sentence(failure));
        stage.set(Stage.CHOOSING);
        if (failure instanceof BulkProblem) {
            remark = problem.get();
            look();
        }
    }

    /// Stops what is being written; nothing is changed then.
    public void cancel() {
        work.get().ifPresent(RunningTask::cancel);
    }

    /// What was done, in a sentence.
    public String sentence() {
        Applied done = applied;
        return done == null
                ? problem.get()
                : done.group().map(group -> group.title() + ".").orElse("Nothing was changed.");
    }

    /// Nobody looks any more: what is only looked up is given up, what is being written goes on.
    public void close() {
        isClosed = true;
        if (isLooking.get()) {
            work.get().ifPresent(RunningTask::cancel);
        }
    }
}
