package org.thoughttrace.curator.ui.together;

import org.thoughttrace.curator.logic.together.Watch;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.task.TaskControl;

/// Brings the progress of bundles to the screen; lives on the thread that reads or writes them.
record RevisionsWatch(TaskControl control) implements Watch {
    @Override
    public void advanced(long done, long total) {
        control.progress(done, total, Wording.count(done, "revision"));
    }

    @Override
    public boolean isCancelled() {
        return control.isCancelled();
    }
}
