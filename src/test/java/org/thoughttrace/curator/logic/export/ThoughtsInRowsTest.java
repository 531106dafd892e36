package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Which thoughts stand in a row, and what is told of those that do not.
class ThoughtsInRowsTest {
    private static final String LATE = "2030-01-01T00:00:00Z";

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("made.ttc"));
        String timely = thought("too long in time", "scope_fit", "2026-03-01T10:01:30Z");
        String late = thought("dull, said afterwards", "presentation_style", LATE);
        SampleStore.take(
                workspace,
                SampleStore.file(
                        folder,
                        "made.jsonl",
                        """
                        {"id":"a_1","messages":[\
                        {"type":"user","content":"q","timestamp":"2026-03-01T10:00:00Z"},\
                        {"type":"assistant","content":"bad","timestamp":"2026-03-01T10:01:00Z","reactions":[%s,%s]},\
                        {"type":"user","content":"n","timestamp":"2026-03-01T10:02:00Z"},\
                        {"type":"assistant","content":"z","timestamp":"2026-03-01T10:03:00Z","reactions":[%s]}]}\
                        """
                                .formatted(timely, late, thought("the end", "scope_fit", LATE))));
        SampleStore.apply(
                workspace,
                new Act.AddRewrite("a_1", 2, "better", "", Rewrite.Guide.REACTION, true));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static String thought(String content, String label, String timestamp) {
        return "{\"content\":\"%s\",\"label\":\"%s\",\"timestamp\":\"%s\"}"
                .formatted(content, label, timestamp);
    }

    @Test
    void aLateReactionSpeaksForNoPairWhereLateOnesAreRefused() throws IOException {
        assertThat(rows("preference", Map.of("late", "kept")))
                .contains("said afterwards", "presentation_style");
        assertThat(rows("preference", Map.of("late", "refused")))
                .contains("too long in time", "scope_fit")
                .doesNotContain("said afterwards", "presentation_style");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai-messages", "sharegpt"})
    void aReactionToTheLastReplyHasNoBlockAndThatIsTold(String format) throws IOException {
        assertThat(rows(format, Map.of("thoughts", "blocks")))
                .contains("too long in time")
                .doesNotContain("the end");
        assertThat(Files.readString(folder.resolve(format).resolve("excluded.csv")).lines())
                .contains(
                        "shape,no-place,thought,a_1,4,1,no message of the user follows that could"
                                + " hold the thought");
    }

    private String rows(String format, Map<String, String> options) throws IOException {
        Path out = folder.resolve(format);
        workspace
                .workbench()
                .run(
                        new WorkOrder(
                                new Recipe(
                                        Recipe.Which.ALL,
                                        Recipe.Clean.NOTHING,
                                        new Recipe.Shape(format, options),
                                        null,
                                        Recipe.Card.OF_SOURCE),
                                null,
                                out,
                                ExportRequest.IfExists.REPLACE,
                                null,
                                "a test"),
                        ExportService.Progress.none());
        return Files.readString(out.resolve(format + ".jsonl"));
    }
}
