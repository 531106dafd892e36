package org.thoughttrace.curator.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.SheetWindow;

import java.io.IOException;
import java.util.Objects;

@ExtendWith(ApplicationExtension.class)
class SchemeSheetUiTest {

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
    void aLabelInUseIsReplacedAndUndoBringsItBack(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> list(".nav-list").getSelectionModel().select(1));
        robot.interact(() -> list(".sheet-list").getSelectionModel().select(3));
        robot.interact(() -> list(".sheet-list").requestFocus());
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        SheetWindow.waitUntil(
                () -> window.shows("“Scope Fit” is used in 3 conversations: replace by"));
        assertThat(window.button("Save").isDisabled()).isTrue();
        ComboBox<?> choice = (ComboBox<?>) window.scene().getRoot().lookup(".combo-box");
        robot.interact(() -> choice.getSelectionModel().select(1));
        robot.interact(() -> window.button("Save").fire());
        SheetWindow.waitUntil(() -> label().equals("content_relevance"));
        SheetWindow.waitUntil(() ->
                window.session().undoTitleProperty().get().isPresent()
                        && window.session()
                                .schemeProperty()
                                .get()
                                .find(Part.REACTIONS, "scope_fit")
                                .isEmpty());
        robot.interact(() -> window.session().undo());
        SheetWindow.waitUntil(() -> label().equals("scope_fit"));
    }

    @Test
    void aNewEntryIsWrittenWithTheKeyboardAlone(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.button("Add").fire());
        robot.write("Tone");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.write("How it should sound.");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.write("1");
        assertThat(window.shows("This key gives “Task Motivation & Goal” already.")).isTrue();
        assertThat(window.button("Save").isDisabled()).isTrue();
        TextField shortcut = (TextField) window.scene().getRoot().lookup(".shortcut-field");
        robot.interact(shortcut::clear);
        robot.write("t");
        assertThat(window.shows("already")).isFalse();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        SheetWindow.waitUntil(() ->
                window.session()
                        .schemeProperty()
                        .get()
                        .find(Part.REASONS, "tone")
                        .filter(item -> "t".equals(item.shortcut()))
                        .isPresent());
        assertThat(window.sheets().openProperty().get()).isFalse();
    }

    private void open(FxRobot robot) throws Exception {
        SheetWindow.waitUntil(() -> window.session().conversations().size() == 3);
        robot.interact(
                () -> SchemeSheet.open(window.session(), window.sheets(), SheetSamples.noFiles()));
    }

    private ListView<?> list(String style) {
        return (ListView<?>) Objects.requireNonNull(window.scene().getRoot().lookup(style));
    }

    private String label() {
        return String.valueOf(
                window.workspace()
                        .library()
                        .load("a_1")
                        .orElseThrow()
                        .conversation()
                        .message(2)
                        .thoughts()
                        .getFirst()
                        .label());
    }
}
