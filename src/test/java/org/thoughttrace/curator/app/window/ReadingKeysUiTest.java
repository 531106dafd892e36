package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The keys of reading: where they are when somebody comes to read, and what they do there.
final class ReadingKeysUiTest {
    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("reading.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    @Test
    void homeAndEndGoToTheEndsAndArrowsLeaveTheKeysWithTheText() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            int last =
                    open.window()
                            .session()
                            .currentProperty()
                            .get()
                            .orElseThrow()
                            .conversation()
                            .messages()
                            .size();
            TourHands.onScreen(() -> {
                open.window().reader().requestFocus();
                return true;
            });
            open.hands().press(KeyCode.DOWN, "");
            assertThat(focused(open)).isSameAs(open.window().reader());
            open.hands().press(KeyCode.UP, "");
            assertThat(focused(open)).isSameAs(open.window().reader());
            open.hands().press(KeyCode.END, "");
            assertThat(turn(open)).isEqualTo(last);
            open.hands().press(KeyCode.HOME, "");
            assertThat(turn(open)).isEqualTo(1);
        }
    }

    @Test
    void whoComesBackToReviewHasTheKeysInTheListNotOnAButtonAboveIt() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            for (String id : new String[] {PlaceCommands.EXPORT, PlaceCommands.REVIEW}) {
                TourHands.onScreen(() -> {
                    open.window().places().goTo(id);
                    return true;
                });
                open.hands().settle();
            }
            assertThat(focused(open)).isInstanceOf(ListView.class);
        }
    }

    private static int turn(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().session().turnProperty().get());
    }

    private static Node focused(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }
}
