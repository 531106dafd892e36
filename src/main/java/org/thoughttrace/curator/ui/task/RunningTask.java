package org.thoughttrace.curator.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work that is under way, as the status bar shows it. Its properties change on the FX thread.
public final class RunningTask {

    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;

    RunningTask(String title) {
        this.title = title;
    }

    /// What it does, in a few words.
    public String title() {
        return title;
    }

    /// From 0 to 1; -1 while unknown.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How far it is, in words.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Asks it to stop; it does so at its next chance.
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void show(double done, double total, String what) {
        progress.set(total <= 0 ? -1 : Math.min(1, done / total));
        message.set(what);
    }
}
