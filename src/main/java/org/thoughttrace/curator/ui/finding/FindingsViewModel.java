package org.thoughttrace.curator.ui.finding;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.audit.Audit;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.audit.AuditStopped;
import org.thoughttrace.curator.logic.audit.CheckService;
import org.thoughttrace.curator.logic.audit.FindingActs;
import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the checks found, and the way from one finding to the next. The checks run once somebody
/// looks or a file was imported, and from then on again on whatever an act touched.
public final class FindingsViewModel {

    private final Session session;
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<FindingQuery> query = new SimpleObjectProperty<>(FindingQuery.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOT_YET);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Judged>> finding =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private FindingOpener opener = finding -> {};
    private @Nullable Audit audit;
    private @Nullable RunningTask running;
    private List<Judged> all = List.of();
    private boolean isChecking;
    private boolean isOwed;
    private int known = -1;

    /// True when what is chosen came into the place of what is gone, and was not yet looked at.
    private boolean isNew;

    private long asked;

    /// What there is to show.
    enum State {
        NOT_YET,
        CHECKING,
        STOPPED,
        NOTHING,
        NOTHING_SHOWN,
        /// The one check that is asked for does not run.
        CHECK_OFF,
        FOUND
    }

    /// Shows where a finding points.
    @FunctionalInterface
    public interface FindingOpener {
        /// Opens its conversation there.
        void open(Finding finding);
    }

    /// Over a session.
    public FindingsViewModel(Session session) {
        this.session = session;
        query.subscribe((before, now) -> arrange());
        session.changesProperty().subscribe((before, now) -> changed());
        chosen.subscribe(row -> finding.set(at(row.intValue())));
    }

    /// Lets conversations be opened at a finding.
    public void setOpener(FindingOpener opener) {
        this.opener = opener;
    }

    Session session() {
        return session;
    }

    ObservableList<FindingRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ObjectProperty<FindingQuery> queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many there are, in words.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The finding that keys act on.
    public ReadOnlyObjectProperty<Optional<Judged>> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /// Runs the checks if they did not run yet.
    public void arrive() {
        if (audit == null && !isChecking) {
            run();
        }
    }

    /// Runs all checks anew.
    public void run() {
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
            state.set(State.CHECKING);
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
        all = result.findings();
        arrange();
        if (isOwed) {
            start();
        }
    }

    private void failed(Throwable failure) {
        isChecking = false;
        isOwed = false;
        audit = null;
        all = List.of();
        arrange();
        state.set(State.STOPPED);
        if (!isStop(failure)) {
            session.failed(failure);
        }
    }

    private static boolean isStop(@Nullable Throwable failure) {
        return failure != null && (failure instanceof AuditStopped || isStop(failure.getCause()));
    }

    private void arrange() {
        long now = ++asked;
        List<Judged> findings = all;
        FindingQuery wanted = query.get();
        session.tasks()
                .read(
                        "Arranging findings",
                        control -> wanted.arrange(findings),
                        arranged -> {
                            if (now == asked) {
                                show(arranged, findings);
                            }
                        },
                        session::failed);
    }

    /// What was chosen stays chosen; when it is gone, what came into its place is.
    private void show(List<FindingRow> arranged, List<Judged> findings) {
        Optional<Finding> before = finding.get().map(Judged::finding);
        int row = chosen.get();
        chosen.set(-1);
        rows.setAll(arranged);
        before.ifPresent(wanted -> chosen.set(rowOf(wanted, row)));
        if (audit != null) {
            state.set(stateOf(audit, findings));
            summary.set(words(arranged));
        }
    }

    private State stateOf(Audit ran, List<Judged> findings) {
        if (!rows.isEmpty()) {
            return State.FOUND;
        }
        String only = query.get().check();
        if (only != null && Checks.of(only).filter(ran::has).isEmpty()) {
            return State.CHECK_OFF;
        }
        return findings.stream().anyMatch(one -> one.standing() == Standing.OPEN)
                        || !query.get().equals(FindingQuery.ALL)
                ? State.NOTHING_SHOWN
                : State.NOTHING;
    }

