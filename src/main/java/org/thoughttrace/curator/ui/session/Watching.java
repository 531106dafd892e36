package org.thoughttrace.curator.ui.session;

import org.thoughttrace.curator.logic.bulk.BulkProgress;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.task.TaskControl;

/// Brings what work on many conversations tells to the status bar, and stops it from there.
public final class Watching {

    /// Every picture is of the whole window, and takes its time from the work.
    private static final long BETWEEN_NANOS = 100_000_000;

    private Watching() {}

    /// For work of which the total is known: "120 of 2,155".
    public static BulkProgress of(TaskControl control) {
        return BulkProgress.watching(
                (done, total) ->
                        control.progress(
                                done, total, Wording.number(done) + " of " + Wording.number(total)),
                control::isCancelled);
    }

    /// For taking back and doing again, of which the total is not known. It is shown from the second
    /// change on, as more than none of much.
    static BulkProgress ofChanges(TaskControl control) {
        return BulkProgress.watching(
                seldom((done, _) ->
                        control.progress(
                                done > 1 ? 0 : -1,
                                done > 1 ? 1 : 0,
                                Wording.count(done, "change"))),
                control::isCancelled);
    }

    private static BulkProgress.Watcher seldom(BulkProgress.Watcher watcher) {
        return new BulkProgress.Watcher() {
            private long last = System.nanoTime() - BETWEEN_NANOS;

            @Override
            public void advanced(long done, long total) {
                long now = System.nanoTime();
                if (now - last >= BETWEEN_NANOS || done == total) {
                    last = now;
                    watcher.advanced(done, total);
                }
            }
        };
    }
}
