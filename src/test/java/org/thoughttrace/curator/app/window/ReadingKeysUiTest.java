package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.session.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The keys of reading: where they are when somebody comes to read, and what they do there.
final class ReadingKeysUiTest {
    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("reading.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    @Test
    void homeAndEndGoToTheEndsAndArrowsLeaveTheKeysWithTheText() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            int last =
                    open.window()
                            .session()
                            .currentProperty()
                            .get()
                            .orElseThrow()
                            .conversation()
                            .messages()
                            .size();
            TourHands.onScreen(() -> {
                open.window().reader().requestFocus();
                return true;
            });
            open.hands().press(KeyCode.DOWN, "");
            assertThat(focused(open)).isSameAs(open.window().reader());
            open.hands().press(KeyCode.UP, "");
            assertThat(focused(open)).isSameAs(open.window().reader());
            open.hands().press(KeyCode.END, "");
            assertThat(turn(open)).isEqualTo(last);
            open.hands().press(KeyCode.HOME, "");
            assertThat(turn(open)).isEqualTo(1);
        }
    }

    @Test
    void whoComesBackToReviewHasTheKeysInTheListNotOnAButtonAboveIt() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            for (String id : new String[] {PlaceCommands.EXPORT, PlaceCommands.REVIEW}) {
                TourHands.onScreen(() -> {
                    open.window().places().goTo(id);
                    return true;
                });
                open.hands().settle();
            }
            assertThat(focused(open)).isInstanceOf(ListView.class);
        }
    }

    @Test
    void aKeyOfReadingSaysWhereItActsWhileNoConversationIsInSight() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            TourHands.onScreen(() -> {
                open.window().places().goTo("agreement");
                return true;
            });
            open.hands().settle();
            open.hands().press(KeyCode.J, "j");
            open.hands()
                    .await(
                            "where J acts",
                            () ->
                                    told(open)
                                            .equals(
                                                    "“Next turn” is for reading: go to Review"
                                                            + " first, with Alt+Shift+1."));
            assertThat(turn(open)).isEqualTo(1);
        }
    }

    @Test
    void aDigitWithoutALabelSaysSoAndIsNotAmongTheKeys() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            open.hands().press(KeyCode.DIGIT8, "8");
            open.hands()
                    .await(
                            "that 8 is no label",
                            () ->
                                    told(open)
                                            .equals(
                                                    "No label for a thought of this kind has the"
                                                            + " key 8."));
            assertThat(open.window().commands().offered())
                    .extracting(Command::title)
                    .contains("Label 6: Style Expectation")
                    .noneMatch(title -> title.startsWith("Label 8"));
        }
    }

    @Test
    void theListShowsThatItHasTheKeysWhenNothingInItIsChosen() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            open.hands().press(KeyCode.SLASH, "/");
            open.hands().write("-status:unreviewed OR id:user3118*");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands()
                    .await(
                            "the list",
                            () -> open.window().scene().getFocusOwner() instanceof ListView);
            Node list = focused(open);
            open.hands().await("its ring", () -> ringOf(list) > 0);
            open.hands().press(KeyCode.DOWN, "");
            open.hands().await("a row that is chosen", () -> ringOf(list) == 0);
        }
    }

    private static double ringOf(Node list) {
        return list instanceof ListView<?> view && view.getBorder() != null
                ? view.getBorder().getInsets().getTop()
                : 0;
    }

    @Test
    void theSheetOfKeysScrollsWhileOneLooksForAKey() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            open.hands().press(KeyCode.SLASH, "?", TourHands.Modifier.SHIFT);
            open.hands().await("the sheet", () -> keys(open).isPresent());
            open.hands().press(KeyCode.PAGE_DOWN, "");
            open.hands().await("what is below", () -> keys(open).orElseThrow().getVvalue() > 0);
            open.hands().press(KeyCode.PAGE_UP, "");
            open.hands().await("the top", () -> keys(open).orElseThrow().getVvalue() == 0);
        }
    }

    private static Optional<ScrollPane> keys(OpenWindow open) {
        return open.window().scene().getRoot().lookupAll(".scroll-pane").stream()
                .filter(node -> "Keys".equals(node.getAccessibleText()))
                .map(node -> (ScrollPane) node)
                .findFirst();
    }

    @Test
    void aStoreThatIsOpenIsOneWholeFileOnceNothingHasChangedForAWhile() {
        Path log = folder.resolve("reading.ttc-wal");
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            open.hands().press(KeyCode.DIGIT2, "2");
            open.hands().await("the saved label", () -> sizeOf(log) > 0);
            open.hands().await("an empty log beside the store", () -> sizeOf(log) == 0);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String told(OpenWindow open) {
        return open.window().session().noticeProperty().get().map(Notice::text).orElse("");
    }

    private static int turn(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().session().turnProperty().get());
    }

    private static Node focused(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }
}
