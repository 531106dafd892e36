package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Whatever is being written when the program is killed is offered when it starts again.
final class KilledWhileWritingUiTest {
    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");
    private static final String OFFER = "Go on writing";

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("written.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    @Test
    void theCommentOfAFlagIsThereAgainWhereItWasWritten() throws IOException {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.J, "j");
            open.hands().press(KeyCode.F, "f");
            open.hands().press(KeyCode.W, "w");
            open.hands().write("what he says of the train");
            open.hands().settle();
            kill();
        }
        try (OpenWindow open = open()) {
            open.hands().settle();
            open.hands().click(OFFER);
            open.hands().await("the comment", () -> written("what he says of the train"));
            assertThat(turn(open)).isEqualTo(2);
            open.hands().press(KeyCode.DIGIT1, "1");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands()
                    .await(
                            "the flag",
                            () ->
                                    shown(open).flags().stream()
                                            .anyMatch(flag ->
                                                    flag.comment()
                                                            .equals("what he says of the train")));
            open.hands().settle();
        }
        try (OpenWindow open = open()) {
            open.hands().settle();
            assertThat(offers(open)).isFalse();
        }
    }

    @Test
    void aCommentThatWasGivenUpIsNotOffered() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.F, "f");
            open.hands().press(KeyCode.W, "w");
            open.hands().write("what");
            open.hands().press(KeyCode.ESCAPE, "");
            open.hands().settle();
        }
        try (OpenWindow open = open()) {
            open.hands().settle();
            assertThat(offers(open)).isFalse();
        }
    }

    @Test
    void wordsOfAThoughtThatACuratorAddedAreOfferedToo() throws IOException {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.A, "a");
            open.hands().write("one of mine");
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands().await("the thought", () -> thoughts(open).contains("one of mine"));
            open.hands().press(KeyCode.O, "o");
            open.hands().press(KeyCode.T, "t");
            open.hands().write("one of mine, longer");
            open.hands().settle();
            kill();
        }
        try (OpenWindow open = open()) {
            open.hands().settle();
            open.hands().click(OFFER);
            open.hands()
                    .await(
                            "the editor",
                            () -> open.window().readerModel().editingProperty().get().isPresent());
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands().await("the words", () -> thoughts(open).contains("one of mine, longer"));
        }
    }

    private OpenWindow open() {
        return OpenWindow.reading(store, folder.resolve("out.jsonl"));
    }

    /// A kill leaves the file and its write-ahead log as they are at this moment.
    private void kill() throws IOException {
        Path copy = folder.resolve("killed.ttc");
        for (String end : List.of("", "-wal")) {
            Files.copy(
                    store.resolveSibling(store.getFileName() + end),
                    folder.resolve("killed.ttc" + end),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        store = copy;
    }

    private static boolean written(String words) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".text-field").stream())
                .anyMatch(node ->
                        node instanceof TextInputControl field && words.equals(field.getText()));
    }

    private static List<String> thoughts(OpenWindow open) {
        return shown(open).message(1).thoughts().stream().map(CuratedThought::content).toList();
    }

    private static boolean offers(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.window()
                        .session()
                        .noticeProperty()
                        .get()
                        .map(Notice::actionTitle)
                        .filter(OFFER::equals)
                        .isPresent());
    }

    private static int turn(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().session().turnProperty().get());
    }

    private static CuratedConversation shown(OpenWindow open) {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .orElseThrow();
    }
}
