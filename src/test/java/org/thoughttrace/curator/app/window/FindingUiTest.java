package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.ui.queue.QueueLine;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.nio.file.Path;

/// Facets, hits and groups as a curator uses them: by keyboard, and the histograms by drag as well.
final class FindingUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");
    private static final int MOST_STEPS = 200;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls openSample before each test.
    private OpenWindow open;

    @BeforeEach
    void openSample() {
        Path store = folder.resolve("find.ttc");
        OpenWindow.importInto(store, SAMPLE);
        open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String expression() {
        return TourHands.onScreen(() -> open.window().left().filter().expressionProperty().get());
    }

    private Node focus() {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }

    /// Tab, until something of this name has the focus.
    private Node tabTo(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Node now = focus();
            if (now != null && TourHands.onScreen(() -> Controls.name(now)).startsWith(name)) {
                return now;
            }
            open.hands().press(KeyCode.TAB, "\t");
        }
        throw new AssertionError("Tab does not come to " + name);
    }

    private void showFacets() {
        open.hands().press(KeyCode.DIGIT2, "2", Modifier.ALT);
        TourHands.onScreen(() -> {
            open.window().left().sideBar().focusShown();
            return true;
        });
        open.hands().settle();
    }

    @Test
    void valuesAreTickedOneAfterTheOtherAndTheFocusStays() {
        showFacets();
        Node reason = tabTo("Early,");
        open.hands().press(KeyCode.SPACE, " ");
        assertThat(expression()).isEqualTo("stage:early");
        assertThat(focus()).as("after the counts came anew").isSameAs(reason);
        open.hands().press(KeyCode.TAB, "\t");
        open.hands().press(KeyCode.SPACE, " ");
        assertThat(expression()).isEqualTo("stage:early,mid_early");
        assertThat(((CheckBox) reason).isSelected()).isTrue();
        open.hands().press(KeyCode.TAB, "\t", Modifier.SHIFT);
        open.hands().press(KeyCode.SPACE, " ");
        assertThat(expression()).isEqualTo("stage:mid_early");
    }

    @Test
    void aRangeIsTypedAndOneFacetOrAllAreCleared() {
        showFacets();
        tabTo("Turns from");
        open.hands().write("6");
        open.hands().press(KeyCode.TAB, "\t");
        open.hands().write("10");
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().settle();
        assertThat(expression()).isEqualTo("turns:6..10");
        showFacets();
        tabTo("Early,");
        open.hands().press(KeyCode.SPACE, " ");
        assertThat(expression()).isEqualTo("turns:6..10 stage:early");
        showFacets();
        tabTo("Clear Turns");
        open.hands().press(KeyCode.SPACE, " ");
        assertThat(expression()).isEqualTo("stage:early");
        open.hands().press(KeyCode.F, "f", Modifier.SHORTCUT, Modifier.SHIFT);
        assertThat(expression()).isEmpty();
    }

    @Test
    void aRangeIsDraggedInAHistogram() {
        showFacets();
        Node histogram =
                TourHands.onScreen(() ->
                        open.window().scene().getRoot().lookupAll(".histogram").stream()
                                .filter(node -> Controls.name(node).startsWith("Turns"))
                                .findFirst()
                                .orElseThrow());
        drag(histogram, 0.02, 0.4);
        assertThat(expression()).matches("turns:[0-9]+\\.\\.[0-9]+");
        String dragged = expression();
        drag(histogram, 0, 1);
        assertThat(expression()).as("all of it is no range, after " + dragged).isEmpty();
    }

    private void drag(Node node, double from, double to) {
        TourHands.onScreen(() -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, bounds, from));
            node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, bounds, to));
            node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, bounds, to));
            return true;
        });
        open.hands().settle();
    }

    static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, Bounds bounds, double at) {
        return new MouseEvent(
                type,
                bounds.getMinX() + bounds.getWidth() * at,
                bounds.getCenterY(),
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void f3GoesFromHitToHitWhereverTheKeysAre() {
        open.hands().press(KeyCode.F, "f", Modifier.SHORTCUT);
        open.hands().write("assistant:the");
        open.hands().settle();
        String before = TourHands.onScreen(this::place);
        open.hands().press(KeyCode.F3, "");
        open.hands().settle();
        open.hands().press(KeyCode.F3, "");
        open.hands().await("another place", () -> !place().equals(before));
        String second = TourHands.onScreen(this::place);
        open.hands().press(KeyCode.F3, "");
        open.hands().settle();
        open.hands().press(KeyCode.F3, "", Modifier.SHIFT);
        open.hands().await("the second again", () -> place().equals(second));
    }

    private String place() {
        return open.window().session().currentProperty().get().map(OpenConversation::id).orElse("")
                + open.window().session().turnProperty().get()
                + open.window().readerModel().selectedThoughtProperty().get();
    }

    @Test
    void theListIsGroupedFromThePaletteAndEachGroupTellsHowFarItIs() {
        open.hands().press(KeyCode.K, "k", Modifier.SHORTCUT);
        open.hands().write("groups by model");
        open.hands().settle();
        open.hands().press(KeyCode.ENTER, "\r");
        open.hands().await("groups", () -> firstLine() instanceof QueueLine.Heading);
        open.hands().press(KeyCode.DIGIT3, "3", Modifier.SHORTCUT);
        open.hands()
                .await(
                        "one is done",
                        () ->
                                open.window().left().queueModel().lines().stream()
                                        .anyMatch(line ->
                                                line instanceof QueueLine.Heading heading
                                                        && heading.done() == 1));
    }

    private QueueLine firstLine() {
        return open.window().left().queueModel().lines().getFirst();
    }
}
