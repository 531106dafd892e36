package org.thoughttrace.curator.ui.together;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.together.BundleReport;
import org.thoughttrace.curator.logic.together.BundleRequest;
import org.thoughttrace.curator.logic.together.Since;
import org.thoughttrace.curator.model.BundleRecord;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.FollowedTask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The giving out of a bundle: whose revisions, since when, and where to.
public final class BundleViewModel {

    /// Where the bundle begins.
    public enum Begin {
        BEGINNING,
        LAST_BUNDLE,
        MOMENT
    }

    /// How far it is.
    public enum Stage {
        CHOOSING,
        WRITING,
        DONE
    }

    private final Session session;
    private final String program;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final BooleanProperty mineOnly = new SimpleBooleanProperty(false);
    private final ObjectProperty<Begin> begin = new SimpleObjectProperty<>(Begin.BEGINNING);
    private final ReadOnlyObjectWrapper<Optional<BundleRecord>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty since = new SimpleStringProperty("");
    private final ObjectProperty<Path> target;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final FollowedTask work = new FollowedTask();
    private final ReadOnlyObjectWrapper<Optional<BundleReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param program the version of the program, for the first line
    public BundleViewModel(Session session, String program) {
        this.session = session;
        this.program = program;
        this.target = new SimpleObjectProperty<>(freeName(session));
        mineOnly.subscribe(this::findLast);
    }

    private void findLast() {
        String curator = mineOnly.get() ? session.curatorName() : null;
        session.tasks()
                .read(
                        "Looking for the last bundle",
                        _ -> session.workspace().together().bundles().last(curator),
                        last::set,
                        failure -> problem.set(Failures.sentence(failure)));
    }

    /// A name beside the store that no file has yet.
    private static Path freeName(Session session) {
        Path store = session.workspace().file();
        String name =
                String.valueOf(store.getFileName()).replaceFirst("\\.ttc$", "")
                        + "-"
                        + session.curatorName().replaceAll("[^\\p{L}\\p{N}]+", "-");
        Path free = store.resolveSibling(name + ".bundle.jsonl.gz");
        for (int number = 2; Files.exists(free); number++) {
            free = store.resolveSibling(name + "-" + number + ".bundle.jsonl.gz");
        }
        return free;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Whether only the curator's own revisions go out.
    public BooleanProperty mineOnlyProperty() {
        return mineOnly;
    }

    /// Where it begins.
    public ObjectProperty<Begin> beginProperty() {
        return begin;
    }

    /// The last bundle that held the same curators' revisions.
    public ReadOnlyObjectProperty<Optional<BundleRecord>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// From which day or moment on, where it begins there.
    public StringProperty sinceProperty() {
        return since;
    }

    /// Where to.
    public ObjectProperty<Path> targetProperty() {
        return target;
    }

    /// What went wrong, in one sentence; empty for nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is under way.
    public FollowedTask work() {
        return work;
    }

    /// What was written.
    public ReadOnlyObjectProperty<Optional<BundleReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Whose name the curator's own revisions bear.
    public String curator() {
        return session.curatorName();
    }

    /// True while a time is wanted and what was typed is none.
    public BooleanBinding isSinceWrong() {
        return Bindings.createBooleanBinding(
                () -> begin.get() == Begin.MOMENT && Since.parse(since.get()).isEmpty(),
                begin,
                since);
    }

    private BundleRequest.From from() {
        return switch (begin.get()) {
            case BEGINNING -> new BundleRequest.From.Beginning();
            case LAST_BUNDLE -> new BundleRequest.From.LastBundle();
            case MOMENT -> new BundleRequest.From.Moment(Since.parse(since.get()).orElseThrow());
        };
    }

    /// Writes it, in the place of a file that may be there: the dialog has asked.
    public void write() {
        if (stage.get() != Stage.CHOOSING || isSinceWrong().get()) {
            return;
        }
        stage.set(Stage.WRITING);
        problem.set("");
        BundleRequest request =
                new BundleRequest(
                        target.get(),
                        program,
                        mineOnly.get() ? session.curatorName() : null,
                        from(),
                        BundleRequest.IfExists.REPLACE);
        work.follow(
                session.tasks()
                        .read(
                                "Giving out a bundle",
                                control ->
                                        session.workspace()
                                                .together()
                                                .bundles()
                                                .write(request, new RevisionsWatch(control)),
                                written -> {
                                    report.set(Optional.of(written));
                                    stage.set(Stage.DONE);
                                },
                                failure -> {
                                    problem.set(Failures.sentence(failure));
                                    stage.set(Stage.CHOOSING);
                                }));
    }

    /// Stops it; nothing is written then.
    public void cancel() {
        work.cancel();
    }
}
