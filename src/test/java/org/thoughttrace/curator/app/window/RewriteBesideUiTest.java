package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.CuratedConversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A better reply is written beside the original where there is room, and beneath it elsewhere; the
/// reaction it answers stays in view, and no word is lost on the way.
final class RewriteBesideUiTest {

    private static final String LONG_REPLY = "A sentence that goes on and on.\\\\n\\\\n".repeat(22);

    private static final String REPLY =
            """
            {"type":"assistant","content":"%s","timestamp":"2026-04-12T01:11:50.317Z","reactions":[\
            {"content":"Far too long","timestamp":"2026-04-12T01:12:40.317Z","label":"scope_fit"}]}\
            """;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls openLongReply before each test.
    private OpenWindow open;

    @BeforeEach
    void openLongReply() throws IOException {
        String question =
                "{\"type\":\"user\",\"content\":\"Why?\",\"timestamp\":\"2026-04-12T01:11:30.317Z\"}";
        String line =
                "{\"id\":\"a_1\",\"messages\":["
                        + String.join(
                                ",",
                                question,
                                REPLY.formatted(LONG_REPLY.replace("\\\\", "\\")).strip(),
                                question,
                                REPLY.formatted("No.").strip())
                        + "]}\n";
        Path store = folder.resolve("long.ttc");
        Path file = Files.writeString(folder.resolve("long.jsonl"), line);
        OpenWindow.importInto(store, file);
        open = OpenWindow.on(store, folder.resolve("out.jsonl"));
        open.hands()
                .await(
                        "a conversation",
                        () -> open.window().session().currentProperty().get().isPresent());
        resize(1600);
        open.hands().press(KeyCode.J, "j");
        open.hands().settle();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void resize(double width) {
        resize(width, 900);
    }

    private void resize(double width, double height) {
        TourHands.onScreen(() -> {
            open.stage().setWidth(width);
            open.stage().setHeight(height);
            return true;
        });
        open.hands().await("the width", () -> isAsLarge(width, height));
    }

    private boolean isAsLarge(double width, double height) {
        return open.window().scene().getWidth() == width
                && open.window().scene().getHeight() == height;
    }

    private void begin() {
        open.hands().press(KeyCode.W, "w");
        open.hands().await("the editor", () -> node(".rewrite-writing") != null);
        open.hands().settle();
    }

    private Node node(String selector) {
        return open.window().scene().lookup(selector);
    }

    private Bounds bounds(String selector) {
        return TourHands.onScreen(() -> {
            Node found = Objects.requireNonNull(node(selector), selector);
            return found.localToScene(found.getLayoutBounds());
        });
    }

    private TextArea area() {
        return (TextArea) Objects.requireNonNull(node(".rewrite-writing .editor"));
    }

    private boolean isAllInView(String selector) {
        return bounds(".turn-flow").contains(bounds(selector));
    }

    private CuratedConversation shown() {
        return open.window().session().currentProperty().get().orElseThrow().conversation();
    }

    private static final String WORDS = ".turn:current .turn-body .md-view";

    @Test
    void whereThereIsRoomBothTextsBeginAtTheSameHeight() {
        begin();
        Bounds words = bounds(WORDS);
        Bounds editor = bounds(".rewrite-writing .editor");
        assertThat(editor.getMinX()).isGreaterThan(words.getMaxX());
        assertThat(Math.abs(editor.getMinY() - words.getMinY())).isLessThan(2);
        assertThat(isAllInView(".rewrite-writing")).isTrue();
        assertThat(isAllInView(".turn:current .thought.reaction")).isTrue();
    }

    @Test
    void inALowWindowReactionAndEditorAreInViewFromTheStart() {
        resize(1600, 620);
        begin();
        assertThat(isAllInView(".rewrite-writing .editor")).isTrue();
        assertThat(isAllInView(".turn:current .thought.reaction")).isTrue();
    }

    @Test
    void itStaysInViewWhileOneReadsOn() {
        begin();
        open.hands().write("Short.");
        double before = bounds(WORDS).getMinY();
        scroll(-500);
        assertThat(bounds(WORDS).getMinY()).isLessThan(before - 300);
        assertThat(bounds(WORDS).getMinY()).isLessThan(bounds(".turn-flow").getMinY());
        assertThat(isAllInView(".rewrite-writing .editor")).isTrue();
        assertThat(isAllInView(".turn:current .thought.reaction")).isTrue();
        assertThat(TourHands.onScreen(() -> area().isFocused())).isTrue();
        open.hands().write("Short. Better.");
        assertThat(area().getText()).isEqualTo("Short. Better.");
    }

    private void scroll(double by) {
        TourHands.onScreen(() -> {
            node(".turn-flow")
                    .fireEvent(
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    0,
                                    0,
                                    0,
                                    0,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    by,
                                    0,
                                    by,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null));
            return true;
        });
        open.hands().settle();
    }

