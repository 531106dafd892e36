package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Who tells their name in one conversation is the same person in their others.
class ToldNamesTest {

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("made.ttc"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static String line(String id, String user, String reply, String reason) {
        return "{\"id\":\"%s\",\"messages\":[{\"type\":\"user\",\"content\":\"%s\",\"reasons\":[{\"content\":\"%s\"}]},{\"type\":\"assistant\",\"content\":\"%s\"}]}"
                .formatted(id, user, reason, reply);
    }

    private List<String> exported(String... lines) throws IOException {
        SampleStore.take(workspace, SampleStore.file(folder, "made.jsonl", lines));
        Recipe recipe =
                new Recipe(
                        Recipe.Which.ALL,
                        new Recipe.Clean(
                                Recipe.Edits.APPLIED,
                                Recipe.Late.KEPT,
                                0,
                                Recipe.Wordless.KEPT,
                                Map.of("all", Treatment.PSEUDONYM),
                                Recipe.Coarsening.NONE),
                        new Recipe.Shape("thoughttrace", Map.of()),
                        null,
                        Recipe.Card.OF_SOURCE);
        Path out = folder.resolve("out");
        workspace
                .workbench()
                .run(
                        new WorkOrder(
                                recipe, null, out, ExportRequest.IfExists.REPLACE, null, "test"),
                        ExportService.Progress.none());
        return Files.readAllLines(out.resolve("thoughttrace.jsonl"));
    }

    @Test
    void theNameIsTheSameInMessagesAndThoughtsOfAllTheirConversations() throws IOException {
        List<String> lines =
                exported(
                        line("a_1", "Zelda asked Mrs Quix", "Hello Zelda", "so that Zelda knows"),
                        line("a_2", "My name is Zelda Quix.", "Welcome", "r"),
                        line("a_3", "My name is Zelda.", "Welcome", "r"),
                        line("b_1", "Zelda is a game", "Yes", "r"));
        assertThat(lines.get(0))
                .contains(
                        "[NAME_1] asked Mrs [NAME_1]", "Hello [NAME_1]", "so that [NAME_1] knows");
        assertThat(lines.get(1)).contains("My name is [NAME_1].");
        assertThat(lines.get(2)).as("the same person").contains("My name is [NAME_1].");
        assertThat(lines.get(3)).as("of somebody else").contains("Zelda is a game");
    }

    @Test
    void aWordThatIsMoreThanANameStaysInOtherConversationsButNotAllOfTheName() throws IOException {
        List<String> lines =
                exported(
                        line("a_1", "My name is May Winter.", "Hello May", "r"),
                        line("a_2", "May I plan Winter? May Winter", "In May", "r"));
        assertThat(lines.get(0)).contains("My name is [NAME_1].", "Hello [NAME_1]");
        assertThat(lines.get(1)).contains("May I plan Winter? [NAME_1]", "In May");
    }

    @Test
    void whomAnAssistantSignsForIsNobodyInOtherConversations() throws IOException {
        List<String> lines =
                exported(
                        line(
                                "a_1",
                                "Write a letter",
                                "Dear all\\n\\nKind regards,\\nJoan Miller",
                                "r"),
                        line("a_2", "Joan of Arc", "Joan Miller", "r"));
        assertThat(lines.get(0)).contains("[NAME_1]");
        assertThat(lines.get(1)).contains("Joan of Arc", "Joan Miller");
    }
}
