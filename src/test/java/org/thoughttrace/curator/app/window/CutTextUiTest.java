package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What does not fit goes on to another line, gives way to what matters more, or is told in full to
/// who points at it.
final class CutTextUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");
    private static final String LONG_MODEL = "Llama 3.3 70B Instruct";

    @TempDir private Path folder;

    /// A window as small as one works in, on conversations with a model of a long name.
    private OpenWindow open() throws IOException {
        Path file = folder.resolve("long.jsonl");
        Files.writeString(
                file,
                Files.readString(SAMPLE)
                        .replaceAll(
                                "\"model_name\": ?\"[^\"]*\"",
                                "\"model_name\": \"" + LONG_MODEL + "\""));
        Path store = folder.resolve("cut.ttc");
        OpenWindow.importInto(store, file);
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        TourHands.onScreen(() -> {
            open.stage().setWidth(1000);
            open.stage().setHeight(500);
            return true;
        });
        open.hands().settle();
        return open;
    }

    private static List<Labeled> texts(OpenWindow open, String selector) {
        return TourHands.onScreen(() ->
                open.window().scene().getRoot().lookupAll(selector).stream()
                        .flatMap(node ->
                                node instanceof Labeled text ? Stream.of(text) : Stream.empty())
                        .filter(text -> text.isVisible() && text.getWidth() > 0)
                        .toList());
    }

    @Test
    void aLongLabelOfAThoughtGoesOnToASecondLine() throws IOException {
        try (OpenWindow open = open()) {
            String id =
                    open.window()
                            .session()
                            .currentProperty()
                            .get()
                            .orElseThrow()
                            .conversation()
                            .id();
            TourHands.onScreen(() -> {
                open.window()
                        .session()
                        .perform(
                                new Act.SetLabel(
                                        id,
                                        new ThoughtRef.Numbered(1, 1),
                                        "context_grounding_and_constraints"));
                return true;
            });
            open.hands()
                    .await(
                            "the long label",
                            () ->
                                    open.window()
                                            .session()
                                            .currentProperty()
                                            .get()
                                            .orElseThrow()
                                            .conversation()
                                            .isEdited());
            open.hands().settle();
            assertThat(texts(open, ".thought > .tiny"))
                    .anyMatch(line -> line.getText().contains("was "))
                    .noneMatch(Labeled::isTextTruncated);
            assertThat(texts(open, ".thought-label"))
                    .anyMatch(label -> label.getText().startsWith("Context Grounding"))
                    .noneMatch(Labeled::isTextTruncated);
        }
    }

    @Test
    void theModelInTheListIsReadInFullAndWhatIsCutIsToldToWhoPointsAtIt() throws IOException {
        try (OpenWindow open = open()) {
            assertThat(texts(open, ".queue-list .queue-meta"))
                    .filteredOn(text -> text.getText().equals(LONG_MODEL))
                    .isNotEmpty()
                    .noneMatch(Labeled::isTextTruncated);
            Labeled cut =
                    texts(open, ".queue-list .queue-title").stream()
                            .filter(Labeled::isTextTruncated)
                            .findFirst()
                            .orElseThrow();
            assertThat(hint(cut)).isEqualTo(cut.getText());
            Labeled whole =
                    texts(open, ".queue-list .queue-meta").stream()
                            .filter(text -> !text.isTextTruncated())
                            .findFirst()
                            .orElseThrow();
            assertThat(hint(whole)).isEmpty();
            Node row = cut.getParent().getParent().getChildrenUnmodifiable().getLast();
            assertThat(hint(row)).startsWith(LONG_MODEL + " · ").endsWith(" thoughts");
        }
    }

    /// What is told to who points at something; empty for nothing.
    private static String hint(Node node) {
        return TourHands.onScreen(() -> {
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            MouseEvent.MOUSE_ENTERED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
            return node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tip
                    ? tip.getText()
                    : "";
        });
    }
}
