package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.nio.file.Path;
import java.util.List;

/// Working through the list in focus mode, by keyboard alone.
final class FocusModeUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("focus.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
        return open;
    }

    private static CuratedConversation shown(OpenWindow open) {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .orElseThrow();
    }

    private static Node focus(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }

    private static void filter(OpenWindow open, String expression) {
        open.hands().press(KeyCode.F, "f", Modifier.SHORTCUT);
        open.hands().write(expression);
        open.hands().press(KeyCode.F6, "");
    }

    private static String words(OpenWindow open, String style) {
        return TourHands.onScreen(() ->
                open.window().scene().lookup(style) instanceof Labeled label
                        ? label.getText()
                        : "");
    }

    private static boolean isShown(OpenWindow open, String style) {
        return TourHands.onScreen(() -> open.window().scene().lookup(style) != null);
    }

    @Test
    void theSidesFoldAndComeBackAsTheyWere() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.I, "i", Modifier.SHORTCUT);
            boolean queue = open.window().shell().queueShownProperty().get();
            boolean inspector = open.window().shell().inspectorShownProperty().get();
            Node before = focus(open);
            open.hands().press(KeyCode.F11, "");
            assertThat(open.window().shell().queueShownProperty().get()).isFalse();
            assertThat(open.window().shell().inspectorShownProperty().get()).isFalse();
            assertThat(isShown(open, ".rail")).isFalse();
            assertThat(isShown(open, ".focus-bar")).isTrue();
            assertThat(focus(open)).isSameAs(before);
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(open.window().shell().queueShownProperty().get()).isEqualTo(queue);
            assertThat(open.window().shell().inspectorShownProperty().get()).isEqualTo(inspector);
            assertThat(isShown(open, ".focus-bar")).isFalse();
            assertThat(isShown(open, ".rail")).isTrue();
        }
    }

    @Test
    void oneKeyAcceptsAndOpensTheNextUnreviewed() {
        try (OpenWindow open = open()) {
            filter(open, "status:unreviewed");
            int all = open.window().left().queueModel().entries().size();
            open.hands().press(KeyCode.F11, "");
            String first = shown(open).id();
            assertThat(words(open, ".focus-place")).isEqualTo("1 of " + all + " in this subset");
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands().await("the next", () -> !shown(open).id().equals(first));
            assertThat(words(open, ".focus-place")).isEqualTo("2 of " + all + " in this subset");
            String second = shown(open).id();
            // Another status, and on.
            open.hands().press(KeyCode.DIGIT4, "4", Modifier.SHORTCUT);
            open.hands().press(KeyCode.U, "u");
            open.hands().await("the third", () -> !shown(open).id().equals(second));
            assertThat(open.window().focusModel().doneText().get()).isEqualTo("2 done");
            // What was decided is still there to go back to.
            open.hands().press(KeyCode.P, "p");
            open.hands().await("the second again", () -> shown(open).id().equals(second));
            assertThat(shown(open).status()).isEqualTo(Status.REJECTED);
            assertThat(open.window().session().workspace().library().summary(first))
                    .hasValueSatisfying(
                            summary -> assertThat(summary.status()).isEqualTo(Status.ACCEPTED));
        }
    }

    @Test
    void fromAConversationOutsideTheSubsetItGoesToTheFirstOfIt() {
        try (OpenWindow open = open()) {
            String wanted = open.window().session().conversations().get(5).id();
            filter(open, "id:" + wanted);
            open.hands().press(KeyCode.F11, "");
            open.hands().await("the first found", () -> shown(open).id().equals(wanted));
            assertThat(words(open, ".focus-place")).isEqualTo("1 of 1 in this subset");
        }
    }

    @Test
    void nothingOfTheTimeIsKept() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.F11, "");
            open.hands().press(KeyCode.N, "n");
            open.hands().press(KeyCode.N, "n");
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(open.window().session().workspace().library().revisions()).isEmpty();
        }
    }

    @Test
    void theCaretStaysWhereItIsAndTheTurnInWorkInView() {
        try (OpenWindow open = open()) {
            for (int i = 0; i < 4; i++) {
                open.hands().press(KeyCode.J, "j");
            }
            open.hands().press(KeyCode.T, "t");
            open.hands().write("Words that are being written");
            TextArea area = (TextArea) focus(open);
            TourHands.onScreen(() -> {
                area.positionCaret(7);
                return true;
            });
            // In, a status, out: all of it while writing.
            open.hands().press(KeyCode.F11, "");
            assertWriting(open, area);
            open.hands().press(KeyCode.DIGIT2, "2", Modifier.SHORTCUT);
            open.hands().await("the status", () -> shown(open).status() == Status.IN_PROGRESS);
            assertWriting(open, area);
            resize(open, 900, 500);
            assertWriting(open, area);
            resize(open, 1440, 900);
            open.hands().press(KeyCode.F11, "");
            assertWriting(open, area);
        }
    }

    private static void assertWriting(OpenWindow open, TextArea area) {
        open.hands().settle();
        assertThat(focus(open)).isSameAs(area);
        assertThat(area.getCaretPosition()).isEqualTo(7);
        assertThat(area.getText()).isEqualTo("Words that are being written");
        assertThat(isInView(open, area)).isTrue();
    }

    private static void resize(OpenWindow open, double width, double height) {
        TourHands.onScreen(() -> {
            open.stage().setWidth(width);
            open.stage().setHeight(height);
            return true;
        });
        open.hands().settle();
    }

    private static boolean isInView(OpenWindow open, Node node) {
        return TourHands.onScreen(() -> {
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            Node flow = open.window().scene().lookup(".turn-flow");
            return flow.localToScene(flow.getBoundsInLocal()).intersects(bounds);
        });
    }

    @Test
    void escapeLeavesWhatIsWrittenFirstAndTheModeAfterwards() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.F11, "");
            open.hands().press(KeyCode.T, "t");
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(isShown(open, ".focus-bar")).isTrue();
            open.hands().press(KeyCode.K, "k", Modifier.SHORTCUT);
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(isShown(open, ".focus-bar")).isTrue();
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(isShown(open, ".focus-bar")).isFalse();
        }
    }

    @Test
    void everyControlOfTheBarHasANameAndShowsTheKeysAsTheyAre() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.F11, "");
            Node bar = TourHands.onScreen(() -> open.window().scene().lookup(".focus-bar"));
            assertThat(TourHands.onScreen(() -> Controls.faults(bar))).isEmpty();
            List<String> names =
                    TourHands.onScreen(
                            () -> Controls.in(bar).stream().map(Controls::name).toList());
            assertThat(names)
                    .anyMatch(name -> name.startsWith("Next conversation"))
                    .anyMatch(name -> name.startsWith("Accept, and open the next unreviewed"));
        }
    }
}
