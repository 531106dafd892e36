package org.thoughttrace.curator.ui.finding;

import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.task.TaskControl;

/// Lets a run of the checks show in the status bar and be stopped from there. What is done in a
/// moment shows no figures.
record CheckingProgress(TaskControl control) implements AuditProgress {

    private static final int MANY = 50;

    @Override
    public void advanced(int done, int total) {
        if (total > MANY) {
            control.progress(done, total, Wording.number(done) + " of " + Wording.number(total));
        }
    }

    @Override
    public boolean isCancelled() {
        return control.isCancelled();
    }
}
