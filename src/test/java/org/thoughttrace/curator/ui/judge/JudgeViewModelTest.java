package org.thoughttrace.curator.ui.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.judgement.Deck.Draw;
import org.thoughttrace.curator.logic.judgement.Deck.Spread;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Mode;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Step;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Going through a deck: nothing is shown before it is answered, everything answered is kept.
class JudgeViewModelTest {

    private static final String ALL = "All conversations";

    @TempDir Path folder;
    private Workspace workspace;
    private Session session;
    private JudgeViewModel model;
    private Optional<Set<String>> listed = Optional.empty();

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        session = new Session(workspace, Tasks.inline(), () -> "Ada");
        session.refresh(null);
        model = new JudgeViewModel(session, new ScopeChoices(session, () -> listed));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private JudgeCard asked() {
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Asked.class);
        return ((Step.Asked) model.stepProperty().get()).card();
    }

    private Step.Shown shown() {
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Shown.class);
        return (Step.Shown) model.stepProperty().get();
    }

    private JudgedThought now(JudgeCard card) {
        ThoughtId id = card.thought().id();
        return workspace.judgements().read().thoughts().stream()
                .filter(one ->
                        one.conversation().equals(card.thought().conversation())
                                && one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The number of the label that a card has, or of another.
    private int number(JudgeCard card, boolean right) {
        List<String> keys = model.choices(card).stream().map(LabelScheme.Item::key).toList();
        int at = keys.indexOf(card.thought().label());
        return right ? at + 1 : (at + 1) % keys.size() + 1;
    }

    @Test
    void aBlindDeckIsAnsweredToItsEndAndThenShownThoseThatDifferFirst() {
        model.draw(Mode.BLIND, Seen.THOUGHT, ALL, new Draw(3, 7, Spread.SIMPLE));
        assertThat(model.size()).isEqualTo(3);
        model.answer(number(asked(), true), "");
        JudgeCard second = asked();
        model.answer(99, "");
        assertThat(asked()).isEqualTo(second);
        model.answer(number(second, false), "");
        assertThat(now(second).judged()).containsKey("Ada");
        assertThat(now(second).label()).isEqualTo(second.thought().label());
        model.answer(number(asked(), true), "");
        assertThat(model.isRevealing()).isTrue();
        assertThat(shown().card().thought().id()).isEqualTo(second.thought().id());
        assertThat(model.agreeing()).isEqualTo(2);
        String blind = shown().answer();

        // Changed, it is another judgement; adopted, it is the label for all to see.
        model.answer(number(second, true), "");
        assertThat(now(second).judged()).containsEntry("Ada", second.thought().label());
        assertThat(now(second).blind()).containsEntry("Ada", blind);
        model.answer(number(second, false), "");
        String answer = shown().answer();
        model.adopt();
        assertThat(now(second).label()).isEqualTo(answer);
        model.next();
        model.next();
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Start.class);
    }

    @Test
    void theSameSeedGoesOnWhereItStopped() {
        Set<Object> seen = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            model.draw(Mode.BLIND, Seen.MESSAGES, ALL, new Draw(4, 7, Spread.SIMPLE));
            for (int card = 0; card < 4; card++) {
                JudgedThought thought = asked().thought();
                assertThat(seen.add(List.of(thought.conversation(), thought.id()))).isTrue();
                model.answer(1, "");
            }
            model.leave();
        }
        assertThat(seen).hasSize(8);
    }

    @Test
    void whatIsLeftEarlyCanBeShownAndIsKept() {
        model.draw(Mode.BLIND, Seen.THOUGHT, ALL, new Draw(10, 7, Spread.SIMPLE));
        model.reveal();
        JudgeCard first = asked();
        model.answer(1, "");
        model.reveal();
        assertThat(shown().card().thought().id()).isEqualTo(first.thought().id());
        assertThat(model.size()).isEqualTo(1);
        model.leave();
        assertThat(now(first).judged()).containsKey("Ada");
    }

    @Test
    void aGuessIsShownAtOnceCountsOnceAndIsNoJudgement() {
        model.draw(Mode.GUESS, Seen.THOUGHT, ALL, new Draw(2, 3, Spread.SIMPLE));
        JudgeCard first = asked();
        model.answer(number(first, true), " They wonder ");
        assertThat(shown().guess()).isEqualTo("They wonder");
        model.answer(number(first, false), "");
        assertThat(shown().answer()).isEqualTo(first.thought().label());
        assertThat(now(first).judged()).isEmpty();
        model.next();
        model.answer(number(asked(), false), "");
        model.next();
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Start.class);
        assertThat(model.overviewProperty().get().orElseThrow().guesses())
                .extracting(guess -> guess.isRight())
                .containsExactly(true, false);
    }

    @Test
    void onlyWhatIsMeantIsDrawn() {
        listed = Optional.of(Set.of(SampleStore.SECOND));
        model.draw(Mode.BLIND, Seen.THOUGHT, "Those in the list", new Draw(1000, 1, Spread.SIMPLE));
        assertThat(asked().thought().conversation()).isEqualTo(SampleStore.SECOND);
        int all = model.size();
        for (int card = 0; card < all; card++) {
            assertThat(asked().thought().conversation()).isEqualTo(SampleStore.SECOND);
            model.answer(1, "");
        }
        model.leave();
        model.draw(Mode.BLIND, Seen.THOUGHT, "Those in the list", new Draw(1000, 1, Spread.SIMPLE));
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Start.class);
        assertThat(session.noticeProperty().get()).isPresent();
    }

    @Test
    void aShareIsJudgedInItsOrderAndWhatOthersSayStaysSealed() {
        workspace
                .curation()
                .apply(
                        "Lead",
                        new Act.Assign(
                                "Round",
                                List.of("Ada", "Bob"),
                                List.of(SampleStore.FIRST, SampleStore.SECOND),
                                2,
                                null,
                                1));
        model.refresh();
        WorkToDo.Overview overview = model.overviewProperty().get().orElseThrow();
        assertThat(overview.shares()).hasSize(1);
        assertThat(overview.others()).hasSize(1);
        model.review(overview.shares().getFirst());
        JudgeCard card = asked();
        assertThat(card.thought().conversation())
                .isEqualTo(overview.shares().getFirst().ids().getFirst());
        assertThat(model.isSealed(card)).isTrue();
    }

    @Test
    void anAssignmentIsFilledInAndGivenOut() {
        AssignViewModel assign =
                new AssignViewModel(session, new ScopeChoices(session, () -> listed));
        assertThat(assign.obstacleProperty().getValue()).contains("name");
        assign.nameProperty().set("Round");
        assertThat(assign.obstacleProperty().getValue()).isEmpty();
        assign.foldProperty().set("2");
        assertThat(assign.obstacleProperty().getValue()).contains("1 to 1");
        assign.curatorsProperty().set("Ada, Bob,");
        assign.quotaProperty().set("many");
        assertThat(assign.obstacleProperty().getValue()).contains("whole number");
        assign.quotaProperty().set("3");
        boolean[] done = new boolean[1];
        assign.assign(() -> done[0] = true);
        assertThat(done[0]).isTrue();
        assertThat(assign.assignmentsProperty().get())
                .singleElement()
                .satisfies(one -> assertThat(one.plan().quota()).isEqualTo(3));
        int left = session.conversations().size() - 3;
        Notice told = session.noticeProperty().get().orElseThrow();
        assertThat(told.text()).startsWith(left + " conversations go to nobody");
        session.takeOffer();
        assertThat(session.workspace().subsets().find("Round, left over"))
                .hasValueSatisfying(
                        kept -> assertThat(((Subset.Frozen) kept.content()).ids()).hasSize(left));
        assign.unassign("Round");
        assertThat(assign.assignmentsProperty().get()).isEmpty();
    }

    @Test
    void anAnswerThatIsUndoneIsAskedForOnceMore() {
        model.draw(Mode.BLIND, Seen.THOUGHT, ALL, new Draw(3, 7, Spread.SIMPLE));
        JudgeCard first = asked();
        model.answer(1, "");
        session.undo();
        assertThat(asked().thought()).isEqualTo(first.thought());
        assertThat(model.answered()).isZero();
        model.reveal();
        assertThat(model.isRevealing()).isFalse();
        model.answer(2, "");
        model.reveal();
        assertThat(now(first).judged()).containsEntry("Ada", shown().answer());
    }

    @Test
    void whatIsUndoneWhileComparingShowsAsItIsKept() {
        model.draw(Mode.BLIND, Seen.THOUGHT, ALL, new Draw(2, 7, Spread.SIMPLE));
        model.answer(1, "");
        model.answer(1, "");
        JudgeCard card = shown().card();
        String before = shown().answer();
        model.answer(2, "");
        assertThat(shown().answer()).isNotEqualTo(before);
        session.undo();
        assertThat(shown().answer()).isEqualTo(before);
        assertThat(now(card).judged()).containsEntry("Ada", before);
        session.undo();
        assertThat(model.size()).isEqualTo(1);
        session.undo();
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Start.class);
    }
}
