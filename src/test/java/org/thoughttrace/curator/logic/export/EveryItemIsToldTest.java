package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.exchange.named.RecipeException;
import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Whoever defends an export must find what is not in it: each thing by its number in the store, with the
/// reason that is true of it.
class EveryItemIsToldTest {
    private static final String MADE =
            """
            {"id":"a_1","messages":[\
            {"type":"user","content":"q","reasons":[%s]},\
            {"type":"assistant","content":"bad","reactions":[%s,%s]},\
            {"type":"user","content":"n","reasons":[%s]},\
            {"type":"assistant","content":"so so","reactions":[%s]},\
            {"type":"user","content":"m"},\
            {"type":"assistant","content":"unjudged"}]}\
            """;

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("made.ttc"));
        String line =
                MADE.formatted(
                        thought("I want to know this for my work", "task_motivation"),
                        thought("dull", "scope_fit"),
                        thought("Write to anna@example.org about this", "scope_fit"),
                        thought("I want to go deeper into it now", "task_continuation"),
                        thought("It helped me, but not with all", "partial_satisfaction"));
        SampleStore.take(workspace, SampleStore.file(folder, "made.jsonl", line));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static String thought(String content, String label) {
        return "{\"content\":\"%s\",\"label\":\"%s\"}".formatted(content, label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai-messages", "sharegpt"})
    void thoughtsThatAFormatLeavesOutAreNotCountedAsGivenOut(String format) throws IOException {
        Outcome outcome = run(Recipe.Clean.NOTHING, format, Map.of());
        assertThat(outcome.funnel().all()).isEqualTo(new Counts(1, 6, 5, 1));
        assertThat(outcome.given()).isEqualTo(new Counts(1, 6, 0, 0));
        assertThat(excluded())
                .hasSize(5)
                .contains(
                        "shape,thoughts-left-out,thought,a_1,2,2,the format was to leave thoughts"
                                + " out");
        assertThat(Files.readString(folder.resolve("out/README.md")))
                .contains("6 messages, 0 thoughts, 0 pairs");
        assertThat(run(Recipe.Clean.NOTHING, format, Map.of("thoughts", "note")).given())
                .isEqualTo(outcome.funnel().all());
    }

    @Test
    void aReplyThatNobodyJudgedIsToldOf() throws IOException {
        run(Recipe.Clean.NOTHING, "unpaired-preference", Map.of());
        assertThat(excluded())
                .containsExactly(
                        "shape,no-judgement,row,a_1,4,,the reactions to the reply neither affirm it"
                                + " nor are dissatisfied",
                        "shape,no-reaction,row,a_1,6,,the reply has no reaction");
    }

    @Test
    void aThoughtOfTheOtherKindIsToldOf() throws IOException {
        Outcome outcome =
                run(Recipe.Clean.NOTHING, "thought-inference", Map.of("kind", "reaction"));
        assertThat(outcome.rows()).isEqualTo(3);
        assertThat(excluded())
                .containsExactly(
                        "shape,other-kind,row,a_1,1,1,\"it is a reason, and the other kind is asked"
                                + " for\"",
                        "shape,other-kind,row,a_1,3,1,\"it is a reason, and the other kind is asked"
                                + " for\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preference", "unpaired-preference"})
    void rewritesBesideTheOneThatIsGivenOutAreToldOf(String format) throws IOException {
        rewrite("better", Rewrite.Guide.REACTION, true);
        rewrite("also better", Rewrite.Guide.REACTION, false);
        rewrite("by what they said", Rewrite.Guide.MESSAGE, true);
        run(Recipe.Clean.NOTHING, format, Map.of());
        assertThat(excluded())
                .contains(
                        "shape,not-preferred,row,a_1,2,,another rewrite of the reply is preferred"
                                + " to this one",
                        "shape,other-guide,row,a_1,2,,\"this rewrite goes by the next message, not"
                                + " by the reaction\"");
    }

    @Test
    void aReplyThatIsRewrittenByTheOtherGuideIsNotCalledUnwritten() throws IOException {
        rewrite("by what they said", Rewrite.Guide.MESSAGE, true);
        run(Recipe.Clean.NOTHING, "preference", Map.of());
        assertThat(excluded())
                .contains(
                        "shape,no-rewrite,row,a_1,2,,\"the reply displeased, and its rewrites go by"
                                + " the next message, not by the reaction\"",
                        "shape,no-row,conversation,a_1,,,it gives no row of this format");
    }

    @Test
    void aThoughtHasItsNumberInTheStoreWhateverWentBefore() throws IOException, RecipeException {
        Recipe.Clean least = clean("\"leastWords\":2,\"redact\":{\"email\":\"drop\"}");
        Outcome outcome = run(least, "thoughttrace", Map.of());
        assertThat(excluded())
                .containsExactly(
                        "clean,short,thought,a_1,2,1,it has 1 of at least 2 words",
                        "clean,personal-data,thought,a_1,2,2,it holds personal data to be dropped");
        assertThat(outcome.exclusions())
                .extracting(Exclusion::words)
                .containsExactly("dull", "Write to [EMAIL] about this");
    }

    @Test
    void theTwinWithoutThoughtsHasNone() throws IOException {
        run(Recipe.Clean.NOTHING, "user-simulation", Map.of("twin", "included"));
        String twin = Files.readString(folder.resolve("out/user-simulation-history-only.jsonl"));
        assertThat(twin)
                .contains("\"completion\"", "\"message\"")
                .doesNotContain("dull", "deeper", "\"reaction\"", "\"reason\"");
        assertThat(Files.readString(folder.resolve("out/user-simulation.jsonl")))
                .contains("dull", "deeper", "\"reaction\"", "\"reason\"");
    }

    @Test
    void theManifestAndTheCardTellOptionsThatAreAsUsual() throws IOException {
        run(Recipe.Clean.NOTHING, "user-simulation", Map.of("history", "4"));
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .containsSubsequence(
                        "\"options\"",
                        "\"history\" : \"4\"",
                        "\"require\" : \"both\"",
                        "\"twin\" : \"left-out\"");
        assertThat(Files.readString(folder.resolve("out/README.md")))
                .contains("Options of the format: history = 4, require = both, twin = left-out.");
    }

    @Test
    void thePreviewIsUnderTheNamesOfTheFiles() {
        Recipe plain = recipe(Recipe.Clean.NOTHING, "user-simulation", Map.of("twin", "included"));
        assertThat(workspace.workbench().preview(plain, 3))
                .extracting(Preview::file)
                .containsExactly("user-simulation.jsonl", "user-simulation-history-only.jsonl");
        Recipe divided =
                new Recipe(
                        plain.which(),
                        plain.clean(),
                        new Recipe.Shape("csv", Map.of()),
                        new Recipe.Split(
                                Recipe.By.PARTICIPANT,
                                Map.of("train", 0.5),
                                1,
                                Recipe.Stratify.NOTHING,
                                Recipe.Twins.ANYWHERE),
                        plain.card());
        assertThat(workspace.workbench().preview(divided, 3).getFirst().file())
                .isEqualTo("train-conversations.csv · test-conversations.csv");
    }

    private void rewrite(String text, Rewrite.Guide guide, boolean preferred) {
        SampleStore.apply(workspace, new Act.AddRewrite("a_1", 2, text, "", guide, preferred));
    }

    private static Recipe.Clean clean(String members) throws RecipeException {
        return RecipeJson.read("{\"clean\":{" + members + "}}").clean();
    }

    private static Recipe recipe(Recipe.Clean clean, String format, Map<String, String> options) {
        return new Recipe(
                Recipe.Which.ALL,
                clean,
                new Recipe.Shape(format, options),
                null,
                Recipe.Card.OF_SOURCE);
    }

    private Outcome run(Recipe.Clean clean, String format, Map<String, String> options) {
        return workspace
                .workbench()
                .run(
                        new WorkOrder(
                                recipe(clean, format, options),
                                null,
                                folder.resolve("out"),
                                ExportRequest.IfExists.REPLACE,
                                null,
                                "a test"),
                        ExportService.Progress.none());
    }

    private List<String> excluded() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("out/excluded.csv"));
        return lines.subList(1, lines.size());
    }
}
