package org.thoughttrace.curator.ui.agreement;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Case;
import org.thoughttrace.curator.logic.agreement.AgreementReport.PairReport;
import org.thoughttrace.curator.logic.agreement.AgreementRequest;
import org.thoughttrace.curator.logic.agreement.AgreementRequest.Basis;
import org.thoughttrace.curator.logic.agreement.Confusion;
import org.thoughttrace.curator.logic.agreement.Division;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// The figures on screen: measured in the background when one comes here and when what is asked for
/// changes; a measurement that is no longer wanted is stopped.
public final class AgreementViewModel {

    /// Whose figures the table shows.
    public sealed interface Subject {

        /// The name shown.
        String title();

        /// All curators together.
        record Everybody() implements Subject {
            @Override
            public String title() {
                return "All curators";
            }
        }

        /// Two compared.
        record OfPair(PairReport pair) implements Subject {
            @Override
            public String title() {
                return pair.first().title() + " – " + pair.second().title();
            }
        }
    }

    /// A cell of a matrix.
    public record Cell(ThoughtKind kind, String first, String second) {}

    private final Session session;
    private final Scope scope;
    private final ReadOnlyObjectWrapper<Optional<AgreementReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Cell>> cell =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> measuring = new ReadOnlyObjectWrapper<>(false);
    private final ObjectProperty<@Nullable Division> division = new SimpleObjectProperty<>(null);
    private final ObjectProperty<Double> width = new SimpleObjectProperty<>(AgreementRequest.WIDTH);
    private final ObjectProperty<Boolean> onlyListed = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> onlyBlind = new SimpleObjectProperty<>(false);
    private @Nullable RunningTask running;
    private long asked;

    /// Where the cases of the agreement are shown, and which conversations the list has.
    public interface Scope {

        /// Those that the filter finds; empty while it is not in use.
        Optional<Set<String>> listed();

        /// Opens a turn in the reader.
        void open(String conversation, int turn);

        /// Lets the list show these conversations.
        void list(List<String> conversations);
    }

    /// The figures of a session's store.
    public AgreementViewModel(Session session, Scope scope) {
        this.session = session;
        this.scope = scope;
        division.addListener(changed -> measure());
        width.addListener(changed -> measure());
        onlyListed.addListener(changed -> measure());
        onlyBlind.addListener(changed -> measure());
    }

    /// What was measured last; empty until something was.
    public ReadOnlyObjectProperty<Optional<AgreementReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Whose figures are shown; empty where nobody labelled anything.
    public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// The cell whose cases are shown; empty for none.
    public ReadOnlyObjectProperty<Optional<Cell>> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    /// True while something is being measured.
    public ReadOnlyObjectProperty<Boolean> measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /// What the figures are divided by; null for nothing.
    public ObjectProperty<@Nullable Division> divisionProperty() {
        return division;
    }

    /// How wide the interval of the error rate is to be.
    public ObjectProperty<Double> widthProperty() {
        return width;
    }

    /// True where only the conversations count that the filter finds.
    public ObjectProperty<Boolean> onlyListedProperty() {
        return onlyListed;
    }

    /// True where only judgements count that were made with the label hidden.
    public ObjectProperty<Boolean> onlyBlindProperty() {
        return onlyBlind;
    }

    LabelScheme scheme() {
        return session.schemeProperty().get();
    }

    /// Measures anew.
    public void measure() {
        if (running != null) {
            running.cancel();
        }
        long ticket = ++asked;
        @Nullable Set<String> meant = onlyListed.get() ? scope.listed().orElse(null) : null;
        AgreementRequest request =
                new AgreementRequest(
                        meant,
                        onlyBlind.get() ? Basis.BLIND : Basis.ALL,
                        division.get(),
                        null,
                        AgreementRequest.SEED,
                        width.get());
        measuring.set(true);
        running =
                session.tasks()
                        .read(
                                "Measuring agreement",
                                control ->
                                        session.workspace()
                                                .agreement()
                                                .measure(
                                                        request,
                                                        () -> {
                                                            if (control.isCancelled()) {
                                                                throw new CancellationException();
                                                            }
                                                        }),
                                found -> show(ticket, found),
                                failure -> failed(ticket, failure));
    }

    private void failed(long ticket, Throwable failure) {
        if (ticket == asked) {
            measuring.set(false);
            session.failed(failure);
        }
    }

    private void show(long ticket, AgreementReport found) {
        if (ticket != asked) {
            return;
        }
        measuring.set(false);
        String before = subject.get().map(Subject::title).orElse("");
        report.set(Optional.of(found));
        List<Subject> all = subjects();
        choose(
                all.stream()
                        .filter(one -> one.title().equals(before))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .orElse(null));
    }

    /// All whose figures can be shown.
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        report.get()
                .ifPresent(found -> {
                    if (!found.together().isEmpty()) {
                        subjects.add(new Subject.Everybody());
                    }
                    found.pairs().forEach(pair -> subjects.add(new Subject.OfPair(pair)));
                });
        return subjects;
    }

    /// Shows the figures of others.
    public void choose(@Nullable Subject other) {
        Optional<Cell> before = cell.get();
        cell.set(Optional.empty());
        subject.set(Optional.ofNullable(other));
        before.filter(one -> !cases(one).isEmpty()).ifPresent(one -> cell.set(Optional.of(one)));
    }

    /// The rows of the table.
    List<AgreementReport.Row> rows() {
        return switch (subject.get().orElse(null)) {
            case Subject.Everybody() ->
                    report.get().map(AgreementReport::together).orElse(List.of());
            case Subject.OfPair(PairReport pair) -> pair.rows();
            case null -> List.of();
        };
    }

    /// The matrices of the two that are shown.
    List<Confusion> confusions() {
        return subject.get().orElse(null) instanceof Subject.OfPair(PairReport pair)
                ? Confusion.of(pair.cases(), scheme())
                : List.of();
    }

    /// Shows the cases of a cell.
    void choose(Cell chosen) {
        cell.set(Optional.of(chosen));
    }

    /// The thoughts in a cell.
    List<Case> cases(Cell of) {
        return subject.get().orElse(null) instanceof Subject.OfPair(PairReport pair)
                ? pair.cases().stream()
                        .filter(one ->
                                one.kind() == of.kind()
                                        && one.first().equals(of.first())
                                        && one.second().equals(of.second()))
                        .toList()
                : List.of();
    }

    /// Opens a case in the reader.
    void open(Case chosen) {
        scope.open(chosen.conversation(), chosen.turn());
    }

    /// Lets the list show the conversations of some cases.
    void list(List<Case> cases) {
        Set<String> ids = new LinkedHashSet<>();
        cases.forEach(one -> ids.add(one.conversation()));
        scope.list(List.copyOf(ids));
    }

    boolean isFiltering() {
        return scope.listed().isPresent();
    }
}
