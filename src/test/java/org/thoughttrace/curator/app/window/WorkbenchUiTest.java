package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.ui.workbench.WorkbenchView;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.nio.file.Path;
import java.util.Objects;

/// The steps of the export workbench, and what it lists of an export before it is written.
final class WorkbenchUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("giving.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    private OpenWindow open() {
        return OpenWindow.reading(store, folder.resolve("out"));
    }

    private static WorkbenchViewModel workbench(OpenWindow open) {
        TourHands.onScreen(() -> {
            open.window().places().goTo(PlaceCommands.EXPORT);
            return true;
        });
        open.hands().settle();
        WorkbenchViewModel model =
                TourHands.onScreen(() -> ((WorkbenchView) find(open, ".workbench")).model());
        open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
        return model;
    }

    private static Node find(OpenWindow open, String selector) {
        return Objects.requireNonNull(open.window().scene().lookup(selector));
    }

    @Test
    void rareCombinationsOfAnswersAreListedAndLeadToTheirConversations() {
        try (OpenWindow open = open()) {
            WorkbenchViewModel model = workbench(open);
            AnswerGroups.Group last = model.lists().rare().getLast();
            String id = last.conversations().getLast();
            open.hands().click("List " + model.lists().rare().size() + " rare combination");
            ListView<?> list = TourHands.onScreen(() -> (ListView<?>) find(open, ".rare-list"));
            assertThat(TourHands.onScreen(() -> list.isFocused())).isTrue();
            open.hands().press(KeyCode.END, "");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands()
                    .await(
                            "the last conversation of the last combination",
                            () ->
                                    open.window()
                                            .session()
                                            .currentProperty()
                                            .get()
                                            .filter(shown -> shown.conversation().id().equals(id))
                                            .isPresent());
        }
    }
}
