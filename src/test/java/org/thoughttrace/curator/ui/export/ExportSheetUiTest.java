package org.thoughttrace.curator.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class ExportSheetUiTest {

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
    void writesToTheFileThatWasChosen(FxRobot robot) throws Exception {
        Path target = window.folder().resolve("elsewhere.jsonl");
        SheetWindow.waitUntil(() -> window.session().conversations().size() == 3);
        robot.interact(() -> open(target));
        robot.interact(() -> window.button("Choose another file").fire());
        assertThat(window.shows("elsewhere.jsonl")).isTrue();
        robot.interact(() -> window.button("Export").requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        SheetWindow.waitUntil(() -> window.shows("3 conversations · 6 messages · 6 thoughts"));
        assertThat(Files.readAllLines(target)).isEqualTo(SheetSamples.LINES);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(window.sheets().openProperty().get()).isFalse();
    }

    @Test
    void aFileThatIsThereMustBeGivenUpFirst(FxRobot robot) throws Exception {
        Path target = Files.writeString(window.folder().resolve("study-cleaned.jsonl"), "old");
        SheetWindow.waitUntil(() -> window.session().conversations().size() == 3);
        robot.interact(() -> open(target));
        SheetWindow.waitUntil(() -> window.shows("Replace the file that is there"));
        assertThat(window.button("Export").isDisabled()).isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(target).hasContent("old");
        CheckBox replace = (CheckBox) window.scene().getRoot().lookup(".replace-box");
        robot.interact(replace::fire);
        robot.interact(() -> window.button("Export").fire());
        SheetWindow.waitUntil(() -> window.shows("3 conversations · "));
        assertThat(Files.readAllLines(target)).hasSize(3);
    }

    @Test
    void whatIsNotChosenIsCountedAndLeftOut(FxRobot robot) throws Exception {
        SheetWindow.waitUntil(() -> window.session().conversations().size() == 3);
        robot.interact(() -> open(null));
        assertThat(window.shows("3 conversations · 0 edited")).isTrue();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(window.shows("No conversation has one of these statuses")).isTrue();
        assertThat(window.button("Export").isDisabled()).isTrue();
    }

    private void open(@org.jspecify.annotations.Nullable Path chosen) {
        ExportSheet.open(
                window.session(),
                window.sheets(),
                SheetSamples.choosing(chosen),
                Optional.empty(),
                Optional.empty());
    }
}
