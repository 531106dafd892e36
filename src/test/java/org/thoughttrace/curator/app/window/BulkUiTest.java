package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.nio.file.Path;
import java.util.List;

/// Marks several conversations and does something to all of them, by keyboard alone.
final class BulkUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private OpenWindow open = notYet();

    @SuppressWarnings("NullAway") // opened before each test
    private static OpenWindow notYet() {
        return null;
    }

    @BeforeEach
    void openWindow() {
        Path store = folder.resolve("bulk.ttc");
        OpenWindow.importInto(store, SAMPLE);
        open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
    }

    @AfterEach
    void closeWindow() {
        open.close();
    }

    private String shown() {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::id)
                .orElseThrow();
    }

    private List<String> marked() {
        return TourHands.onScreen(() -> open.window().left().queueModel().selectedProperty().get());
    }

    /// Asked on the thread that draws.
    private long with(Status status) {
        return open.window().session().conversations().stream()
                .filter(it -> it.status() == status)
                .count();
    }

    private void markThree() {
        open.hands().press(KeyCode.Q, "q");
        open.hands().press(KeyCode.DOWN, "", Modifier.SHIFT);
        open.hands().press(KeyCode.DOWN, "", Modifier.SHIFT);
    }

    @Test
    void marksLeaveTheOpenConversationAloneAndEscapeTakesThemAway() {
        String first = shown();
        markThree();
        assertThat(marked()).hasSize(3).contains(first);
        assertThat(shown()).isEqualTo(first);
        List<String> three = marked();
        open.hands().press(KeyCode.N, "n");
        open.hands().await("the next conversation", () -> !shown().equals(first));
        assertThat(marked()).isEqualTo(three);
        open.hands().press(KeyCode.P, "p");
        open.hands().await("the first again", () -> shown().equals(first));
        open.hands().press(KeyCode.ESCAPE, "");
        assertThat(marked()).containsExactly(first);
        open.hands().press(KeyCode.DOWN, "");
        open.hands().await("the next conversation", () -> !shown().equals(first));
        assertThat(marked()).containsExactly(shown());
    }

    @Test
    void aStatusIsSetOnThoseMarkedAndUndoneAsOne() {
        markThree();
        List<String> three = marked();
        open.hands().press(KeyCode.A, "A", Modifier.SHIFT);
        open.hands().press(KeyCode.TAB, "");
        open.hands().press(KeyCode.RIGHT, "");
        open.hands().press(KeyCode.RIGHT, "");
        open.hands().settle();
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().await("the status of three", () -> with(Status.ACCEPTED) == 3);
        assertThat(marked()).isEqualTo(three);
        open.hands()
                .await("the end of the sheet", () -> !open.window().sheets().openProperty().get());
        assertThat(open.window().session().undoTitleProperty().get())
                .contains("Set status Accepted on 3 conversations");
        open.hands().press(KeyCode.Z, "z", Modifier.SHORTCUT);
        open.hands().await("the undo", () -> with(Status.ACCEPTED) == 0);
    }

    @Test
    void wordsAreReplacedButWhereTheTickIsTakenAway() {
        open.hands().press(KeyCode.R, "r", Modifier.SHORTCUT);
        open.hands().write("the");
        open.hands().press(KeyCode.TAB, "");
        open.hands().write("THE");
        open.hands().settle();
        ListView<?> changes = changes();
        int all = TourHands.onScreen(() -> changes.getItems().size());
        assertThat(all).isGreaterThan(10);
        for (int i = 0; i < 20 && !TourHands.onScreen(changes::isFocused); i++) {
            open.hands().press(KeyCode.TAB, "");
        }
        assertThat(TourHands.onScreen(changes::isFocused)).isTrue();
        open.hands().press(KeyCode.SPACE, " ");
        open.hands().press(KeyCode.DOWN, "");
        open.hands().press(KeyCode.SPACE, " ");
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands()
                .await("the end of the sheet", () -> !open.window().sheets().openProperty().get());
        assertThat(open.window().session().undoTitleProperty().get().orElseThrow())
                .startsWith("Replace “the” in " + (all - 2) + " thoughts of ");
        open.hands().press(KeyCode.Z, "z", Modifier.SHORTCUT);
        open.hands()
                .await(
                        "the undo",
                        () ->
                                open.window().session().conversations().stream()
                                        .noneMatch(ConversationSummary::edited));
    }

    private ListView<?> changes() {
        return TourHands.onScreen(() -> {
            Node list = open.window().scene().getRoot().lookup(".bulk-list");
            if (list instanceof ListView<?> found) {
                return found;
            }
            throw new AssertionError("no list of changes");
        });
    }

    @Test
    void aWrongExpressionIsToldAndAReadingOneIsTakenBackUp() {
        open.hands().press(KeyCode.R, "r", Modifier.SHORTCUT);
        TourHands.onScreen(() -> {
            open.window().scene().getRoot().lookupAll(".check-chip").stream()
                    .filter(node -> node.toString().contains("Regular expression"))
                    .forEach(node -> ((javafx.scene.control.ToggleButton) node).fire());
            return true;
        });
        open.hands().write("(the");
        open.hands().settle();
        assertThat(problem()).contains("at character 5");
        open.hands().write("(the)");
        open.hands().settle();
        assertThat(problem()).isEmpty();
        ListView<?> changes = changes();
        assertThat(TourHands.onScreen(() -> changes.getItems().size())).isPositive();
    }

    private String problem() {
        return TourHands.onScreen(() ->
                open.window().scene().getRoot().lookup(".bulk-sheet .sheet-problem")
                                instanceof javafx.scene.control.Label label
                        ? label.getText()
                        : "no label");
    }
}
