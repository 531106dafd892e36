package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Counts as people read them, wherever a conversation is named.
final class PlainWordsUiTest {

    private static final String ONE =
            "{\"id\":\"ada_task1_conversation1\",\"messages\":[{\"content\":\"# The **soy** plan\","
                + "\"timestamp\":\"2026-04-14T17:42:11.318Z\",\"type\":\"user\",\"id\":1,\"reasons\":[{\"content\":\"I"
                + " want it soon.\","
                + "\"timestamp\":\"2026-04-14T17:42:17.926Z\",\"label\":\"task_motivation\"}]}]}";

    @TempDir private Path folder;

    @Test
    void aSingleTurnAndThoughtAreCountedInTheSingular() throws IOException {
        try (OpenWindow open = open()) {
            assertThat(words(open))
                    .anyMatch(words -> words.contains("1 turn ") && words.endsWith("1 thought"))
                    .anyMatch(words -> words.contains("1 turn, 1 thought, 0 open flags"));
            assertThat(words(open))
                    .noneMatch(words -> words.matches(".*\\b1 (turns|thoughts)\\b.*"));
        }
    }

    private OpenWindow open() throws IOException {
        Path file = Files.writeString(folder.resolve("one.jsonl"), ONE + "\n");
        Path store = folder.resolve("one.ttc");
        OpenWindow.importInto(store, file);
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
        return open;
    }

    private static List<String> words(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.window().scene().getRoot().lookupAll("*").stream()
                        .flatMap(node -> List.of(text(node), said(node)).stream())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String text(Node node) {
        return node instanceof Labeled labeled ? Objects.toString(labeled.getText(), "") : "";
    }

    private static String said(Node node) {
        return Objects.toString(node.getAccessibleText(), "");
    }
}
