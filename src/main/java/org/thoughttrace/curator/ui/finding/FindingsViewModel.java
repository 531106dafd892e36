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
import org.thoughttrace.curator.logic.audit.FindingActs;
import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the checks found, and the way from one finding to the next.
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
    private final CheckRun checks;
    private List<Judged> all = List.of();
    private @Nullable Wish wish;

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
        checks = new CheckRun(session, new Followed());
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
        checks.arrive();
    }

    /// Runs all checks anew.
    public void run() {
        checks.anew();
    }

    /// Stops the checks that run.
    void stop() {
        checks.stop();
    }

    private final class Followed implements CheckRun.Follower {
        @Override
        public void begun() {
            state.set(State.CHECKING);
        }

        @Override
        public void done(List<Judged> findings) {
            all = findings;
            arrange();
        }

        @Override
        public void stopped() {
            all = List.of();
            wish = null;
            arrange();
            state.set(State.STOPPED);
        }
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
        checks.last()
                .ifPresent(audit -> {
                    state.set(stateOf(audit, findings));
                    summary.set(words(arranged));
                    fulfil();
                });
    }

    /// Where somebody wanted to go while there was nothing to go to yet.
    ///
    /// @param step as for [#go(int)]
    /// @param conversation the one that was open then
    private record Wish(int step, Optional<String> conversation) {}

    /// Goes where somebody wanted to go before the findings were there, unless they went elsewhere.
    private void fulfil() {
        Wish wanted = wish;
        wish = null;
        if (wanted != null && wanted.conversation().equals(openNow())) {
            go(wanted.step());
        }
    }

    private Optional<String> openNow() {
        return session.currentProperty().get().map(OpenConversation::id);
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

    /// Goes to another finding and opens it; while the checks run for the first time, as soon as they
    /// are done.
    ///
    /// @param step 1 for the next, -1 for the one before
    public void go(int step) {
        if (checks.last().isEmpty()) {
            wish = new Wish(step, openNow());
            session.tell(
                    Notice.information(
                            "The checks are running; the finding opens once they are done."));
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
