package org.thoughttrace.curator.ui.together;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.together.AdjudicationRule;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.logic.together.ConflictService;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What curators disagree on, one after the other, and what is to stand. Read again whenever
/// something was done, while somebody looks.
public final class ConflictsViewModel {

    /// What there is to show.
    public enum State {
        READING,
        NONE,
        SOME
    }

    private final Session session;
    private final ObservableList<TogetherRow> rows = FXCollections.observableArrayList();
    private final ObservableList<TogetherRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final Runnable toReader;
    private boolean watched;
    private long asked;

    /// @param toReader brings the reader into sight
    public ConflictsViewModel(Session session, Runnable toReader) {
        this.session = session;
        this.toReader = toReader;
        session.changesProperty()
                .subscribe(() -> {
                    if (watched) {
                        read();
                    }
                });
    }

    ObservableList<TogetherRow> rows() {
        return shownRows;
    }

    /// What there is to show.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many there are, in words.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The place in the list that is looked at; -1 for none.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /// Whether somebody looks.
    public void setWatched(boolean isWatched) {
        watched = isWatched;
        if (isWatched) {
            read();
        }
    }

    private void read() {
        long question = ++asked;
        session.tasks()
                .read(
                        "Looking for conflicts",
                        control -> TogetherRow.all(session.workspace()),
                        found -> {
                            if (question == asked) {
                                show(found);
                            }
                        },
                        session::failed);
    }

    private void show(List<TogetherRow> found) {
        int at = chosen.get();
        rows.setAll(found);
        state.set(found.isEmpty() ? State.NONE : State.SOME);
        summary.set(summaryOf(conflicts().size(), vanished()));
        // Where one was settled the next has come into its place.
        chosen.set(-1);
        chosen.set(found.isEmpty() ? -1 : Math.clamp(at, 0, found.size() - 1));
    }

    private static String summaryOf(int conflicts, List<VanishedRow> vanished) {
        int unshown = (int) vanished.stream().filter(row -> row.vanished().isInLog()).count();
        int without = vanished.size() - unshown;
        List<String> parts = new ArrayList<>();
        if (conflicts > 0 || vanished.isEmpty()) {
            parts.add(Wording.count(conflicts, "conflict"));
        }
        if (without > 0) {
            parts.add(without + " without a place");
        }
        if (unshown > 0) {
            parts.add(unshown + (unshown == 1 ? " that does not show" : " that do not show"));
        }
        return String.join(", ", parts);
    }

    private List<ConflictRow> conflicts() {
        return rows.stream()
                .flatMap(row -> row instanceof ConflictRow one ? Stream.of(one) : Stream.empty())
                .toList();
    }

    private List<VanishedRow> vanished() {
        return rows.stream()
                .flatMap(row -> row instanceof VanishedRow one ? Stream.of(one) : Stream.empty())
                .toList();
    }

    /// True when there is something to settle.
    boolean hasConflicts() {
        return !conflicts().isEmpty();
    }

    /// True when something is listed that has no place here.
    boolean hasVanished() {
        return !vanished().isEmpty();
    }

    /// What is looked at.
    Optional<TogetherRow> current() {
        int at = chosen.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /// Goes some conflicts on.
    public void go(int step) {
        if (!rows.isEmpty()) {
            chosen.set(Math.clamp(chosen.get() + (long) step, 0, rows.size() - 1));
        }
    }

    /// Lets one value of the conflict that is looked at stand.
    ///
    /// @param number from 1
    public void settle(int number) {
        if (current().orElse(null) instanceof ConflictRow row
                && number >= 1
                && number <= row.sides().size()) {
            session.perform(
                    ConflictService.settle(row.conflict(), row.conflict().sides().get(number - 1)));
        }
    }

    /// Says that the curator has seen what is looked at, where it has no place here or does not show.
    public void dismiss() {
        if (current().orElse(null) instanceof VanishedRow row && !isReadOnly()) {
            session.perform(ConflictService.dismiss(row.vanished()));
        }
    }

    /// The same for all that has no place here, as one act.
    public void dismissAll() {
        List<Act> acts =
                vanished().stream().map(row -> ConflictService.dismiss(row.vanished())).toList();
        if (!acts.isEmpty()) {
            session.perform("Dismiss " + acts.size() + " without a place", acts);
        }
    }

    /// Settles all that a rule decides, as one act.
    public void settleAll(AdjudicationRule rule) {
        List<Act> acts = new ArrayList<>();
        for (ConflictRow row : conflicts()) {
            rule.choose(row.conflict())
                    .ifPresent(side -> acts.add(ConflictService.settle(row.conflict(), side)));
        }
        if (acts.isEmpty()) {
            session.tell(Notice.information("This rule decides none of them."));
        } else {
            session.perform("Settle " + Wording.count(acts.size(), "conflict"), acts);
        }
    }

    /// True when a new release has a part in one.
    boolean hasData() {
        return conflicts().stream().anyMatch(row -> row.conflict().isWithData());
    }

    /// Who took part in the conflicts, each once.
    List<String> curators() {
        return conflicts().stream()
                .flatMap(row -> row.conflict().sides().stream())
                .filter(side -> !side.isOfData())
                .map(Conflict.Side::curator)
                .distinct()
                .sorted()
                .toList();
    }

    /// Opens the conversation where it is, to read around it or to set a third value.
    public void openInReader() {
        current()
                .ifPresent(row ->
                        row.conversation()
                                .ifPresent(id -> {
                                    toReader.run();
                                    session.open(id, Math.max(1, row.turn()));
                                }));
    }

    /// True when nothing can be changed here.
    boolean isReadOnly() {
        return session.isReadOnly();
    }
}
