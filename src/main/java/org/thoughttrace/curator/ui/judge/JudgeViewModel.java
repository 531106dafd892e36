package org.thoughttrace.curator.ui.judge;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.judgement.Deck;
import org.thoughttrace.curator.logic.judgement.Deck.Draw;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.logic.judgement.Judgements;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.judge.Answers.Answer;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Goes through a deck of thoughts. A judged deck is answered to its end and only then shown; a
/// guess is shown as soon as it is made. What was answered is kept at once, as an act.
public final class JudgeViewModel {

    /// What is asked.
    public enum Mode {
        /// Which label is right.
        BLIND,
        /// What the user thought, before one sees it.
        GUESS
    }

    /// Where one is.
    public sealed interface Step {

        /// Before the first card and after the last.
        record Start() implements Step {}

        /// A card that is still to be answered.
        record Asked(JudgeCard card) implements Step {}

        /// A card with what was answered and what others say.
        record Shown(JudgeCard card, String answer, String guess) implements Step {}
    }

    private final Session session;
    private final ScopeChoices scopes;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Start());
    private final WorkToDo work;
    private final Answers answers = new Answers();
    private Set<String> sealed = Set.of();
    private List<JudgedThought> deck = List.of();
    private Mode mode = Mode.BLIND;
    private Seen sight = Seen.THOUGHT;
    private int at;
    private boolean revealing;
    private long asked;

    /// @param scopes what one can draw from
    public JudgeViewModel(Session session, ScopeChoices scopes) {
        this.session = session;
        this.scopes = scopes;
        this.work = new WorkToDo(session);
        session.changesProperty().subscribe((before, now) -> changed());
    }

    /// Where one is.
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What there is to do; empty until it was read.
    public ReadOnlyObjectProperty<Optional<WorkToDo.Overview>> overviewProperty() {
        return work.overviewProperty();
    }

    /// What is asked now.
    public Mode mode() {
        return mode;
    }

    /// Counts changes of what is open.
    ReadOnlyObjectProperty<Long> changesProperty() {
        return session.changesProperty();
    }

    Seen sight() {
        return sight;
    }

    /// How many cards there are.
    public int size() {
        return deck.size();
    }

    /// Which card is shown, from 1.
    public int place() {
        return at + 1;
    }

    LabelScheme scheme() {
        return session.schemeProperty().get();
    }

    /// The labels to choose from for a card.
    public List<LabelScheme.Item> choices(JudgeCard card) {
        return scheme().items(Part.labelsOf(card.thought().kind()));
    }

    /// Reads what there is to do.
    public void refresh() {
        work.refresh();
    }

    /// The choices of conversations, as far as they are known.
    public List<String> scopes() {
        return work.scopes();
    }

    /// Begins with a sample.
    ///
    /// @param scope the name of a choice of conversations
    public void draw(Mode wanted, Seen seen, String scope, Draw draw) {
        Supplier<Predicate<String>> choice = scopes.of(scope);
        begin(
                wanted,
                seen,
                read -> {
                    Predicate<String> meant = choice.get();
                    String curator = session.curatorName();
                    var labels = session.workspace().agreement().importedLabels(read);
                    return Deck.unseen(read, meant, curator, draw, labels);
                });
    }

    /// Begins with what is open of a share.
    public void review(Review.Share share) {
        begin(Mode.BLIND, Seen.THOUGHT, read -> Deck.of(read, share.open(), share.curator()));
    }

    /// Whose deck it is must be known before it is drawn.
    private void begin(Mode wanted, Seen seen, Function<Judgements, List<JudgedThought>> drawing) {
        session.whenNamed(() -> beginNow(wanted, seen, drawing));
    }

    private void beginNow(
            Mode wanted, Seen seen, Function<Judgements, List<JudgedThought>> drawing) {
        long ticket = ++asked;
        session.tasks()
                .read(
                        "Drawing thoughts",
                        control -> {
                            WorkToDo.Read now = WorkToDo.read(session);
                            return new Drawn(
                                    drawing.apply(now.judgements()), now.review().sealed());
                        },
                        drawn -> {
                            if (ticket == asked) {
                                start(wanted, seen, drawn);
                            }
                        },
                        session::failed);
    }

    private record Drawn(List<JudgedThought> deck, Set<String> sealed) {}

    private void start(Mode wanted, Seen seen, Drawn drawn) {
        if (drawn.deck().isEmpty()) {
            session.tell(
                    Notice.information(
                            "There is no thought left there that you have not answered."));
            return;
        }
        mode = wanted;
        sight = seen;
        deck = drawn.deck();
        sealed = drawn.sealed();
        answers.clear();
        revealing = false;
        go(0);
    }

    private void go(int place) {
        at = place;
        JudgedThought thought = deck.get(place);
        long ticket = ++asked;
        session.tasks()
                .read(
                        "Opening a card",
                        control ->
                                session.workspace()
                                        .library()
                                        .load(thought.conversation())
                                        .map(loaded ->
                                                JudgeCard.of(thought, loaded.conversation())),
                        card -> {
                            if (ticket == asked) {
                                card.ifPresentOrElse(this::show, this::next);
                            }
                        },
                        session::failed);
    }

    private void show(JudgeCard card) {
        Answer answer = answers.of(card.thought());
        step.set(
                answer != null && (revealing || mode == Mode.GUESS)
                        ? new Step.Shown(card, answer.label(), answer.guess())
                        : new Step.Asked(card));
    }

    /// Answers the card, or changes what was answered.
    ///
    /// @param number of the label, from 1; one that there is not does nothing
    /// @param guess what the user might have thought
    public void answer(int number, String guess) {
        switch (step.get()) {
            case Step.Asked(JudgeCard card) ->
                    label(card, number)
                            .ifPresent(label -> {
                                Answer given = new Answer(label, guess.strip());
                                answers.give(card.thought(), given);
                                keep(card, given);
                                if (mode == Mode.GUESS) {
                                    show(card);
                                } else {
                                    next();
                                }
                            });
            case Step.Shown(JudgeCard card, String before, String _) when mode == Mode.BLIND ->
                    label(card, number)
                            .filter(label -> !label.equals(before))
                            .ifPresent(label -> {
                                Answer given = new Answer(label, "");
                                answers.give(card.thought(), given);
                                keep(card, given);
                                show(card);
                            });
            case Step.Shown _, Step.Start _ -> {
                // Nothing to answer.
            }
        }
    }

    /// Answers with the label of a key.
    ///
    /// @return whether it is the key of one
    boolean answerByKey(String key, String guess) {
        JudgeCard card =
                switch (step.get()) {
                    case Step.Asked(JudgeCard asked) -> asked;
                    case Step.Shown(JudgeCard shown, String _, String _) -> shown;
                    case Step.Start _ -> null;
                };
        if (card == null || key.isEmpty()) {
            return false;
        }
        List<LabelScheme.Item> items = choices(card);
        for (int number = 1; number <= items.size(); number++) {
            if (LabelChoices.keyOf(items.get(number - 1), number).equalsIgnoreCase(key)) {
                answer(number, guess);
                return true;
            }
        }
        return false;
    }

    private Optional<String> label(JudgeCard card, int number) {
        List<LabelScheme.Item> choices = choices(card);
        return number >= 1 && number <= choices.size()
                ? Optional.of(choices.get(number - 1).key())
                : Optional.empty();
    }

    private void keep(JudgeCard card, Answer answer) {
        String conversation = card.thought().conversation();
        ThoughtRef ref = new ThoughtRef.Identified(card.thought().id());
        session.perform(
                mode == Mode.BLIND
                        ? new Act.Judge(conversation, ref, answer.label(), seen())
                        : new Act.Guess(conversation, ref, answer.label(), answer.guess()),
                () -> answers.keep(card.thought()));
    }

    /// What one can see while answering: once the answers are shown, everything.
    private Seen seen() {
        return step.get() instanceof Step.Shown ? Seen.LABEL : sight;
    }

    /// Gives the thought the label that one judged, for all to see.
    public void adopt() {
        if (step.get() instanceof Step.Shown(JudgeCard card, String answer, String _)
                && mode == Mode.BLIND
                && !answer.equals(card.thought().label())) {
            session.perform(
                    new Act.SetLabel(
                            card.thought().conversation(),
                            new ThoughtRef.Identified(card.thought().id()),
                            answer));
            next();
        }
    }

    /// Goes to the next card; after the last, shows the answers from the first, or ends.
    public void next() {
        if (step.get() instanceof Step.Start && deck.isEmpty()) {
            return;
        }
        if (at + 1 < deck.size()) {
            go(at + 1);
        } else if (mode == Mode.BLIND && !revealing && !answers.isEmpty()) {
            reveal();
        } else {
            leave();
        }
    }

    /// Goes back one card.
    public void back() {
        if (at > 0) {
            go(at - 1);
        }
    }

    /// Shows what was answered so far, those first where the label differs.
    public void reveal() {
        if (mode == Mode.BLIND && !answers.isEmpty()) {
            revealing = true;
            deck =
                    deck.stream()
                            .filter(answers::has)
                            .sorted(Comparator.comparing(answers::agrees))
                            .toList();
            go(0);
        }
    }

    /// After an undo some of what was answered may not be any more.
    private void changed() {
        boolean isUndone = session.redoTitleProperty().get().isPresent();
        if (isUndone && mode == Mode.BLIND && !(step.get() instanceof Step.Start)) {
            answers.reread(session, this::goWhereUndone);
        }
    }

    /// To the first card that has no answer any more; what is not answered is not compared.
    private void goWhereUndone(List<JudgedThought> undone) {
        if (revealing) {
            deck = deck.stream().filter(answers::has).toList();
        }
        if (deck.isEmpty()) {
            leave();
        } else {
            int first = revealing || undone.isEmpty() ? at : deck.indexOf(undone.getFirst());
            go(Math.clamp(first, 0, deck.size() - 1));
        }
    }

    /// True while the answers of a judged deck are shown.
    public boolean isRevealing() {
        return revealing;
    }

    /// How many of the answers are the labels that show.
    public int agreeing() {
        return answers.agreeing();
    }

    /// How many cards are answered.
    public int answered() {
        return answers.size();
    }

    /// True where others are still to judge the conversation for themselves.
    boolean isSealed(JudgeCard card) {
        return sealed.contains(card.thought().conversation());
    }

    String curator() {
        return session.curatorName();
    }

    /// Goes back to the start. What was answered is kept.
    public void leave() {
        asked++;
        deck = List.of();
        step.set(new Step.Start());
        refresh();
    }
}
