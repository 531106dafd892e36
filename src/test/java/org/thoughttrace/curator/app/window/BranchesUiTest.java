package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.ui.session.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A conversation that forks: its other branches are out of sight until asked for, one after the
/// other, by keyboard.
final class BranchesUiTest {

    private static final String FORKS =
            """
            {"id":"c_1","messages":[{"type":"user","content":"What now?"},\
            {"type":"assistant","content":"Feed it."},{"type":"tool","content":"{}"}],\
            "origin":{"format":"chatgpt","record":null,"branches":[\
            {"after":1,"messages":[{"type":"assistant","content":"Throw it away."}]},\
            {"after":1,"messages":[{"type":"assistant","content":"Ask a baker."},\
            {"type":"user","content":"Which?"}]}]}}
            """;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls openFork before each test.
    private OpenWindow open;

    @BeforeEach
    void openFork() throws IOException {
        Path store = folder.resolve("fork.ttc");
        Path file = Files.writeString(folder.resolve("fork.jsonl"), FORKS);
        OpenWindow.importInto(store, file);
        open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void branchesAreShownOneAfterTheOtherAndPutAway() {
        assertThat(says("2 other branches from here · show")).isTrue();
        assertThat(all(".branch")).isZero();
        open.hands().press(KeyCode.J, "j");
        press();
        open.hands().await("the first", () -> count(".branch") == 1);
        assertThat(says("Branch 1 of 2, to be read only")).isTrue();
        assertThat(all(".branch .branch-speaker")).isEqualTo(1);
        press();
        open.hands().await("the second", () -> stands("Branch 2 of 2, to be read only"));
        assertThat(all(".branch .branch-speaker")).isEqualTo(2);
        press();
        open.hands().await("none", () -> count(".branch") == 0);
        assertThat(says("2 other branches from here · show")).isTrue();
    }

    @Test
    void theInspectorNamesTheProgramItCameFrom() {
        assertThat(says("Read as ChatGPT export")).isTrue();
    }

    @Test
    void aTurnWithoutAForkSaysWhereTheConversationForks() {
        press();
        open.hands().settle();
        assertThat(all(".branch")).isZero();
        open.hands()
                .await(
                        "where it forks",
                        () ->
                                told().equals(
                                                "The conversation does not fork at this turn. It"
                                                        + " forks at turn 2."));
    }

    private String told() {
        return open.window().session().noticeProperty().get().map(Notice::text).orElse("");
    }

    private void press() {
        open.hands().press(KeyCode.B, "B", Modifier.SHIFT);
        open.hands().settle();
    }

    private int all(String selector) {
        return TourHands.onScreen(() -> count(selector));
    }

    private boolean says(String words) {
        return TourHands.onScreen(() -> stands(words));
    }

    /// On the FX thread.
    private int count(String selector) {
        return open.window().scene().getRoot().lookupAll(selector).size();
    }

    /// On the FX thread.
    private boolean stands(String words) {
        return open.window().scene().getRoot().lookupAll("*").stream()
                .filter(BranchesUiTest::isSeen)
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && node.isManaged();
    }
}
