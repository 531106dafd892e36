package org.thoughttrace.curator.ui.workbench;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.export.Exclusion;
import org.thoughttrace.curator.logic.export.Funnel;
import org.thoughttrace.curator.logic.export.Outcome;
import org.thoughttrace.curator.logic.export.Rule;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.redaction.ReviewActs;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is listed beneath the funnel, one thing at a time: what a rule took away, personal data, or
/// rare combinations of survey answers; each item leads to where it stands. On the FX thread.
public final class WorkbenchLists {
    private final Session session;
    private final RecipeDraft draft;
    private final ReadOnlyObjectProperty<Optional<Outcome>> outcome;
    private final ReadOnlyObjectWrapper<Optional<Rule>> rule =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Listed> listed =
            new ReadOnlyObjectWrapper<>(Listed.LEFT_OUT);

    /// What can be listed beneath the funnel.
    public enum Listed {
        LEFT_OUT,
        PERSONAL_DATA,
        RARE_ANSWERS
    }

    WorkbenchLists(
            Session session, RecipeDraft draft, ReadOnlyObjectProperty<Optional<Outcome>> outcome) {
        this.session = session;
        this.draft = draft;
        this.outcome = outcome;
    }

    /// What it is about; empty until it was counted.
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome;
    }

    /// The rule whose items are listed.
    public ReadOnlyObjectProperty<Optional<Rule>> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    /// Lists what a rule took away.
    public void show(Rule wanted) {
        listed.set(Listed.LEFT_OUT);
        rule.set(Optional.of(wanted));
    }

    /// What the list beneath the funnel has.
    public ReadOnlyObjectProperty<Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// Lists the personal data that was found.
    public void showReview() {
        listed.set(Listed.PERSONAL_DATA);
    }

    /// Lists the combinations of survey answers that too few share.
    public void showRare() {
        listed.set(Listed.RARE_ANSWERS);
    }

    /// Those combinations, the rarest first.
    public List<AnswerGroups.Group> rare() {
        return outcome.get().map(found -> found.personal().rare()).orElse(List.of());
    }

    /// Opens a conversation at its beginning.
    public void open(String conversation) {
        session.open(conversation, 1);
    }

    /// How many places of personal data were found, with those that are not listed.
    public long found() {
        return outcome.get().map(found -> found.personal().found()).orElse(0L);
    }

    /// The personal data that was found: all of it but where there is very much.
    public List<Redaction.Item> review() {
        return outcome.get().map(found -> found.personal().review()).orElse(List.of());
    }

    /// Keeps one place as it is, or gives it back to its kind.
    ///
    /// @param decided gets the place as it is then; the counts follow when they are counted
    public void decide(Redaction.Item item, Consumer<Redaction.Item> decided) {
        ReviewActs.toggle(item)
                .ifPresent(act ->
                        session.perform(
                                act,
                                () -> session.tasks().soon(() -> decided.accept(other(item)))));
    }

    private Redaction.Item other(Redaction.Item item) {
        return item.toggled(draft.recipeProperty().get().clean().treatmentOf(item.kind()));
    }

    /// Opens where personal data stands.
    public void open(Redaction.Item item) {
        session.open(item.conversation(), Math.max(1, item.slot().turn()));
    }

    /// What the chosen rule took away, the first of it.
    public List<Exclusion> items() {
        return outcome.get()
                .flatMap(found ->
                        rule.get()
                                .map(wanted ->
                                        found.exclusions().stream()
                                                .filter(one -> one.rule().equals(wanted))
                                                .toList()))
                .orElse(List.of());
    }

    /// How many things the chosen rule took away, with those that are not listed.
    public long leftOut() {
        return outcome.get()
                .flatMap(found ->
                        rule.get()
                                .flatMap(wanted ->
                                        found.funnel().steps().stream()
                                                .filter(stage -> stage.rule().equals(wanted))
                                                .findFirst()))
                .map(Funnel.Stage::items)
                .orElse(0L);
    }

    /// True when no rule takes anything away.
    public boolean leavesNothingOut() {
        return outcome.get().map(found -> found.funnel().steps().isEmpty()).orElse(false);
    }

    /// Opens where an item stands.
    public void open(Exclusion item) {
        session.open(item.conversation(), Math.max(1, item.turn()));
    }
}
