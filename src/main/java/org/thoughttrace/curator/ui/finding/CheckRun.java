package org.thoughttrace.curator.ui.finding;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.audit.Audit;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.audit.AuditStopped;
import org.thoughttrace.curator.logic.audit.CheckService;
import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.List;
import java.util.Optional;

/// Runs the checks in the background: once somebody looks or a file was imported, and from then on again
/// on whatever an act touched. One run at a time; what comes while one runs is looked at after it.
final class CheckRun {

    private final Session session;
    private final Follower follower;
    private @Nullable Audit audit;
    private @Nullable RunningTask running;
    private boolean isChecking;
    private boolean isOwed;
    private int known = -1;

    /// Told on the FX thread how a run goes.
    interface Follower {
        /// All is being checked; nothing is known before.
        void begun();

        /// What is known now.
        void done(List<Judged> findings);

        /// Nothing is known any more: it was stopped, or has failed.
        void stopped();
    }

    CheckRun(Session session, Follower follower) {
        this.session = session;
        this.follower = follower;
        session.changesProperty().subscribe((before, now) -> changed());
    }

    /// What the last run found; empty before the first, and after one that was stopped.
    Optional<Audit> last() {
        return Optional.ofNullable(audit);
    }

    /// Runs the checks if they did not run yet.
    void arrive() {
        if (audit == null && !isChecking) {
            anew();
        }
    }

    /// Runs all checks anew.
    void anew() {
        audit = null;
        start();
    }

    /// Stops the checks that run.
    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    /// An import brings conversations that nobody has checked; else only what is known is kept true.
    private void changed() {
        int now = session.conversations().size();
        boolean imported = known >= 0 && now > known;
        known = now;
        if (audit != null || isChecking || imported) {
            start();
        }
    }

    private void start() {
        if (isChecking) {
            isOwed = true;
            return;
        }
        isChecking = true;
        CheckService checks = session.workspace().checks();
        Audit before = audit;
        if (before == null) {
            follower.begun();
        }
        isOwed = false;
        running =
                session.tasks()
                        .read(
                                "Checking",
                                control -> {
                                    AuditProgress progress = new CheckingProgress(control);
                                    Audit done =
                                            before == null
                                                    ? checks.run(checks.active(), progress)
                                                    : checks.refresh(before, progress);
                                    return new Done(done, done.findings());
                                },
                                this::done,
                                this::failed);
    }

    private record Done(Audit audit, List<Judged> findings) {}

    private void done(Done result) {
        isChecking = false;
        audit = result.audit();
        follower.done(result.findings());
        if (isOwed) {
            start();
        }
    }

    private void failed(Throwable failure) {
        isChecking = false;
        isOwed = false;
        audit = null;
        follower.stopped();
        if (!isStop(failure)) {
            session.failed(failure);
        }
    }

    private static boolean isStop(@Nullable Throwable failure) {
        return failure != null && (failure instanceof AuditStopped || isStop(failure.getCause()));
    }
}
