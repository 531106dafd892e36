package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Conversations far larger than any real one open, and the window goes on answering.
final class LargeUiTest {

    @TempDir private Path folder;

    private OpenWindow open(String line) throws IOException {
        Path file = folder.resolve("large.jsonl");
        Files.writeString(file, line);
        Path store = folder.resolve("large.ttc");
        try (Workspace workspace = Workspace.open(store)) {
            workspace
                    .intake()
                    .importFiles(
                            List.of(Path.of("resources", "sample", "sample.jsonl"), file),
                            "Test",
                            ImportProgress.NONE);
        }
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
        return open;
    }

    private static String openId(OpenWindow open) {
        return open.window().session().currentProperty().get().map(OpenConversation::id).orElse("");
    }

    private static void show(OpenWindow open) {
        TourHands.onScreen(() -> {
            open.window().session().open("large_task1_conversation1");
            return true;
        });
        open.hands().await("the large one", () -> openId(open).startsWith("large"));
    }

    private static String conversation(String messages) {
        return "{\"id\": \"large_task1_conversation1\", \"messages\": [" + messages + "]}\n";
    }

    @Test
    void fiftyThousandShortMessagesOpen() throws IOException {
        StringBuilder messages = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            messages.append(i == 0 ? "" : ", ")
                    .append("{\"type\": \"")
                    .append(i % 2 == 0 ? "user" : "assistant")
                    .append("\", \"content\": \"message ")
                    .append(i)
                    .append("\"}");
        }
        try (OpenWindow open = open(conversation(messages.toString()))) {
            show(open);
            open.hands().press(KeyCode.J, "J", Modifier.SHIFT);
            open.hands()
                    .await(
                            "the last turn",
                            () -> open.window().session().turnProperty().get() == 50_000);
            open.hands().press(KeyCode.K, "k");
            assertThat(open.window().session().turnProperty().get()).isEqualTo(49_999);
        }
    }

    @Test
    void hostileMarkdownInTheFirstLineOpens() throws IOException {
        String marks = "a" + "\\u0301".repeat(5_000) + "\\u202e" + "![[](".repeat(20_000);
        try (OpenWindow open =
                open(
                        conversation(
                                "{\"type\": \"user\", \"content\": \""
                                        + marks
                                        + "\"}, {\"type\": \"assistant\", \"content\": \""
                                        + ">".repeat(20_000)
                                        + "\"}"))) {
            show(open);
            open.hands().press(KeyCode.J, "j");
            assertThat(open.window().session().turnProperty().get()).isEqualTo(2);
        }
    }

    @Test
    void aMessageOfAMegabyteInOneLineOpens() throws IOException {
        String content = "word ".repeat(200_000);
        try (OpenWindow open =
                open(
                        conversation(
                                "{\"type\": \"user\", \"content\": \"short\"},"
                                        + " {\"type\": \"assistant\", \"content\": \""
                                        + content
                                        + "\"}"))) {
            show(open);
            open.hands().press(KeyCode.J, "j");
            open.hands().press(KeyCode.E, "e");
            assertThat(open.window().readerModel().editingProperty().get()).isEmpty();
        }
    }
}
