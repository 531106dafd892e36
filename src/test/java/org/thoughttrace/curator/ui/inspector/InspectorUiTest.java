package org.thoughttrace.curator.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.inspector.InspectorViewModel.Tab;
import org.thoughttrace.curator.ui.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class InspectorUiTest {

    private static final String ID = SampleSession.JOURNEY;

    private SampleSession sample;
    private InspectorViewModel model;
    private InspectorView view;

    @Start
    void start(Stage stage) throws IOException {
        sample = SampleSession.in(Files.createTempDirectory("inspector"));
        model = new InspectorViewModel(sample.session());
        view = new InspectorView(model);
        Scene scene = new Scene(view, 340, 800);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        sample.close();
    }

    private Node named(FxRobot robot, String accessibleText) {
        return robot.from(view)
                .lookup((Node node) ->
                        node.isVisible() && accessibleText.equals(node.getAccessibleText()))
                .query();
    }

    @Test
    void aClickGivesTheStatus(FxRobot robot) {
        robot.clickOn(named(robot, "Status: Accepted"));
        assertThat(sample.stored(ID).status()).isEqualTo(Status.ACCEPTED);
        assertThat(((ToggleButton) named(robot, "Status: Accepted")).isSelected()).isTrue();
        robot.clickOn(named(robot, "Status: Accepted"));
        assertThat(((ToggleButton) named(robot, "Status: Accepted")).isSelected()).isTrue();
    }

    @Test
    void arrowsAndEnterGiveTheStatus(FxRobot robot) {
        robot.interact(() -> named(robot, "Status: Unreviewed").requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(sample.stored(ID).status()).isEqualTo(Status.UNREVIEWED);
        robot.type(KeyCode.ENTER);
        assertThat(sample.stored(ID).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void tagsAreWrittenOneAfterTheOtherAndTakenAway(FxRobot robot) {
        robot.interact(view::addTag);
        robot.write("travel").type(KeyCode.ENTER);
        robot.write("family").type(KeyCode.ENTER);
        robot.write("not this").type(KeyCode.ESCAPE);
        assertThat(sample.stored(ID).tags()).containsExactly("family", "travel");
        robot.interact(() -> ((Button) named(robot, "Remove family")).fire());
        assertThat(sample.stored(ID).tags()).containsExactly("travel");
    }

    @Test
    void aNoteIsSavedWhenTheFieldIsLeft(FxRobot robot) {
        robot.interact(view::editNote);
        robot.write("two tasks");
        double before = named(robot, "Note").getLayoutBounds().getHeight();
        robot.type(KeyCode.ENTER).write("ask Ilse");
        assertThat(named(robot, "Note").getLayoutBounds().getHeight()).isGreaterThan(before);
        robot.type(KeyCode.TAB);
        assertThat(named(robot, "Note").isFocused()).isFalse();
        assertThat(sample.stored(ID).note()).isEqualTo("two tasks\nask Ilse");
    }

    @Test
    void aFlagIsRaisedWithThreeKeysAndResolved(FxRobot robot) {
        robot.interact(() ->
                FlagPopOver.raise(
                        sample.session(),
                        CommentKeeper.NOTHING,
                        ID,
                        new Subject.OneMessage(3),
                        null,
                        "turn 3",
                        view));
        robot.type(KeyCode.DIGIT5).type(KeyCode.ENTER);
        Flag flag = sample.stored(ID).flags().getFirst();
        assertThat(flag.kind()).isEqualTo("personal_data");
        assertThat(flag.severity()).isEqualTo(Severity.MINOR);
        robot.interact(() -> model.tabProperty().set(Tab.FLAGS));
        robot.clickOn(named(robot, "Resolve"));
        assertThat(sample.stored(ID).openFlagCount()).isZero();
    }

    @Test
    void theFormTakesSeverityAndCommentByKeyAndKeepsItsKeysToItself(FxRobot robot) {
        StringBuilder reached = new StringBuilder();
        robot.interact(() -> {
            view.getScene()
                    .addEventFilter(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            event -> {
                                if (event.getCode().isLetterKey()) {
                                    reached.append(event.getCode());
                                }
                            });
            FlagPopOver.raise(
                    sample.session(),
                    CommentKeeper.NOTHING,
                    ID,
                    new Subject.OneMessage(1),
                    null,
                    "turn 1",
                    view);
        });
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        // No kind has the key J: it is the first letter of the comment.
        robot.type(KeyCode.J);
        robot.write("a5").type(KeyCode.ENTER);
        Flag flag = sample.stored(ID).flags().getFirst();
        assertThat(flag.kind()).isEqualTo("restates_message");
        assertThat(flag.severity()).isEqualTo(Severity.MAJOR);
        assertThat(flag.comment()).isEqualTo("ja5");
        assertThat(reached).isEmpty();
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void escapeRaisesNothing(FxRobot robot) {
        robot.interact(() ->
                FlagPopOver.raise(
                        sample.session(),
                        CommentKeeper.NOTHING,
                        ID,
                        new Subject.OneMessage(1),
                        null,
                        "it",
                        view));
        robot.type(KeyCode.DIGIT1).type(KeyCode.ESCAPE);
        assertThat(sample.stored(ID).flags()).isEmpty();
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void anEntryOfTheHistoryIsReverted(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            sample.session().perform(new Act.AddTag(ID, "travel"));
            sample.session().perform(new Act.SetMessageText(ID, 3, "Other words"));
            view.showHistory();
        });
        // Cells are made with the next picture.
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("Edit turn 3").tryQuery().isPresent());
        robot.clickOn("Edit turn 3");
        assertThat(sample.session().turnProperty().get()).isEqualTo(3);
        robot.clickOn(named(robot, "Revert: Add tag travel"));
        assertThat(sample.stored(ID).tags()).isEmpty();
        assertThat(sample.stored(ID).message(3).content()).isEqualTo("Other words");
    }

    @Test
    void aGroupUnfoldsAndFoldsByKey(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            sample.session()
                    .perform(
                            "Three at once",
                            List.of(
                                    new Act.AddTag(ID, "travel"),
                                    new Act.SetStatus(ID, Status.ACCEPTED),
                                    new Act.SetMessageText(ID, 3, "Other words")));
            view.showHistory();
        });
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("Three at once").tryQuery().isPresent());
        ListView<?> list = robot.lookup(".history-list").query();
        assertThat(list.getItems()).hasSize(1);
        robot.type(KeyCode.RIGHT);
        assertThat(list.getItems()).hasSize(4);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(sample.session().turnProperty().get()).isEqualTo(3);
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(list.getItems()).hasSize(4);
        robot.type(KeyCode.LEFT);
        assertThat(list.getItems()).hasSize(1);
        robot.type(KeyCode.ENTER);
        assertThat(list.getItems()).hasSize(4);
        robot.clickOn(named(robot, "Revert: status"));
        assertThat(sample.stored(ID).status()).isEqualTo(Status.UNREVIEWED);
        assertThat(sample.stored(ID).tags()).containsExactly("travel");
    }
}
