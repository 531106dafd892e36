package org.thoughttrace.curator.ui.task;

/// What work in the background is given: a way to say how far it is, and to see that it is to stop.
public interface TaskControl {

    /// How far the work is; any thread.
    void progress(double done, double total, String what);

    /// True once somebody wants it stopped.
    boolean isCancelled();
}
