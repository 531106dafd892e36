package org.thoughttrace.curator.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.SheetWindow;
import org.thoughttrace.curator.ui.emoji.EmojiImages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What a file is taken for is shown in the sheet of an import, and corrected there.
@ExtendWith(ApplicationExtension.class)
class ReadingPaneUiTest {

    @SuppressWarnings("NullAway.Init")
    private SheetWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new SheetWindow(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFileOfUnknownWordsIsCorrectedByKeyboardAndImported(FxRobot robot) throws Exception {
        open(
                robot,
                "calls.jsonl",
                "{\"id\":\"m1\",\"dialog\":[{\"who\":\"caller\",\"said\":\"Where is it?\"},"
                        + "{\"who\":\"operator\",\"said\":\"In the depot.\"}]}");
        SheetWindow.waitUntil(() -> window.shows("1 record = 0 + 0 + 0 + 1"));
        SheetWindow.waitUntil(() -> isThere("List of messages"));
        SheetWindow.waitUntil(() -> window.session().tasks().running().isEmpty());
        choose(robot, "List of messages", 1);
        choose(robot, "Who speaks, in a message", 1);
        choose(robot, "What is said, in a message", 2);
        SheetWindow.waitUntil(() -> isThere("Who is meant by operator"));
        choose(robot, "Who is meant by caller", 1);
        assertThat(combo("Who is meant by caller").isFocused()).isTrue();
        choose(robot, "Who is meant by operator", 2);
        SheetWindow.waitUntil(() -> window.shows("1 record = 1 + 0 + 0 + 0"));
        SheetWindow.waitUntil(() -> !window.button("Import 1").isDisabled());
        robot.interact(() -> window.button("Import 1").fire());
        SheetWindow.waitUntil(() -> window.shows("Imported"));
        var taken = window.workspace().library().load("m1").orElseThrow().conversation();
        assertThat(taken.messages().getFirst().role().key()).isEqualTo("user");
        assertThat(taken.messages().getLast().role().key()).isEqualTo("assistant");
        assertThat(taken.messages().getLast().content()).isEqualTo("In the depot.");
    }

    @Test
    void aFieldWithinAnotherIsChosenOrItsPathWritten(FxRobot robot) throws Exception {
        open(
                robot,
                "deep.jsonl",
                "{\"id\":\"m2\",\"talk\":[{\"author\":{\"role\":\"user\"},"
                        + "\"parts\":[{\"a\":1},{\"text\":\"Where is it?\"}]}]}");
        SheetWindow.waitUntil(() -> window.shows("1 record = 0 + 0 + 0 + 1"));
        SheetWindow.waitUntil(() -> isThere("Who speaks, in a message"));
        SheetWindow.waitUntil(() -> window.session().tasks().running().isEmpty());
        choose(robot, "List of messages", 1);
        assertThat(combo("Who speaks, in a message").getItems().toString()).contains("author.role");
        choose(robot, "Who speaks, in a message", 2);
        SheetWindow.waitUntil(() -> isThere("Who is meant by user"));
        String said = "What is said, in a message";
        choose(robot, said, combo(said).getItems().size() - 1);
        write(robot, "parts[1.text");
        SheetWindow.waitUntil(() -> window.shows("is no path to a field"));
        write(robot, "parts[1].text");
        SheetWindow.waitUntil(() -> isThere(said));
        SheetWindow.waitUntil(() -> !window.shows("is no path to a field"));
        assertThat(combo(said).getValue()).hasToString("parts[1].text");
    }

    @Test
    void aPathThatIsWrittenCountsWhenOneGoesOnToAnotherField(FxRobot robot) throws Exception {
        open(
                robot,
                "deep.jsonl",
                "{\"id\":\"m3\",\"talk\":[{\"author\":{\"role\":\"user\"},\"text\":\"Where?\"}]}");
        SheetWindow.waitUntil(() -> window.shows("1 record = 0 + 0 + 0 + 1"));
        SheetWindow.waitUntil(() -> isThere("Who speaks, in a message"));
        SheetWindow.waitUntil(() -> window.session().tasks().running().isEmpty());
        choose(robot, "List of messages", 1);
        String speaks = "Who speaks, in a message";
        choose(robot, speaks, combo(speaks).getItems().size() - 1);
        robot.interact(() -> ((TextField) window.scene().getFocusOwner()).setText("author.role"));
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        SheetWindow.waitUntil(() -> isThere("Who is meant by user"));
        assertThat(combo(speaks).getValue()).hasToString("author.role");
        assertThat(window.shows("what the fields below say")).isTrue();
        assertThat(window.shows("(recognised)")).isFalse();
    }

    @Test
    void whoseAnExportIsCanBeSaidWithoutScrollingPastItsSpeakers(FxRobot robot) throws Exception {
        open(
                robot,
                "conversations.json",
                "[{\"uuid\":\"u2\",\"chat_messages\":[{\"sender\":\"human\",\"text\":\"Hi\"},"
                    + "{\"sender\":\"assistant\",\"text\":\"Hi\"},{\"sender\":\"a\",\"text\":\"1\"},"
                    + "{\"sender\":\"b\",\"text\":\"2\"},{\"sender\":\"c\",\"text\":\"3\"}]}]");
        SheetWindow.waitUntil(() -> window.shows("name the participant below"));
        SheetWindow.waitUntil(() -> isThere("Who is meant by c"));
        double participant = field("All of one participant").localToScene(0, 0).getY();
        double second = combo("Who is meant by assistant").localToScene(0, 0).getY();
        assertThat(participant).isLessThan(second);
    }

    @Test
    void anExportOfOnePersonGetsTheirName(FxRobot robot) throws Exception {
        open(
                robot,
                "conversations.json",
                "[{\"uuid\":\"u1\",\"chat_messages\":[{\"sender\":\"human\",\"text\":\"Hi\"}]}]");
        SheetWindow.waitUntil(() -> window.shows("name the participant below"));
        SheetWindow.waitUntil(() -> window.shows("1 record = 1 + 0 + 0 + 0"));
        robot.interact(() -> field("All of one participant").requestFocus());
        write(robot, "ana_b");
        SheetWindow.waitUntil(() -> window.shows("no name of a participant"));
        write(robot, "ana");
        SheetWindow.waitUntil(() -> !window.shows("no name of a participant"));
        SheetWindow.waitUntil(() -> !window.shows("name the participant below"));
        assertThat(field("All of one participant").isFocused()).isTrue();
        SheetWindow.waitUntil(() -> !window.button("Import 1").isDisabled());
        robot.interact(() -> window.button("Import 1").fire());
        SheetWindow.waitUntil(() -> window.shows("Imported"));
        assertThat(window.workspace().library().load("ana_u1")).isPresent();
    }

    private TextField field(String name) {
        return (TextField)
                window.scene().getRoot().lookupAll(".path-field").stream()
                        .filter(node -> name.equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private void write(FxRobot robot, String path) throws Exception {
        assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
        robot.interact(() -> ((TextField) window.scene().getFocusOwner()).setText(path));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        SheetWindow.waitUntil(() -> window.session().tasks().running().isEmpty());
    }

    @Test
    void namesTheFormatThatIsRecognisedAndKeepsTheRestFolded(FxRobot robot) throws Exception {
        open(
                robot,
                "talk.md",
                "## User",
                "",
                "What is a sabbatical?",
                "",
                "## Assistant",
                "",
                "A long leave.");
        SheetWindow.waitUntil(() -> window.shows("Markdown transcript (recognised)"));
        SheetWindow.waitUntil(() -> window.shows("Speakers and fields …"));
        assertThat(isThere("Who is meant by User")).isFalse();
        robot.interact(() -> window.button("Speakers and fields …").fire());
        assertThat(isThere("Who is meant by User")).isTrue();
    }

    @Test
    void anotherFormatThanTheRightOneSaysWhyNothingCanBeRead(FxRobot robot) throws Exception {
        open(
                robot,
                "chat.jsonl",
                "{\"id\":\"s1\",\"conversations\":[{\"from\":\"human\",\"value\":\"Why?\"},"
                        + "{\"from\":\"gpt\",\"value\":\"Because.\"}]}");
        SheetWindow.waitUntil(() -> window.shows("1 record = 1 + 0 + 0 + 0"));
        SheetWindow.waitUntil(() -> window.shows("ShareGPT (recognised)"));
        choose(robot, "Read as", 6);
        SheetWindow.waitUntil(() -> window.shows("1 record = 0 + 0 + 0 + 1"));
        choose(robot, "Read as", -6);
        SheetWindow.waitUntil(() -> window.shows("1 record = 1 + 0 + 0 + 0"));
    }

    /// Goes to a choice and takes one so many further down, with the keys alone.
    private void choose(FxRobot robot, String name, int down) throws Exception {
        robot.interact(() -> combo(name).requestFocus());
        KeyCode key = down > 0 ? KeyCode.DOWN : KeyCode.UP;
        robot.press(KeyCode.F4).release(KeyCode.F4);
        for (int i = 0; i < Math.abs(down); i++) {
            robot.press(key).release(key);
        }
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        SheetWindow.waitUntil(() -> window.session().tasks().running().isEmpty());
    }

    private boolean isThere(String name) {
        return combos().stream().anyMatch(combo -> name.equals(combo.getAccessibleText()));
    }

    private ComboBox<?> combo(String name) {
        return combos().stream()
                .filter(combo -> name.equals(combo.getAccessibleText()))
                .findFirst()
                .orElseThrow(() ->
                        new java.util.NoSuchElementException(
                                name
                                        + " among "
                                        + combos().stream().map(Node::getAccessibleText).toList()));
    }

    private List<ComboBox<?>> combos() {
        return window.scene().getRoot().lookupAll(".combo-box").stream()
                .filter(ReadingPaneUiTest::isSeen)
                .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void open(FxRobot robot, String name, String... lines) throws IOException {
        Path file = SheetSamples.file(window.folder(), name, List.of(lines));
        robot.interact(() ->
                ImportSheet.open(
                        window.session(),
                        window.sheets(),
                        () -> "MR",
                        EmojiImages.from(List.of()),
                        List.of(file)));
    }
}
