package org.thoughttrace.curator.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
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

@ExtendWith(ApplicationExtension.class)
class ImportSheetUiTest {

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
    void showsWhatWouldChangeThenImportsAndReports(FxRobot robot) throws Exception {
        List<String> lines = new java.util.ArrayList<>(SheetSamples.mixed());
        lines.add(1, SheetSamples.conversation("e_1", "New here"));
        Path file = SheetSamples.file(window.folder(), "april.jsonl", lines);
        robot.interact(() -> open(List.of(file)));
        SheetWindow.waitUntil(() -> window.shows("8 records = 1 + 4 + 1 + 2"));
        assertThat(window.workspace().library().summaries()).hasSize(3);

        robot.interact(() -> window.button("Rejected  2").fire());
        assertThat(window.shows("line 7")).isTrue();
        assertThat(window.shows("april.jsonl")).isTrue();
        robot.interact(() -> window.button("Copy list").fire());
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines()).hasSize(3);

        assertThat(window.button("Import 1").isFocused()).isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        SheetWindow.waitUntil(() -> window.shows("Imported"));
        SheetWindow.waitUntil(() -> window.session().conversations().size() == 4);
        assertThat(window.shows("study.ttc.rejected.jsonl")).isTrue();
        assertThat(window.shows("8 records = 1 + 4 + 1 + 2")).isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(window.sheets().openProperty().get()).isFalse();
        assertThat(window.beneath().isFocused()).isTrue();
    }

    @Test
    void theFirstNewConversationsCanBeReadBeforeTheImport(FxRobot robot) throws Exception {
        Path file =
                SheetSamples.file(
                        window.folder(),
                        "new.jsonl",
                        List.of(
                                SheetSamples.conversation("x_1", "First words"),
                                SheetSamples.conversation("y_1", "Second words")));
        robot.interact(() -> open(List.of(file)));
        SheetWindow.waitUntil(() -> window.shows("2 turns · 2 thoughts"));
        ListView<?> list = (ListView<?>) window.scene().getRoot().lookup(".arrived-list");
        assertThat(list.getItems()).hasSize(2);
        assertThat(window.scene().getRoot().lookupAll(".arrived-turns .thought")).hasSize(2);
        robot.interact(() -> list.getSelectionModel().select(1));
        assertThat(window.shows("Second words")).isTrue();
    }

    @Test
    void aFileThatCannotBeReadLeavesOneSentenceAndAWayOn(FxRobot robot) throws Exception {
        robot.interact(() -> open(List.of(window.folder().resolve("gone.jsonl"))));
        SheetWindow.waitUntil(() -> window.shows("gone.jsonl\""));
        assertThat(window.button("Try again").isDisabled()).isFalse();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(window.sheets().openProperty().get()).isFalse();
    }

    @Test
    void theFocusStaysWithinTheSheet(FxRobot robot) throws Exception {
        Path file = SheetSamples.file(window.folder(), "one.jsonl", SheetSamples.mixed());
        robot.interact(() -> open(List.of(file)));
        SheetWindow.waitUntil(() -> window.shows("7 records"));
        for (int i = 0; i < 15; i++) {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
            assertThat(window.beneath().isFocused()).isFalse();
        }
    }

    private void open(List<Path> files) {
        ImportSheet.open(
                window.session(), window.sheets(), () -> "MR", EmojiImages.from(List.of()), files);
    }
}
