package org.thoughttrace.curator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.emoji.EmojiNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

@ExtendWith(ApplicationExtension.class)
class MarkdownViewUiTest {

    private final EmojiImages emoji = EmojiImages.from(List.of());
    private final List<String> opened = new ArrayList<>();
    private final VBox page = new VBox();

    @Start
    void start(Stage stage) {
        page.setStyle(MarkdownGallery.LIGHT + "-fx-font-size:14px;");
        Scene scene = new Scene(page, 500, 700);
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        MarkdownView.class.getResource(
                                                "/org/thoughttrace/curator/ui/markdown.css"))
                                .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private MarkdownView show(FxRobot robot, String markdown) {
        return show(robot, markdown, MarkdownOptions.of(emoji, opened::add));
    }

    private MarkdownView show(FxRobot robot, String markdown, MarkdownOptions options) {
        MarkdownDocument document = MarkdownDocument.parse(markdown);
        List<MarkdownView> made = new ArrayList<>();
        robot.interact(() -> {
            made.add(new MarkdownView(document, options));
            page.getChildren().setAll(made);
            page.applyCss();
            page.layout();
        });
        return made.getFirst();
    }

    /// Asked on the FX thread: text measures itself with a layout that two threads must not share.
    private static double heightAt(FxRobot robot, MarkdownView view, double width) {
        double[] height = new double[1];
        robot.interact(() -> height[0] = view.prefHeight(width));
        return height[0];
    }

    private static Set<Node> all(MarkdownView view, String selector) {
        return view.lookupAll(selector);
    }

