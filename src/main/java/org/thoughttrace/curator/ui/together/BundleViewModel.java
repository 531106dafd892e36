package org.thoughttrace.curator.ui.together;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.together.BundleReport;
import org.thoughttrace.curator.logic.together.BundleRequest;
import org.thoughttrace.curator.logic.together.Since;
import org.thoughttrace.curator.logic.together.Watch;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The giving out of a bundle: whose revisions, since when, and where to.
public final class BundleViewModel {

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
    private final StringProperty since = new SimpleStringProperty("");
    private final ObjectProperty<Path> target;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<BundleReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable RunningTask running;

    /// @param program the version of the program, for the first line
    public BundleViewModel(Session session, String program) {
        this.session = session;
        this.program = program;
        this.target = new SimpleObjectProperty<>(freeName(session));
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

    /// From which day or moment on; empty for all.
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

    /// From 0 to 1; -1 while unknown.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /// What was written.
    public ReadOnlyObjectProperty<Optional<BundleReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Whose name the curator's own revisions bear.
    public String curator() {
        return session.curatorName();
    }

    /// True while what was typed for a time is none.
    public BooleanBinding isSinceWrong() {
        return Bindings.createBooleanBinding(
                () -> !since.get().isBlank() && Since.parse(since.get()).isEmpty(), since);
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
                        Since.parse(since.get()).orElse(null),
                        BundleRequest.IfExists.REPLACE);
        running =
                session.tasks()
                        .read(
                                "Giving out a bundle",
                                control ->
                                        session.workspace()
                                                .together()
                                                .bundles()
                                                .write(request, new Follower(control)),
                                written -> {
                                    report.set(Optional.of(written));
                                    stage.set(Stage.DONE);
                                },
                                failure -> {
                                    problem.set(Failures.sentence(failure));
                                    stage.set(Stage.CHOOSING);
                                });
        progress.bind(running.progressProperty());
    }

    /// Stops it; nothing is written then.
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private record Follower(TaskControl control) implements Watch {
        @Override
        public void advanced(long done, long total) {
            control.progress(done, total, Wording.count(done, "revision"));
        }

        @Override
        public boolean isCancelled() {
            return control.isCancelled();
        }
    }
}
