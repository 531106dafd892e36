package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.redaction.ReviewActs;
import org.thoughttrace.curator.logic.rewriting.OpenRewrites;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Better replies written by keyboard alone, and the workbench that gives them out.
final class GiveOutUiTest {

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

    private static CuratedConversation shown(OpenWindow open) {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .orElseThrow();
    }

    private static int turn(OpenWindow open) {
        return open.window().session().turnProperty().get();
    }

    private static boolean isOpenRewrite(OpenWindow open) {
        return OpenRewrites.openIn(shown(open)).contains(turn(open));
    }

    @Test
    void aBetterReplyIsWrittenByKeysAndTheNextOneFound() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.W, "W", Modifier.SHIFT);
            open.hands().await("a reply to write anew", () -> isOpenRewrite(open));
            open.hands().settle();
            String id = shown(open).id();
            int turn = turn(open);
            assertThat(Dissatisfaction.with(shown(open).message(turn)).isThere()).isTrue();
            open.hands().press(KeyCode.W, "w");
            open.hands().write("A shorter and better reply.");
            open.hands().press(KeyCode.ENTER, "", Modifier.SHORTCUT);
            open.hands().await("the rewrite", () -> !shown(open).rewrites(turn).isEmpty());
            assertThat(shown(open).rewrites(turn).getFirst().text())
                    .contains("A shorter and better reply.");
            assertThat(shown(open).isEdited()).isFalse();
            open.hands().press(KeyCode.W, "W", Modifier.SHIFT);
            open.hands()
                    .await(
                            "the next one",
                            () ->
                                    isOpenRewrite(open)
                                            && !(shown(open).id().equals(id)
                                                    && turn(open) == turn));
        }
    }

    @Test
    void aKeyThatCanDoNothingHereSaysWhyAndWhatToDo() {
        try (OpenWindow open = open()) {
            assertThat(shown(open).message(turn(open)).role()).isEqualTo(Role.USER);
            open.hands().press(KeyCode.W, "w");
            assertThat(told(open))
                    .isEqualTo(
                            "Only a reply of the assistant can be written anew. Shift+W goes to the"
                                    + " next one that displeased.");
            open.hands().press(KeyCode.Z, "", Modifier.SHORTCUT);
            assertThat(told(open)).isEqualTo("There is nothing to undo.");
            open.hands().press(KeyCode.J, "j");
            assertThat(told(open)).isEmpty();
            open.hands().press(KeyCode.W, "w");
            assertThat(TourHands.onScreen(() -> open.window().scene().getFocusOwner()))
                    .isInstanceOf(TextInputControl.class);
        }
    }

    @Test
    void whetherWhatDiffersIsShownIsRememberedOverARestart() {
        try (OpenWindow open = open()) {
            assertThat(isDifferenceShown(open)).isTrue();
            open.hands().press(KeyCode.F7, "");
            open.hands().settle();
        }
        try (OpenWindow open = open()) {
            assertThat(isDifferenceShown(open)).isFalse();
            open.hands().press(KeyCode.F7, "");
            open.hands().settle();
        }
        try (OpenWindow open = open()) {
            assertThat(isDifferenceShown(open)).isTrue();
        }
    }

    private static boolean isDifferenceShown(OpenWindow open) {
        return TourHands.onScreen(
                () -> open.window().readerModel().differenceShownProperty().get());
    }

    private static String told(OpenWindow open) {
        return TourHands.onScreen(
                () -> open.window().session().noticeProperty().get().map(Notice::text).orElse(""));
    }

    @Test
    void theWorkbenchCountsAsOneChoosesAndWrites() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = open.goToWorkbench();
            open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
            long all = model.outcomeProperty().get().orElseThrow().given().thoughts();
            TourHands.onScreen(() -> {
                model.draft().leastWords(8);
                return true;
            });
            open.hands()
                    .await(
                            "fewer thoughts",
                            () ->
                                    model.outcomeProperty().get().orElseThrow().given().thoughts()
                                            < all);
            assertThat(model.previews()).isNotEmpty();
            assertThat(TourHands.onScreen(() -> Controls.faults(open.window().scene().getRoot())))
                    .isEmpty();
            TourHands.onScreen(() -> {
                model.lists()
                        .show(
                                model.outcomeProperty()
                                        .get()
                                        .orElseThrow()
                                        .funnel()
                                        .steps()
                                        .getFirst()
                                        .rule());
                model.chooseTarget(folder.resolve("given"));
                model.write();
                return true;
            });
            assertThat(model.lists().items()).isNotEmpty();
            open.hands().await("the folder", () -> Files.isDirectory(folder.resolve("given")));
            open.hands().await("the end", () -> !model.writingProperty().get());
            assertThat(model.problemProperty().get()).isEmpty();
            assertThat(folder.resolve("given/manifest.json")).isRegularFile();
        }
    }

    @Test
    void theSharesThatWereKeptEqualAreShownPartByPart() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = open.goToWorkbench();
            open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
            TourHands.onScreen(() -> {
                model.draft().splitBy(Recipe.By.PARTICIPANT);
                model.draft()
                        .split(
                                Objects.requireNonNull(model.draft().recipeProperty().get().split())
                                        .with(Map.of("train", 0.5, "test", 0.5))
                                        .with(Recipe.Stratify.LABEL));
                return true;
            });
            open.hands()
                    .await(
                            "the shares of labels",
                            () ->
                                    open.window().scene().lookup("#strata") instanceof Label shares
                                            && shares.getText().contains("explicit affirmation")
                                            && shares.getText().contains(" / "));
        }
    }

    @Test
    void personalDataIsLookedThroughAndEachKindHasItsOwnWay() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = open.goToWorkbench();
            open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
            assertThat(model.lists().review()).isEmpty();
            TourHands.onScreen(() -> {
                model.draft().redact(Treatment.MASK);
                return true;
            });
            open.hands().await("personal data", () -> model.lists().review().size() > 1);
            TourHands.onScreen(() -> {
                model.lists().showReview();
                model.draft().redact("email", Optional.of(Treatment.KEEP));
                return true;
            });
            open.hands()
                    .await(
                            "no e-mail address",
                            () ->
                                    model.lists().review().stream()
                                            .noneMatch(item ->
                                                    item.kind().equals("email")
                                                            && item.treatment() == Treatment.MASK));
            assertThat(model.draft().recipeProperty().get().clean().redact())
                    .isEqualTo(Map.of("all", Treatment.MASK, "email", Treatment.KEEP));
            open.hands().settle();
            TourHands.onScreen(() -> {
                ListView<?> list =
                        (ListView<?>)
                                Objects.requireNonNull(
                                        open.window().scene().lookup(".review-list"));
                list.requestFocus();
                list.getSelectionModel().select(0);
                return true;
            });
            String id = model.lists().review().getFirst().conversation();
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands().await("the conversation", () -> shown(open).id().equals(id));
            TourHands.onScreen(() -> {
                model.draft().redact("email", Optional.empty());
                model.draft().redact(Treatment.KEEP);
                return true;
            });
            assertThat(model.draft().recipeProperty().get().clean().redact()).isEmpty();
        }
    }

    @Test
    void whoAsksForThePlacesGoesThroughThemByKeyFromTheFirst() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = open.goToWorkbench();
            TourHands.onScreen(() -> {
                model.draft().redact(Treatment.MASK);
                return true;
            });
            open.hands().await("personal data", () -> model.lists().review().size() > 1);
            open.hands().settle();
            TourHands.onScreen(() -> {
                model.lists().showReview();
                return true;
            });
            open.hands().settle();
            open.hands().press(KeyCode.DOWN, "");
            assertThat(
                            TourHands.onScreen(
                                    () -> reviewList(open).getSelectionModel().getSelectedIndex()))
                    .isEqualTo(1);
        }
    }

    @Test
    void onePlaceIsKeptBySpaceAndTakenBackByItsButton() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = open.goToWorkbench();
            TourHands.onScreen(() -> {
                model.draft().redact(Treatment.MASK);
                model.lists().showReview();
                return true;
            });
            open.hands().await("personal data", () -> model.lists().review().size() > 1);
            int at = TourHands.onScreen(() -> firstThatCanBeKept(model));
            open.hands().settle();
            TourHands.onScreen(() -> {
                ListView<?> list = reviewList(open);
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(at);
                return true;
            });
            open.hands().press(KeyCode.SPACE, " ");
            open.hands().await("the place kept", () -> kept(model) == 1);
            open.hands().settle();
            assertThat(model.lists().review().get(at).part().isKept()).isTrue();
            assertThat(
                            TourHands.onScreen(
                                    () -> reviewList(open).getSelectionModel().getSelectedIndex()))
                    .isEqualTo(at);
            TourHands.onScreen(() -> {
                reviewList(open).lookupAll(".link-button").stream()
                        .map(javafx.scene.control.Button.class::cast)
                        .filter(button -> button.getText().equals("Take back"))
                        .findFirst()
                        .orElseThrow()
                        .fire();
                return true;
            });
            open.hands().await("the kind's way again", () -> kept(model) == 0);
            open.hands().press(KeyCode.Z, "", Modifier.SHORTCUT);
            open.hands().await("that undone", () -> kept(model) == 1);
        }
    }

    private static ListView<?> reviewList(OpenWindow open) {
        return (ListView<?>) Objects.requireNonNull(open.window().scene().lookup(".review-list"));
    }

    private static int firstThatCanBeKept(WorkbenchViewModel model) {
        int at = 0;
        while (ReviewActs.toggle(model.lists().review().get(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    private static long kept(WorkbenchViewModel model) {
        return model.outcomeProperty().get().orElseThrow().personal().placesKept();
    }
}
