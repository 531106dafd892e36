package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// The steps of the export workbench, and what it lists of an export before it is written.
final class WorkbenchUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("giving.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    private OpenWindow open() {
        return OpenWindow.reading(store, folder.resolve("out"));
    }

    private static WorkbenchViewModel workbench(OpenWindow open) {
        WorkbenchViewModel model = open.goToWorkbench();
        open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
        return model;
    }

    @Test
    void rareCombinationsOfAnswersAreListedAndLeadToTheirConversations() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            AnswerGroups.Group last = model.lists().rare().getLast();
            String id = last.conversations().getLast();
            open.hands().click("List " + model.lists().rare().size() + " rare combination");
            ListView<?> list = TourHands.onScreen(() -> (ListView<?>) open.find(".rare-list"));
            assertThat(TourHands.onScreen(() -> list.isFocused())).isTrue();
            open.hands().press(KeyCode.END, "");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands()
                    .await(
                            "the last conversation of the last combination",
                            () ->
                                    open.window()
                                            .session()
                                            .currentProperty()
                                            .get()
                                            .filter(shown -> shown.conversation().id().equals(id))
                                            .isPresent());
        }
    }

    @Test
    void howManyMayShareTheirAnswersIsSaidInTheSecondStep() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            int before = model.lists().rare().size();
            TextField fewest = field(open, "Fewest participants with the same answers");
            assertThat(fewest.getText()).isEqualTo("5");
            write(open, fewest, "1");
            open.hands().await("no rare ones", () -> model.lists().rare().isEmpty());
            write(open, fewest, "5");
            open.hands().await("as before", () -> model.lists().rare().size() == before);
        }
    }

    @Test
    void aWrongShareStaysWithWhatIsWrongBeneathUntilItIsRightOrEscTakesItBack() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                model.draft().splitBy(Recipe.By.PARTICIPANT);
                return true;
            });
            open.hands().settle();
            TextField shares = field(open, "Shares");
            write(open, shares, "train=0.8, test=O.2");
            assertThat(shares.getText()).isEqualTo("train=0.8, test=O.2");
            assertThat(problem(shares).getText()).startsWith("\"O.2\" is no share of test");
            assertThat(problem(shares).isVisible()).isTrue();
            assertThat(parts(model)).containsEntry("train", 0.8).containsEntry("validation", 0.1);
            assertThat(TourHands.onScreen(() -> writing(open).isDisabled())).isTrue();
            TourHands.onScreen(() -> {
                model.draft().leastWords(2);
                return true;
            });
            assertThat(shares.getText()).isEqualTo("train=0.8, test=O.2");
            write(open, shares, "train=0.8, test=0.3");
            assertThat(problem(shares).getText()).contains("add up to 1.1");
            TourHands.onScreen(() -> {
                shares.requestFocus();
                return true;
            });
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(shares.getText()).isEqualTo("train=0.8, validation=0.1, test=0.1");
            assertThat(problem(shares).isVisible()).isFalse();
            assertThat(TourHands.onScreen(() -> writing(open).isDisabled())).isFalse();
            write(open, shares, "train=0.7, test=O.3");
            write(open, shares, "train=0.7, test=0.3");
            assertThat(problem(shares).isVisible()).isFalse();
            assertThat(parts(model)).isEqualTo(Map.of("train", 0.7, "test", 0.3));
        }
    }

    @Test
    void aNumberThatIsNoneIsToldAndALargeSeedIsKept() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TextField words = field(open, "Fewest words of a thought");
            write(open, words, "six");
            assertThat(words.getText()).isEqualTo("six");
            assertThat(problem(words).getText()).startsWith("\"six\" is no whole number");
            write(open, words, "6");
            assertThat(problem(words).isVisible()).isFalse();
            assertThat(model.draft().recipeProperty().get().clean().leastWords()).isEqualTo(6);
            TourHands.onScreen(() -> {
                model.draft().splitBy(Recipe.By.TIME);
                return true;
            });
            write(open, field(open, "Seed"), "12345678901");
            write(open, field(open, "Shares"), "train=0.5, test=0.5");
            assertThat(split(model).seed()).isEqualTo(12345678901L);
        }
    }

    @Test
    void aNumberCountsWhileOneIsStillInTheFieldAndOneHalfTypedIsNotComplainedOf() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TextField words = field(open, "Fewest words of a thought");
            TourHands.onScreen(() -> {
                words.requestFocus();
                return true;
            });
            open.hands().write("12");
            open.hands()
                    .await(
                            "the number in the recipe",
                            () -> model.draft().recipeProperty().get().clean().leastWords() == 12);
            assertThat(TourHands.onScreen(() -> words.isFocused())).isTrue();
            assertThat(words.getText()).isEqualTo("12");
            open.hands().write("1x");
            open.hands().settle();
            assertThat(problem(words).isVisible()).isFalse();
        }
    }

    @Test
    void surveyAnswersAreLeftOutAndNearDuplicatesLetApartInTheSteps() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            assertThat(String.valueOf(model.previews().getFirst().rows())).contains("\"gender\"");
            open.hands().click("Gender");
            open.hands()
                    .await(
                            "rows without gender",
                            () ->
                                    !String.valueOf(model.previews().getFirst().rows())
                                            .contains("\"gender\""));
            assertThat(model.draft().recipeProperty().get().clean().survey().drop())
                    .containsExactly("gender");
            assertThat(model.lists().rare())
                    .allSatisfy(group -> assertThat(group.answers()).contains(" · - · "));
            open.hands().click("Participant");
            open.hands().click("Anywhere");
            assertThat(split(model).nearDuplicates()).isEqualTo(Recipe.Twins.ANYWHERE);
            open.hands().click("In one part");
            open.hands().click("Gender");
            assertThat(split(model).nearDuplicates()).isEqualTo(Recipe.Twins.TOGETHER);
            assertThat(model.draft().recipeProperty().get().clean())
                    .isEqualTo(Recipe.Clean.NOTHING);
        }
    }

    @Test
    void countsFromBeforeAnErrorAreToldToBeOldAndCannotBePressed() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TextField filter = field(open, "Filter");
            write(open, filter, "labl:scope_fit");
            open.hands()
                    .await("the error", () -> model.problemProperty().get().contains("\"labl\""));
            assertThat(isOld(open)).isTrue();
            write(open, filter, "label:scope_fit");
            open.hands().await("new counts", () -> !model.countingProperty().get());
            assertThat(isOld(open)).isFalse();
            write(open, field(open, "Most messages"), "many");
            assertThat(isOld(open)).isTrue();
            write(open, field(open, "Most messages"), "");
            assertThat(isOld(open)).isFalse();
        }
    }

    private static boolean isOld(OpenWindow open) {
        return TourHands.onScreen(() -> {
            boolean isTold = open.find("#out-of-date").isVisible();
            assertThat(open.find(".funnel").isDisabled()).isEqualTo(isTold);
            assertThat(open.find(".preview-rows").isDisabled()).isEqualTo(isTold);
            return isTold;
        });
    }

    @Test
    void whatWasWrittenIsScrolledIntoSightWithTheWayToTheFolder() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                model.chooseTarget(folder.resolve("given"));
                writing(open).requestFocus();
                return true;
            });
            open.hands().press(KeyCode.SPACE, " ");
            open.hands().await("the sentence", () -> open.find("#written").isVisible());
            assertThat(
                            TourHands.onScreen(() -> {
                                ScrollPane pane = (ScrollPane) open.find(".workbench-scroll");
                                Node told = open.find("#written");
                                return pane.localToScene(pane.getLayoutBounds())
                                        .contains(told.localToScene(told.getLayoutBounds()));
                            }))
                    .isTrue();
            open.hands().press(KeyCode.SPACE, " ");
            assertThat(told(open)).endsWith(folder.resolve("given") + ".");
        }
    }

    @Test
    void whyNothingIsWrittenStandsBeneathTheButtonThatWasPressed() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("mine.txt"), "not an export");
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                model.chooseTarget(there);
                writing(open).requestFocus();
                return true;
            });
            open.hands().press(KeyCode.SPACE, " ");
            open.hands().await("the refusal", () -> open.find("#refused").isVisible());
            open.hands().settle();
            assertThat(model.refusalProperty().get()).contains("is there already");
            assertThat(model.problemProperty().get()).isEmpty();
            assertThat(TourHands.onScreen(() -> writing(open).isFocused())).isTrue();
            TourHands.onScreen(() -> {
                model.replaceProperty().set(true);
                return true;
            });
            assertThat(model.refusalProperty().get()).isEmpty();
        }
    }

    @Test
    void theRowsToBeWrittenAreToldBeforeAndNothingFoundIsToldWhereDataIsMasked() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                model.draft().format("user-simulation");
                model.draft().redact(Recipe.Treatment.MASK);
                model.draft().filter("id:nobody");
                return true;
            });
            open.hands().await("new counts", () -> !model.countingProperty().get());
            assertThat(texts(open))
                    .contains("0 rows in user-simulation.jsonl")
                    .anySatisfy(
                            words -> assertThat(words).startsWith("No personal data was found"));
        }
    }

    private static java.util.List<String> texts(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.find(".funnel").lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList());
    }

    @Test
    void whoIsElsewhereWhenFilesAreWrittenIsToldThere() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                model.chooseTarget(folder.resolve("given"));
                model.write();
                open.window().places().goTo(PlaceCommands.REVIEW);
                return true;
            });
            open.hands().await("the end", () -> !model.toldProperty().get().isEmpty());
            assertThat(told(open)).isEqualTo(model.toldProperty().get()).startsWith("Wrote ");
        }
    }

    private static String told(OpenWindow open) {
        return TourHands.onScreen(
                () -> open.window().session().noticeProperty().get().map(Notice::text).orElse(""));
    }

    private static Recipe.Split split(WorkbenchViewModel model) {
        return Objects.requireNonNull(model.draft().recipeProperty().get().split());
    }

    private static Map<String, Double> parts(WorkbenchViewModel model) {
        return split(model).parts();
    }

    /// Writes as somebody does who then goes on to the next field.
    private static void write(OpenWindow open, TextField field, String words) {
        TourHands.onScreen(() -> {
            field.requestFocus();
            return true;
        });
        open.hands().write(words);
        open.hands().press(KeyCode.TAB, "\t");
    }

    private static TextField field(OpenWindow open, String name) {
        return TourHands.onScreen(() ->
                open.find(".workbench").lookupAll(".text-field").stream()
                        .map(TextField.class::cast)
                        .filter(field -> name.equals(field.getAccessibleText()))
                        .findFirst()
                        .orElseThrow());
    }

    private static Label problem(TextField field) {
        return (Label)
                Objects.requireNonNull(
                        Objects.requireNonNull(field.getParent()).lookup(".problem-text"));
    }

    private static Button writing(OpenWindow open) {
        return (Button) open.find(".workbench .primary-button");
    }
}
