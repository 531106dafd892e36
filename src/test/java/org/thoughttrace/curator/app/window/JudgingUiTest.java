package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.judgement.Deck.Draw;
import org.thoughttrace.curator.logic.judgement.Deck.Spread;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.judge.JudgeViewModel;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Step;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A curator judges by keyboard, looks at the agreement and goes to a case.
final class JudgingUiTest {

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls open before each test.
    private OpenWindow open;

    @BeforeEach
    void openWithJudgementsOfAnother() {
        Path store = folder.resolve("judge.ttc");
        try (Workspace workspace = Workspace.open(store)) {
            SampleStore.take(workspace, SampleStore.SAMPLE);
            // One act each: the history folds what belongs together.
            workspace.judgements().read().thoughts().stream()
                    .limit(30)
                    .map(JudgingUiTest::asItIs)
                    .forEach(act -> workspace.curation().apply("Bob", act));
        }
        open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
    }

    private static Act asItIs(JudgedThought thought) {
        return new Act.Judge(
                thought.conversation(),
                new ThoughtRef.Identified(thought.id()),
                String.valueOf(thought.label()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private JudgeViewModel model() {
        return open.window().judging().judging();
    }

    private void go(String place) {
        TourHands.onScreen(() -> {
            open.window().places().goTo(place);
            return true;
        });
        open.hands().settle();
    }

    /// True when the top of the message that is judged is in view.
    private boolean judgedMessageBegins() {
        Node page = open.window().scene().getRoot().lookup(".judge-context");
        Node judged = open.window().scene().getRoot().lookup(".judge-it");
        Node pane = page;
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        double top = judged.localToScene(judged.getBoundsInLocal()).getMinY();
        Bounds seen = pane.localToScene(pane.getBoundsInLocal());
        return top >= seen.getMinY() && top < seen.getMaxY();
    }

    private Set<String> words() {
        return TourHands.onScreen(this::wordsNow);
    }

    private Set<String> wordsNow() {
        return wordsOf(open);
    }

    private static Set<String> wordsOf(OpenWindow open) {
        return open.window().scene().getRoot().lookupAll(".label").stream()
                .filter(JudgingUiTest::isShown)
                .map(node -> String.valueOf(((Label) node).getText()))
                .collect(Collectors.toSet());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void numbersAnswerAndNothingIsShownBeforeTheEnd() {
        go(JudgingPlaces.JUDGE);
        assertThat(Controls.faults(open.window().scene().getRoot())).isEmpty();
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().await("a card", () -> model().stepProperty().get() instanceof Step.Asked);
        open.hands().settle();
        assertThat(words()).contains("Judge without the label").doesNotContain("Label", "Bob");
        assertThat(TourHands.onScreen(() -> Controls.faults(open.window().scene().getRoot())))
                .isEmpty();
        int size = model().size();
        for (int card = 1; card <= size; card++) {
            int place = card;
            open.hands()
                    .await(
                            "card " + card,
                            () ->
                                    model().place() == place
                                            && model().stepProperty().get() instanceof Step.Asked);
            open.hands().settle();
            assertThat(TourHands.onScreen(this::judgedMessageBegins)).as("card " + card).isTrue();
            open.hands().press(KeyCode.DIGIT1, "1");
        }
        open.hands().await("answers", () -> model().stepProperty().get() instanceof Step.Shown);
        open.hands().settle();
        assertThat(words()).contains("Compare", "Label", "You");
        open.hands().press(KeyCode.ESCAPE, "");
        open.hands().await("the start", () -> model().stepProperty().get() instanceof Step.Start);
    }

    @Test
    void theMatrixLeadsToItsCasesAndThemToTheReader() {
        go(JudgingPlaces.AGREEMENT);
        open.hands()
                .await(
                        "a matrix",
                        () -> open.window().scene().getRoot().lookup(".heat-cell") != null);
        open.hands().settle();
        assertThat(words()).contains("Agreement", "Raw agreement", "Cohen’s κ");
        assertThat(TourHands.onScreen(() -> Controls.faults(open.window().scene().getRoot())))
                .isEmpty();
        TourHands.onScreen(() -> {
            open.window().scene().getRoot().lookup(".heat-cell").requestFocus();
            return true;
        });
        open.hands().press(KeyCode.RIGHT, "");
        open.hands().press(KeyCode.LEFT, "");
        Node focused = TourHands.onScreen(() -> open.window().scene().getFocusOwner());
        assertThat(focused).isInstanceOf(Button.class);
        assertThat(focused.getStyleClass()).contains("heat-cell");
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().settle();
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands()
                .await(
                        "the reader",
                        () ->
                                open.window()
                                        .places()
                                        .currentProperty()
                                        .get()
                                        .id()
                                        .equals(PlaceCommands.REVIEW));
    }

    @Test
    void theHistoryKeepsWhatOthersJudgedUntilOneHasJudged() {
        String first =
                TourHands.onScreen(() -> open.window().session().conversations().getFirst().id());
        open.hands().press(KeyCode.H, "h");
        open.hands().settle();
        assertThat(words()).anyMatch(text -> text.contains("hidden until you have judged it"));
        JudgedThought thought =
                TourHands.onScreen(() ->
                        open.window().session().workspace().judgements().read().thoughts().stream()
                                .filter(one -> one.conversation().equals(first))
                                .findFirst()
                                .orElseThrow());
        TourHands.onScreen(() -> {
            open.window().session().perform(asItIs(thought));
            return true;
        });
        open.hands()
                .await(
                        "the judgement",
                        () -> wordsNow().stream().anyMatch(text -> text.contains("judged as")));
    }

    private double scrolled() {
        return TourHands.onScreen(() -> {
            Node pane = open.window().scene().getRoot().lookup(".judge-context");
            while (!(pane instanceof ScrollPane)) {
                pane = pane.getParent();
            }
            return ((ScrollPane) pane).getVvalue();
        });
    }

    @Test
    void keysScrollWhatWasSaidAndShowTheAnswers() {
        go(JudgingPlaces.JUDGE);
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().await("a card", () -> model().stepProperty().get() instanceof Step.Asked);
        open.hands().settle();
        open.hands().press(KeyCode.END, "");
        assertThat(scrolled()).isEqualTo(1);
        open.hands().press(KeyCode.UP, "");
        assertThat(scrolled()).isLessThan(1);
        open.hands().press(KeyCode.HOME, "");
        assertThat(scrolled()).isZero();
        open.hands().press(KeyCode.PAGE_DOWN, "");
        assertThat(scrolled()).isPositive();
        open.hands().press(KeyCode.R, "r");
        open.hands().settle();
        assertThat(TourHands.onScreen(() -> model().isRevealing())).isFalse();
        open.hands().press(KeyCode.DIGIT1, "1");
        open.hands().await("an answer", () -> model().answered() == 1);
        open.hands().await("a card", () -> model().stepProperty().get() instanceof Step.Asked);
        open.hands().settle();
        open.hands().press(KeyCode.R, "r");
        open.hands().await("the answer", () -> model().stepProperty().get() instanceof Step.Shown);
    }

    @Test
    void aClickInTheTopBarLeavesTheDigitsTheirMeaning() {
        go(JudgingPlaces.JUDGE);
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().await("a card", () -> model().stepProperty().get() instanceof Step.Asked);
        open.hands().settle();
        TourHands.onScreen(() -> {
            Node button = open.window().scene().lookup(".appearance-button");
            Bounds bounds = button.localToScene(button.getLayoutBounds());
            button.fireEvent(FindingUiTest.mouse(MouseEvent.MOUSE_PRESSED, bounds, 0.5));
            button.fireEvent(FindingUiTest.mouse(MouseEvent.MOUSE_RELEASED, bounds, 0.5));
            return true;
        });
        open.hands().settle();
        open.hands().press(KeyCode.DIGIT1, "1");
        open.hands().await("an answer", () -> model().answered() == 1);
    }

    @Test
    void aGuessIsWrittenAsSoonAsTheCardIsThere() {
        go(JudgingPlaces.JUDGE);
        TourHands.onScreen(() -> {
            model().draw(
                            JudgeViewModel.Mode.GUESS,
                            Seen.THOUGHT,
                            "All conversations",
                            new Draw(5, 3, Spread.SIMPLE));
            return true;
        });
        for (int card = 1; card <= 2; card++) {
            open.hands().await("a card", () -> model().stepProperty().get() instanceof Step.Asked);
            open.hands().settle();
            open.hands().write("a question asked in passing");
            open.hands().press(KeyCode.TAB, "");
            open.hands().press(KeyCode.DIGIT1, "1");
            open.hands()
                    .await("the guess", () -> model().stepProperty().get() instanceof Step.Shown);
            Step.Shown shown = (Step.Shown) TourHands.onScreen(() -> model().stepProperty().get());
            assertThat(shown.guess()).isEqualTo("a question asked in passing");
            open.hands().press(KeyCode.ENTER, "\r");
        }
    }

    @Test
    void whatIsGivenOutShowsAtOnce() {
        go(JudgingPlaces.JUDGE);
        assertThat(words()).doesNotContain("0 of 3 done");
        TourHands.onScreen(() -> {
            List<String> ids =
                    open.window().session().conversations().stream()
                            .limit(3)
                            .map(one -> one.id())
                            .toList();
            open.window()
                    .session()
                    .perform(new Act.Assign("Round", List.of("Zoe"), ids, 1, null, 1));
            return true;
        });
        open.hands().await("the share", () -> wordsNow().contains("0 of 3 done"));
    }

    @Test
    void howBadSomethingIsIsComparedWhereNobodyHasJudgedALabel() {
        Path flagged = folder.resolve("flagged.ttc");
        try (Workspace workspace = Workspace.open(flagged)) {
            SampleStore.take(workspace, SampleStore.SAMPLE);
            for (String curator : List.of("Bob", "Zoe")) {
                workspace.curation().apply(curator, unsafe());
            }
        }
        try (OpenWindow other = OpenWindow.reading(flagged, folder.resolve("unused.jsonl"))) {
            TourHands.onScreen(() -> {
                other.window().places().goTo(JudgingPlaces.AGREEMENT);
                return true;
            });
            other.hands()
                    .await(
                            "the figures of severity",
                            () -> wordsOf(other).contains("Severity of flags that two raised"));
            assertThat(TourHands.onScreen(() -> wordsOf(other)))
                    .contains("Nobody has judged a thought yet.");
        }
    }

    private static Act unsafe() {
        return new Act.AddFlag(
                SampleStore.FIRST, new Subject.OneMessage(1), "unsafe", Severity.MAJOR, "", null);
    }

    @Test
    void whereAllIsSealedThePageSaysWhyThereAreNoFigures() {
        TourHands.onScreen(() -> {
            List<String> ids =
                    open.window().session().conversations().stream().map(one -> one.id()).toList();
            open.window()
                    .session()
                    .perform(new Act.Assign("Round", List.of("Yan", "Zoe"), ids, 2, null, 1));
            return true;
        });
        open.hands().settle();
        go(JudgingPlaces.AGREEMENT);
        open.hands()
                .await(
                        "why there are none",
                        () ->
                                wordsNow().stream()
                                        .anyMatch(one -> one.startsWith("Nobody's labels count")));
        assertThat(words()).contains("Agreement").doesNotContain("by");
    }
}
