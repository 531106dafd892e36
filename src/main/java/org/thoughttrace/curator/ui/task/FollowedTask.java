package org.thoughttrace.curator.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/// The work of one screen that begins again and again, of which the newest is told. On the FX thread.
public final class FollowedTask {
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable RunningTask running;

    /// From 0 to 1; -1 while unknown.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How far it is, in words.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Tells of this one from now on.
    public void follow(RunningTask task) {
        running = task;
        progress.bind(task.progressProperty());
        message.bind(task.messageProperty());
    }

    /// Asks the newest to stop; nothing where none has begun.
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