    /// What is shown but what is to be judged is named, for the choice itself is out of sight.
    private String words(List<FindingRow> shown) {
        long findings = shown.stream().filter(FindingRow.Entry.class::isInstance).count();
        return switch (query.get().standing()) {
            case OPEN -> findings == 0 ? "" : Wording.count(findings, "finding");
            case FLAGGED -> Wording.count(findings, "finding") + " accepted";
            case DISMISSED -> Wording.count(findings, "finding") + " dismissed";
        };
    }

    /// Lets the one check that is asked for run.
    void switchOn() {
        String only = query.get().check();
        if (only != null) {
            session.perform(new Act.SetCheck(only, "on", "yes"));
        }
    }

    private int rowOf(Finding wanted, int before) {
        for (int row = 0; row < rows.size(); row++) {
            if (at(row).map(Judged::finding).filter(wanted::equals).isPresent()) {
                return row;
            }
        }
        int row = Math.min(before, rows.size() - 1);
        isNew = true;
        return at(row).isPresent() ? row : row + 1 < rows.size() ? row + 1 : row - 1;
    }

    private Optional<Judged> at(int row) {
        return row >= 0 && row < rows.size() && rows.get(row) instanceof FindingRow.Entry entry
                ? Optional.of(entry.judged())
                : Optional.empty();
    }

    /// Chooses a row.
    void choose(int row) {
        if (row >= -1 && row < rows.size()) {
            isNew = false;
            chosen.set(row);
        }
    }

    /// Opens the chosen finding's conversation there.
    public void openChosen() {
        isNew = false;
        finding.get().ifPresent(judged -> opener.open(judged.finding()));
    }

    /// Goes to another finding and opens it.
    ///
    /// @param step 1 for the next, -1 for the one before
    public void go(int step) {
        if (audit == null) {
            arrive();
            return;
        }
        if (isNew && step > 0 && finding.get().isPresent()) {
            openChosen();
            return;
        }
        int row = chosen.get() < 0 && step < 0 ? rows.size() : chosen.get();
        do {
            row += step;
        } while (row >= 0 && row < rows.size() && at(row).isEmpty());
        if (row < 0 || row >= rows.size()) {
            session.tell(
                    Notice.information(
                            rows.isEmpty()
                                    ? "There are no findings in the list."
                                    : step > 0
                                            ? "This is the last finding."
                                            : "This is the first finding."));
            return;
        }
        chosen.set(row);
        openChosen();
    }

    /// Opens what came into the place of what is gone: nothing is done about a finding that nobody
    /// has looked at.
    ///
    /// @return true when it was opened now
    boolean looksFirst() {
        if (!isNew || finding.get().isEmpty()) {
            return false;
        }
        openChosen();
        session.tell(Notice.information("This is the next finding: look at it, then do it again."));
        return true;
    }

    /// Does what the check offers.
    public void fix() {
        if (looksFirst()) {
            return;
        }
        finding.get()
                .flatMap(judged -> FindingActs.fix(judged.finding()))
                .ifPresentOrElse(
                        this::perform,
                        () ->
                                session.tell(
                                        Notice.information(
                                                "This check offers nothing to be done by"
                                                        + " itself.")));
    }

    /// Accepts the finding: raises a flag of its kind at its place.
    public void flag() {
        if (looksFirst()) {
            return;
        }
        finding.get()
                .filter(judged -> judged.standing() != Standing.FLAGGED)
                .ifPresent(judged -> perform(FindingActs.flag(judged.finding())));
    }

    /// Says that the finding is none.
    public void dismiss(String reason) {
        if (looksFirst()) {
            return;
        }
        finding.get()
                .filter(judged -> judged.standing() != Standing.DISMISSED)
                .ifPresent(judged -> perform(FindingActs.dismiss(judged.finding(), reason)));
    }

    /// Takes the dismissal back.
    public void restore() {
        finding.get()
                .filter(judged -> judged.standing() == Standing.DISMISSED)
                .ifPresent(judged -> perform(FindingActs.restore(judged.finding())));
    }

    /// Tells who dismissed a finding and why.
    void whoDismissed(Finding one, Consumer<Revision> told) {
        session.tasks()
                .read(
                        "Looking up a dismissal",
                        control -> session.workspace().checks().dismissal(one),
                        found -> found.ifPresent(told),
                        session::failed);
    }

    private void perform(Act act) {
        session.perform(act);
    }
}