    private static Text textNode(MarkdownView view, String text) {
        return all(view, ".md-text").stream()
                .map(Text.class::cast)
                .filter(node -> node.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copiesTheOriginalCharactersAcrossBlocks(FxRobot robot) {
        String source =
                "# Title\n\n"
                        + "One **bold** 😀 a\u200Bb\u202Ec.\n\n"
                        + "- item\n"
                        + "- `code`\n\n"
                        + "```\n"
                        + "x = 1\n"
                        + "```";
        MarkdownView view = show(robot, source);
        robot.interact(view::selectAll);
        String wanted = "Title\n\nOne bold 😀 a\u200Bb\u202Ec.\n\nitem\ncode\n\nx = 1";
        assertThat(view.selectedText()).isEqualTo(wanted);
        robot.interact(view::requestFocus);
        robot.press(KeyCode.CONTROL).press(KeyCode.C).release(KeyCode.C).release(KeyCode.CONTROL);
        List<String> pasted = new ArrayList<>();
        robot.interact(() -> pasted.add(Clipboard.getSystemClipboard().getString()));
        assertThat(pasted).containsExactly(wanted);
    }

    @Test
    void draggingSelectsAcrossBlocksAndTellsTheSourceRange(FxRobot robot) {
        String source = "First paragraph here.\n\nSecond **strong** one.";
        MarkdownView view = show(robot, source);
        Bounds from = onScreen(robot, view, source.indexOf("paragraph"), source.indexOf("here"));
        Bounds to = onScreen(robot, view, source.indexOf("strong"), source.indexOf("strong") + 6);
        robot.moveTo(from.getMinX() + 1, from.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to.getMaxX(), to.getCenterY());
        robot.release(MouseButton.PRIMARY);
        assertThat(view.selectedText()).isEqualTo("paragraph here.\n\nSecond strong");
        SourceRange range = view.selection().orElseThrow();
        assertThat(source.substring(range.start(), range.end()))
                .isEqualTo("paragraph here.\n\nSecond **strong");
        robot.interact(view::clearSelection);
        assertThat(view.selection()).isEmpty();
    }

    private static Bounds onScreen(FxRobot robot, MarkdownView view, int start, int end) {
        List<Bounds> found = new ArrayList<>();
        robot.interact(() ->
                found.add(
                        view.localToScreen(
                                view.boundsOf(new SourceRange(start, end)).orElseThrow())));
        return found.getFirst();
    }

    @Test
    void doubleClickSelectsAWord(FxRobot robot) {
        String source = "pick one word";
        MarkdownView view = show(robot, source);
        Bounds word = onScreen(robot, view, 5, 8);
        robot.moveTo(word.getCenterX(), word.getCenterY()).doubleClickOn(MouseButton.PRIMARY);
        assertThat(view.selectedText()).isEqualTo("one");
    }

    @Test
    void aSelectionInATableCopiesCellsWithTabs(FxRobot robot) {
        MarkdownView view = show(robot, "| a | b |\n|---|--:|\n| c 1 | d |");
        robot.interact(view::selectAll);
        assertThat(view.selectedText()).isEqualTo("a\tb\nc 1\td");
    }

    @Test
    void onlyWebLinksCallTheHandler(FxRobot robot) {
        MarkdownView view =
                show(
                        robot,
                        "[good](https://a.b/c) and [evil](javascript:alert(1)) and [f](file:///x)");
        for (String name : List.of("good", "evil", "f")) {
            robot.clickOn(textNode(view, name));
        }
        assertThat(opened).containsExactly("https://a.b/c");
    }

    @Test
    void tabComesToLinksThatAreReachableAndEnterAsksAsAPressDoes(FxRobot robot) {
        MarkdownView view = show(robot, "One [first](https://a.b/1) and [second](https://a.b/2).");
        Text first = textNode(view, "first");
        assertThat(first.isFocusTraversable()).isFalse();

        robot.interact(() -> view.linksReachableProperty().set(true));
        robot.interact(first::requestFocus);
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);

        assertThat(opened).containsExactly("https://a.b/2");
        assertThat(all(view, ".md-focus-ring")).hasSize(1);
        assertThat(first.getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
        assertThat(first.getAccessibleText()).isEqualTo("first");
    }

    @Test
    void noWordOfATableIsBrokenWhereThereIsRoom(FxRobot robot) {
        MarkdownView view =
                show(
                        robot,
                        "| **Change/s** | **WWWWMMMM** | c |\n|---|---|---|\n| a | b | "
                                + "many words ".repeat(40)
                                + "|");
        for (String word : List.of("Change/s", "WWWWMMMM")) {
            Text text = textNode(view, word);
            assertThat(text.getLayoutBounds().getHeight())
                    .as(word)
                    .isLessThan(2 * text.getFont().getSize());
        }
    }

    @Test
    void aWideTableIsShadedAtTheEdgeBehindWhichThereIsMore(FxRobot robot) {
        String cells = "| word%d word ".repeat(12).formatted(numbers(12)) + "|\n";
        MarkdownView view = show(robot, cells + "|---".repeat(12) + "|\n" + cells);
        assertThat(visible(view, ".md-edge.right")).isTrue();
        assertThat(visible(view, ".md-edge.left")).isFalse();

        ScrollBar bar = (ScrollBar) all(view, ".md-scroll").iterator().next();
        robot.interact(() -> bar.setValue(bar.getMax()));
        assertThat(visible(view, ".md-edge.right")).isFalse();
        assertThat(visible(view, ".md-edge.left")).isTrue();
    }

    private static Object[] numbers(int count) {
        return IntStream.range(0, count).boxed().toArray();
    }

    private static boolean visible(MarkdownView view, String selector) {
        return all(view, selector).iterator().next().isVisible();
    }

    @Test
    void highlightsFollowTheSourceAndAreReplaced(FxRobot robot) {
        String source = "Some *marked* text.";
        MarkdownView view = show(robot, source);
        Highlight highlight = new Highlight(new SourceRange(6, 12), "flag");
        robot.interact(() -> view.highlight(List.of(highlight)));
        assertThat(all(view, ".md-highlight.flag")).hasSize(1);
        assertThat(
                        all(view, ".md-highlight-line.flag")
                                .iterator()
                                .next()
                                .getLayoutBounds()
                                .getWidth())
                .isBetween(30.0, 80.0);
        robot.interact(() -> view.highlight(List.of()));
        assertThat(all(view, ".md-highlight")).isEmpty();
    }

    @Test
    void longMessagesFoldAndUnfoldFromTheKeyboard(FxRobot robot) {
        MarkdownView view = show(robot, "A line of text.\n\n".repeat(80));
        double folded = heightAt(robot, view, 480);
        Button more = (Button) all(view, ".md-more").iterator().next();
        assertThat(more.getText()).startsWith("Show all · ");
        assertThat(folded).isLessThan(24 * 14 * 1.55 + 60);
        robot.interact(more::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(page::layout);
        assertThat(view.foldedProperty().get()).isFalse();
        assertThat(heightAt(robot, view, 480)).isGreaterThan(4 * folded / 2);
        assertThat(more.getText()).isEqualTo("Show less");
    }

    @Test
    void shortMessagesAreNotFolded(FxRobot robot) {
        MarkdownView view = show(robot, "Short.");
        assertThat(all(view, ".md-more")).isEmpty();
    }

    @Test
    void heightFollowsWidth(FxRobot robot) {
        MarkdownView view = show(robot, "word ".repeat(150));
        assertThat(heightAt(robot, view, 200)).isGreaterThan(heightAt(robot, view, 400) * 1.4);
    }

    @Test
    void emojiWithoutAFontAreShownByName(FxRobot robot) {
        MarkdownView view = show(robot, "so 😀 it is");
        EmojiNode node = (EmojiNode) all(view, ".emoji-chip").iterator().next();
        assertThat(node.getAccessibleText()).isEqualTo("grinning face");
        Text name = (Text) node.lookup(".emoji-chip-text");
        assertThat(name.getText()).isEqualTo("grinning face");
        assertThat(name.getBoundsInParent().getMinY()).as("top").isGreaterThanOrEqualTo(0);
        assertThat(name.getBoundsInParent().getMaxY())
                .as("foot of the name, in the chip")
                .isLessThanOrEqualTo(node.getHeight() + 0.5);
    }

    @Test
    void hiddenCharactersAreRevealedOnRequest(FxRobot robot) {
        MarkdownOptions options = MarkdownOptions.of(emoji, _ -> {});
        MarkdownView hidden = show(robot, "a\u200Bb\u202Ec", options);
        assertThat(all(hidden, ".md-mark")).hasSize(1);
        MarkdownView revealed =
                show(
                        robot,
                        "a\u200Bb\u202Ec",
                        options.withHiddenCharacters(HiddenCharacters.REVEALED));
        assertThat(all(revealed, ".md-mark").stream().map(node -> ((Label) node).getText()))
                .containsExactlyInAnyOrder("ZWSP", "RLO");
    }

    @Test
    void wideCodeScrollsSidewaysAndCanBeCopied(FxRobot robot) {
        MarkdownView view = show(robot, "```java\n" + "x".repeat(400) + "\n```");
        ScrollBar bar = (ScrollBar) all(view, ".md-scroll").iterator().next();
        assertThat(bar.isVisible()).isTrue();
        Button copy = (Button) all(view, ".md-copy").iterator().next();
        assertThat(copy.getAccessibleText()).isEqualTo("Copy this code");
        robot.interact(copy::fire);
        List<String> pasted = new ArrayList<>();
        robot.interact(() -> pasted.add(Clipboard.getSystemClipboard().getString()));
        assertThat(pasted).containsExactly("x".repeat(400) + "\n");
    }

    @Test
    void aMegabyteInOneLineIsShownInParts(FxRobot robot) {
        long start = System.nanoTime();
        MarkdownView view = show(robot, "lorem ipsum ".repeat(90_000));
        robot.interact(() -> view.foldedProperty().set(false));
        robot.interact(page::layout);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(8_000);
        Button more = (Button) all(view, ".md-more").iterator().next();
        assertThat(more.getText()).startsWith("Show more · ");
        assertThat(all(view, ".md-text")).hasSizeLessThan(100);
    }
}