    @Test
    void whereThereIsNoneItStandsBeneathAndNothingIsLostOnTheWay() {
        begin();
        open.hands().write("Begun wide");
        resize(1000);
        Bounds words = bounds(WORDS);
        Bounds editor = bounds(".rewrite-writing .editor");
        assertThat(editor.getMinY()).isGreaterThan(words.getMaxY() - 1);
        assertThat(Math.abs(editor.getMinX() - words.getMinX())).isLessThan(2);
        assertThat(bounds(".rewrite-wish").getMaxY()).isLessThanOrEqualTo(editor.getMinY());
        assertThat(area().getText()).isEqualTo("Begun wide");
        open.hands().write("Begun wide, gone on narrow");
        resize(1600);
        assertThat(bounds(".rewrite-writing .editor").getMinX())
                .isGreaterThan(bounds(WORDS).getMaxX());
        open.hands().press(KeyCode.ENTER, "", Modifier.SHORTCUT);
        open.hands().await("the rewrite", () -> !shown().rewrites(2).isEmpty());
        assertThat(shown().rewrites(2).getFirst().text()).isEqualTo("Begun wide, gone on narrow");
        open.hands().await("no editor", () -> node(".rewrite-writing") == null);
    }

    @Test
    void atAWindowOfAThousandOneBeginsBeneath() {
        resize(1000);
        begin();
        assertThat(bounds(".rewrite-writing .editor").getMinY())
                .isGreaterThan(bounds(WORDS).getMaxY() - 1);
        assertThat(isAllInView(".rewrite-writing .editor")).isTrue();
    }

    @Test
    void withoutListAndInspectorTheTurnTakesTheWholeWidthAndTheThoughtsAColumn() {
        open.hands().press(KeyCode.F11, "");
        open.hands().settle();
        double read = bounds(".turn:current").getWidth();
        begin();
        assertThat(bounds(".turn:current").getWidth()).isGreaterThan(read + 200);
        Bounds editor = bounds(".rewrite-writing .editor");
        Bounds reaction = bounds(".turn:current .thought.reaction");
        assertThat(reaction.getMinX()).isGreaterThan(editor.getMaxX());
        assertThat(Math.abs(reaction.getMinY() - bounds(".rewrite-writing").getMinY()))
                .isLessThan(12);
    }

    @Test
    void escapeLeavesNothingAndTabComesToTheActsOfTheEditor() {
        begin();
        open.hands().press(KeyCode.TAB, "\t");
        open.hands().settle();
        Node focused = open.window().scene().getFocusOwner();
        assertThat(TourHands.onScreen(() -> isIn(focused, node(".rewrite-writing")))).isTrue();
        assertThat(focused).isNotInstanceOf(TextArea.class);
        TourHands.onScreen(() -> {
            area().requestFocus();
            return true;
        });
        open.hands().write("No");
        open.hands().press(KeyCode.ESCAPE, "");
        open.hands().await("no editor", () -> node(".rewrite-writing") == null);
        assertThat(shown().rewrites(2)).isEmpty();
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatDiffersShowsWhileOneWritesAndTakesNoKeys() {
        begin();
        double writing = TourHands.onScreen(() -> area().getHeight());
        assertThat(TourHands.onScreen(() -> node(".live-difference-words").isVisible()))
                .as("nothing differs yet, its room is for writing")
                .isFalse();
        String reply = shown().message(2).content();
        String words = reply.substring(0, reply.indexOf(' ')) + " and other words";
        open.hands().write(words);
        open.hands()
                .await(
                        "the difference",
                        () -> told().contains(" added") || told().startsWith("Another text"));
        assertThat(TourHands.onScreen(() -> area().isFocused())).isTrue();
        assertThat(area().getText()).isEqualTo(words);
        open.hands().settle();
        assertThat(TourHands.onScreen(() -> node(".live-difference-words").isVisible())).isTrue();
        assertThat(TourHands.onScreen(() -> area().getHeight())).isLessThan(writing);
        open.hands().press(KeyCode.F7, "");
        open.hands().settle();
        assertThat(TourHands.onScreen(() -> node(".live-difference-words").isVisible())).isFalse();
        assertThat(TourHands.onScreen(() -> area().isFocused())).isTrue();
    }

    /// On the screen's thread.
    private String told() {
        return node(".live-difference .editor-hint") instanceof Label label ? label.getText() : "";
    }

    @Test
    void whatIsWrittenGrowsToTheRoomThereIsAndThenScrolls() {
        begin();
        TourHands.onScreen(() -> {
            area().setText("A line\n".repeat(200));
            return true;
        });
        open.hands().settle();
        assertThat(isAllInView(".rewrite-writing")).isTrue();
        assertThat(isAllInView(".turn:current .thought.reaction")).isTrue();
        assertThat(bounds(".rewrite-writing .editor").getHeight()).isGreaterThan(300);
    }

    @Test
    void oneThatIsThereIsWrittenAtBesideTheReplyToo() {
        begin();
        open.hands().write("Short.");
        open.hands().press(KeyCode.ENTER, "", Modifier.SHORTCUT);
        open.hands().await("the rewrite", () -> node(".rewrite") != null);
        open.hands().settle();
        assertThat(node(".rewrites")).isNotNull();
        open.hands().click("Edit");
        open.hands().await("the editor", () -> node(".rewrite-writing") != null);
        open.hands().settle();
        assertThat(bounds(".rewrite-writing .editor").getMinX())
                .isGreaterThan(bounds(WORDS).getMaxX());
        assertThat(TourHands.onScreen(() -> node(".rewrite"))).isNull();
        open.hands().write("Shorter.");
        open.hands().press(KeyCode.ENTER, "", Modifier.SHORTCUT);
        open.hands()
                .await(
                        "the change",
                        () -> shown().rewrites(2).getFirst().text().equals("Shorter."));
        open.hands().press(KeyCode.W, "W", Modifier.SHIFT);
        open.hands()
                .await(
                        "the next reply to write anew",
                        () -> open.window().session().turnProperty().get() == 4);
    }
}
