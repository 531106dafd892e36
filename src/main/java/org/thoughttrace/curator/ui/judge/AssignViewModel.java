package org.thoughttrace.curator.ui.judge;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What is to be given out to whom, while it is being filled in.
public final class AssignViewModel {

    private final Session session;
    private final ScopeChoices scopes;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty curators = new SimpleStringProperty("");
    private final StringProperty fold = new SimpleStringProperty("1");
    private final StringProperty quota = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("1");
    private final StringProperty scope = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Assignment>> assignments =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<String> justGiven = List.of();
    private final ObservableValue<String> obstacle =
            Bindings.createStringBinding(this::findObstacle, name, curators, fold, quota, seed);

    /// @param scopes what one can draw from
    public AssignViewModel(Session session, ScopeChoices scopes) {
        this.session = session;
        this.scopes = scopes;
        curators.set(session.curatorName());
        session.changesProperty().subscribe(count -> refresh());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty curatorsProperty() {
        return curators;
    }

    StringProperty foldProperty() {
        return fold;
    }

    StringProperty quotaProperty() {
        return quota;
    }

    StringProperty seedProperty() {
        return seed;
    }

    StringProperty scopeProperty() {
        return scope;
    }

    /// What is given out.
    ReadOnlyObjectProperty<List<Assignment>> assignmentsProperty() {
        return assignments.getReadOnlyProperty();
    }

    /// What is still wrong, in a sentence; empty for nothing.
    public ObservableValue<String> obstacleProperty() {
        return obstacle;
    }

    private String findObstacle() {
        int number = people().size();
        Integer each = whole(fold.get());
        if (name.get().isBlank()) {
            return "Give it a name.";
        }
        if (number == 0) {
            return "Name the curators, separated by commas.";
        }
        if (each == null || each < 1 || each > number) {
            return "Each conversation goes to 1 to " + number + " of these curators.";
        }
        Integer most = whole(quota.get());
        if (!quota.get().isBlank() && (most == null || most < 1)) {
            return "The most for each is a whole number, or nothing for no limit.";
        }
        return whole(seed.get()) == null ? "The seed is a whole number." : "";
    }

    private List<String> people() {
        return Arrays.stream(curators.get().split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Integer whole(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static int wholeOr(String text, int other) {
        Integer number = whole(text);
        return number == null ? other : number;
    }

    /// Reads what is given out.
    void refresh() {
        session.tasks()
                .read(
                        "Reading assignments",
                        control -> session.workspace().reviews().assignments(),
                        now -> {
                            List<Assignment> before = assignments.get();
                            assignments.set(now);
                            now.stream()
                                    .filter(one -> !before.contains(one))
                                    .filter(one -> one.name().equals(name.get().strip()))
                                    .findFirst()
                                    .ifPresent(this::tellWhatIsLeft);
                        },
                        session::failed);
    }

    /// A quota can be too small for all; nobody would look at what is left and nobody would know.
    private void tellWhatIsLeft(Assignment made) {
        List<String> left = made.leftOf(justGiven);
        justGiven = List.of();
        if (!left.isEmpty()) {
            session.tell(
                    new Notice(
                            Notice.Kind.OFFER,
                            Wording.count(left.size(), "conversation")
                                    + (left.size() == 1 ? " goes" : " go")
                                    + " to nobody: the quota is reached.",
                            "Keep them as a subset",
                            () ->
                                    session.perform(
                                            new Act.SaveSubset(
                                                    made.name() + ", left over",
                                                    new Subset.Frozen(left, null)))));
        }
    }

    /// Gives it out.
    ///
    /// @param done is called on the FX thread when it is asked for
    public void assign(Runnable done) {
        Supplier<Predicate<String>> choice = scopes.of(scope.get());
        session.tasks()
                .read(
                        "Looking up conversations",
                        control -> {
                            Predicate<String> meant = choice.get();
                            return session.workspace().library().summaries().stream()
                                    .map(ConversationSummary::id)
                                    .filter(meant)
                                    .toList();
                        },
                        ids -> {
                            justGiven = ids;
                            session.perform(act(ids));
                            done.run();
                        },
                        session::failed);
    }

    private Act act(List<String> ids) {
        return new Act.Assign(
                name.get().strip(),
                people(),
                ids,
                wholeOr(fold.get(), 1),
                whole(quota.get()),
                wholeOr(seed.get(), 1));
    }

    /// Takes an assignment away.
    void unassign(String assignment) {
        session.perform(new Act.Unassign(assignment));
    }
}
