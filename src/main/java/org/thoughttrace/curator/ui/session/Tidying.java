package org.thoughttrace.curator.ui.session;

import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.task.RunningTask;

/// Moves what was saved into the one file once nothing has changed for a while, so that a copy of the
/// file is whole while the window is open, and after it was ended from outside. On the FX thread.
public final class Tidying {

    private static final Duration WHILE = Duration.seconds(3);

    private final Session session;
    private @Nullable RunningTask waiting;

    /// For a window on a session.
    public Tidying(Session session) {
        this.session = session;
    }

    /// Waits anew after every change of a store that can be changed.
    public void begin() {
        if (!session.isReadOnly()) {
            session.changesProperty().subscribe((before, now) -> changed());
        }
    }

    private void changed() {
        if (waiting != null) {
            waiting.cancel();
        }
        waiting = session.tasks().after(WHILE, this::tidyUp);
    }

    private void tidyUp() {
        session.tasks()
                .write(
                        "Tidying up",
                        control -> {
                            session.workspace().tidyUp();
                            return true;
                        },
                        done -> {},
                        // Nothing is lost by it: closing does the same, and says so if it cannot.
                        untidy -> {});
    }
}
