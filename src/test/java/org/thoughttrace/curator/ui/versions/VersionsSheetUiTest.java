package org.thoughttrace.curator.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.SheetWindow;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.intake.ImportSheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class VersionsSheetUiTest {

    @SuppressWarnings("NullAway.Init")
    private SheetWindow window;

    private Path others = Path.of("");

    @Start
    void start(Stage stage) throws IOException {
        window = new SheetWindow(stage);
        others =
                SheetSamples.file(
                        window.folder(),
                        "others.jsonl",
                        List.of(
                                SheetSamples.conversation("a_1", "Hello there")
                                        .replace("too short", "too curt"),
                                SheetSamples.conversation("b_1", "Hi again")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void takeOthers() {
        window.workspace().intake().importFiles(List.of(others), "MR", ImportProgress.NONE);
    }

    private ListView<?> list() {
        return (ListView<?>) window.scene().getRoot().lookup(".difference-list");
    }

    private String words(String id) {
        return window.workspace()
                .library()
                .load(id)
                .orElseThrow()
                .conversation()
                .message(1)
                .content();
    }

    @Test
    void theVersionsOfEveryConversationAreReadAndChosenByKey(FxRobot robot) throws Exception {
        takeOthers();
        robot.interact(() -> VersionsSheet.openWaiting(window.session(), window.sheets()));
        SheetWindow.waitUntil(() -> list() != null && list().getItems().size() == 2);
        assertThat(window.shows("2 differences, 0 turns the same")).isTrue();
        assertThat(window.shows("Turn 2 · reaction")).isTrue();
        assertThat(window.shows("Next conversation · 1 more")).isTrue();
        assertThat(list().isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);

        robot.type(KeyCode.DIGIT2);
        SheetWindow.waitUntil(() -> list() != null && list().getItems().size() == 1);
        assertThat(words("a_1")).isEqualTo("Hello there");
        assertThat(window.workspace().library().openVersions()).containsExactly("b_1");
        SheetWindow.waitUntil(() -> window.shows("1 difference, 1 turn the same"));

        robot.type(KeyCode.DIGIT1);
        SheetWindow.waitUntil(() -> !window.sheets().openProperty().get());
        assertThat(words("b_1")).isEqualTo("Hi");
        assertThat(window.workspace().library().openVersions()).isEmpty();
        robot.interact(() -> window.session().undo());
        SheetWindow.waitUntil(() -> !window.workspace().library().openVersions().isEmpty());
    }

    @Test
    void theNextConversationIsReachedWithoutAChoice(FxRobot robot) throws Exception {
        takeOthers();
        robot.interact(() -> VersionsSheet.openWaiting(window.session(), window.sheets()));
        SheetWindow.waitUntil(() -> list() != null && list().getItems().size() == 2);
        robot.type(KeyCode.N);
        SheetWindow.waitUntil(() -> list().getItems().size() == 1);
        assertThat(window.workspace().library().openVersions()).hasSize(2);
        robot.interact(() -> window.button("Use this one: version 2").fire());
        SheetWindow.waitUntil(() -> !window.sheets().openProperty().get());
        assertThat(words("b_1")).isEqualTo("Hi again");
    }

    @Test
    void whereNothingWaitsOneSentenceSaysSo(FxRobot robot) throws Exception {
        robot.interact(() -> VersionsSheet.openWaiting(window.session(), window.sheets()));
        SheetWindow.waitUntil(() -> window.session().noticeProperty().get().isPresent());
        assertThat(window.session().noticeProperty().get().orElseThrow().text())
                .contains("No conversation waits");
        assertThat(window.sheets().openProperty().get()).isFalse();
    }

    @Test
    void theReportOfAnImportLeadsToEachConflict(FxRobot robot) throws Exception {
        robot.interact(() ->
                ImportSheet.open(
                        window.session(),
                        window.sheets(),
                        () -> "MR",
                        EmojiImages.from(List.of()),
                        List.of(others)));
        SheetWindow.waitUntil(() -> window.shows("Keep 2 other versions"));
        assertThat(window.shows("other content than the one here")).isTrue();
        robot.type(KeyCode.ENTER);
        SheetWindow.waitUntil(() -> window.shows("Compare and choose"));
        robot.interact(() -> window.button("Compare and choose").fire());
        SheetWindow.waitUntil(() -> list() != null && list().getItems().size() == 2);
        assertThat(window.shows("Next conversation · 1 more")).isTrue();
    }
}
