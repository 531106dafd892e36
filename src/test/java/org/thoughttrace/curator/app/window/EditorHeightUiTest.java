package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

/// An editor shows all of what is edited: no line is cut at its foot.
final class EditorHeightUiTest {
    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;

    @Test
    void theEditorOfAThoughtIsAsTallAsItsLines() {
        Path store = folder.resolve("editing.ttc");
        OpenWindow.importInto(store, SAMPLE);
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            open.hands().press(KeyCode.T, "t");
            open.hands().settle();
            TextArea area =
                    TourHands.onScreen(() -> (TextArea) open.window().scene().getFocusOwner());
            String words = "Words that need more than one line in so narrow a place. ";
            for (int times = 1; times <= 5; times++) {
                String text = words.repeat(times);
                TourHands.onScreen(() -> {
                    area.setText(text);
                    return true;
                });
                open.hands().settle();
                assertThat(TourHands.onScreen(() -> missing(area)))
                        .as(times + " times")
                        .isLessThanOrEqualTo(-6);
            }
        }
    }

    private static double missing(TextArea area) {
        Text shown =
                area.lookupAll(".text").stream()
                        .map(Text.class::cast)
                        .filter(text -> Objects.equals(text.getText(), area.getText()))
                        .findFirst()
                        .orElseThrow();
        Bounds bounds = area.sceneToLocal(shown.localToScene(shown.getBoundsInLocal()));
        return bounds.getMaxY() - area.getHeight();
    }
}
