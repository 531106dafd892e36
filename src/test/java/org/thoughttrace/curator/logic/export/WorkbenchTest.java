package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.exchange.format.Formats;
import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Rewrite;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Exports by recipes: what they hold, that they can be made again, and that they are whole.
class WorkbenchTest {
    /// Its last reply but one displeased, and two reactions to its first reply, too.
    private static final String DISPLEASED = "user3172_task1_conversation1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    static Stream<String> formats() {
        return Formats.all().stream().map(OutputFormat::name);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameRecipeGivesTheSameBytesAndEveryFileIsAccountedFor(String format)
            throws IOException {
        SampleStore.apply(
                workspace,
                new Act.AddRewrite(DISPLEASED, 2, "Shorter.", "", Rewrite.Guide.REACTION, false));
        Recipe recipe = recipe(format, Map.of());
        Outcome first = run(recipe, "first");
        run(recipe, "second");
        Map<String, byte[]> files = read("first");
        assertThat(read("second").keySet()).isEqualTo(files.keySet());
        read("second")
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
        assertThat(files.keySet())
                .contains("README.md", "manifest.json", "croissant.json", "excluded.csv")
                .containsAll(first.files().stream().map(OutFile::name).toList());
        JsonNode manifest = MAPPER.readTree(files.get("manifest.json"));
        assertThat(manifest.path("counts").path("conversations").asLong())
                .isEqualTo(first.given().conversations());
        for (OutFile file : first.files()) {
            assertThat(first.rows()).isPositive();
            assertThat(
                            org.thoughttrace.curator.store.SourceStore.sha256(
                                    java.util.Objects.requireNonNull(files.get(file.name()))))
                    .isEqualTo(file.sha256());
        }
        assertThat(run(recipe, null).funnel()).isEqualTo(first.funnel());
    }

    @Test
    void thoughtTraceWithoutCleaningIsTheSourceToTheByte() throws IOException {
        run(Recipe.PLAIN, "out");
        assertThat(read("out").get("thoughttrace.jsonl"))
                .isEqualTo(Files.readAllBytes(SampleStore.SAMPLE));
    }

    @Test
    void messagesGiveEveryTurnBack() throws IOException {
        run(recipe("openai-messages", Map.of()), "out");
        for (JsonNode row : rows("out", "openai-messages.jsonl")) {
            var conversation = SampleStore.load(workspace, row.path("id").asString());
            assertThat(row.path("messages").size()).isEqualTo(conversation.messages().size());
            for (int at = 0; at < row.path("messages").size(); at++) {
                assertThat(row.path("messages").get(at).path("content").asString())
                        .isEqualTo(conversation.messages().get(at).content());
            }
        }
    }

    @Test
    void thoughtsStandInBlocksOfUserMessagesOnlyOrInANote() throws IOException {
        run(recipe("openai-messages", Map.of("thoughts", "blocks")), "blocks");
        for (JsonNode row : rows("blocks", "openai-messages.jsonl")) {
            for (JsonNode message : row.path("messages")) {
                if (message.path("role").asString().equals("assistant")) {
                    assertThat(message.path("content").asString()).doesNotContain("<thought>");
                }
            }
        }
        run(recipe("sharegpt", Map.of("thoughts", "note")), "note");
        JsonNode first = rows("note", "sharegpt.jsonl").getFirst().path("conversations").get(0);
        assertThat(first.path("from").asString()).isEqualTo("system");
    }

    @Test
    void aPairNeedsARewriteAndCarriesTheReaction() throws IOException {
        Outcome before = run(recipe("preference", Map.of()), null);
        assertThat(before.rows()).isZero();
        assertThat(before.exclusions())
                .anyMatch(exclusion ->
                        exclusion.rule().key().equals("no-rewrite")
                                && exclusion.conversation().equals("user3126_task1_conversation1")
                                && exclusion.turn() == 4);
        String id = "user3126_task1_conversation1";
        SampleStore.apply(
                workspace,
                new Act.AddRewrite(id, 4, "Better.", "clear", Rewrite.Guide.REACTION, false));
        run(recipe("preference", Map.of()), "out");
        JsonNode pair = rows("out", "preference.jsonl").getFirst();
        assertThat(pair.path("prompt").size()).isEqualTo(3);
        assertThat(pair.path("chosen").get(0).path("content").asString()).isEqualTo("Better.");
        assertThat(pair.path("rejected").get(0).path("content").asString())
                .isEqualTo(SampleStore.load(workspace, id).message(4).content());
        assertThat(pair.path("rationale").asString()).isNotBlank();
    }

    @Test
    void aPairThatAnAffirmationContradictsIsRefusedWithTheReason() {
        String id = "user3126_task1_conversation1";
        SampleStore.apply(
                workspace, new Act.AddRewrite(id, 4, "Better.", "", Rewrite.Guide.REACTION, false));
        SampleStore.apply(
                workspace, new Act.AddThought(id, 4, "Lovely, just so.", "explicit_affirmation"));
        Outcome outcome = run(recipe("preference", Map.of()), null);
        assertThat(outcome.rows()).isZero();
        assertThat(outcome.exclusions())
                .anyMatch(exclusion ->
                        exclusion.rule().key().equals("contradicting-thoughts")
                                && exclusion.why().contains("affirms"));
    }

    @Test
    void aSimulatedUserNeedsBothThoughtsUnlessAskedOtherwise() {
        long both = run(recipe("user-simulation", Map.of()), null).rows();
        long any = run(recipe("user-simulation", Map.of("require", "any")), null).rows();
        long none = run(recipe("user-simulation", Map.of("require", "none")), null).rows();
        long pairs =
                workspace.library().summaries().stream()
                        .mapToLong(summary ->
                                Counts.of(SampleStore.load(workspace, summary.id())).pairs())
                        .sum();
        assertThat(both).isEqualTo(pairs);
        assertThat(any).isGreaterThan(both);
        assertThat(none).isGreaterThanOrEqualTo(any);
        Outcome twin =
                run(recipe("user-simulation", Map.of("twin", "included", "history", "3")), null);
        assertThat(twin.files()).hasSize(2).allMatch(file -> file.rows() == both);
    }

    @Test
    void theFunnelAddsUpAndNamesEveryItem() throws IOException {
        SampleStore.apply(
                workspace,
                new Act.SetThoughtText(
                        SampleStore.FIRST, new ThoughtRef.Numbered(1, 1), "too short"));
        Recipe.Which which =
                new Recipe.Which("", null, List.of(), 6, 20, Recipe.Pairs.SOME, List.of());
        Recipe.Clean clean =
                new Recipe.Clean(
                        Recipe.Edits.APPLIED,
                        Recipe.Late.DROPPED,
                        6,
                        Recipe.Wordless.DROPPED,
                        Map.of(),
                        Recipe.Coarsening.NONE);
        Recipe recipe =
                new Recipe(
                        which,
                        clean,
                        new Recipe.Shape("thoughttrace", Map.of()),
                        null,
                        Recipe.Card.OF_SOURCE);
        Outcome outcome = run(recipe, "out");
        Counts removed = Counts.NONE;
        long items = 0;
        for (Funnel.Stage stage : outcome.funnel().steps()) {
            removed = removed.plus(stage.removed());
            items += stage.items();
        }
        assertThat(outcome.funnel().all().minus(removed)).isEqualTo(outcome.given());
        assertThat(Files.readAllLines(folder.resolve("out/excluded.csv"))).hasSize((int) items + 1);
        assertThat(outcome.exclusions())
                .anyMatch(exclusion ->
                        exclusion.rule().key().equals("short")
                                && exclusion.conversation().equals(SampleStore.FIRST)
                                && exclusion.turn() == 1
                                && exclusion.thought() == 1);
        Counts read = Counts.NONE;
        for (JsonNode row : rows("out", "thoughttrace.jsonl")) {
            long thoughts = 0;
            for (JsonNode message : row.path("messages")) {
                thoughts += message.path("reasons").size() + message.path("reactions").size();
            }
            read = read.plus(new Counts(1, row.path("messages").size(), thoughts, 0));
        }
        assertThat(read.conversations()).isEqualTo(outcome.given().conversations());
        assertThat(read.messages()).isEqualTo(outcome.given().messages());
        assertThat(read.thoughts()).isEqualTo(outcome.given().thoughts());
    }

    @Test
    void withoutEditsTheThoughtsOfTheSourceAreGivenOut() throws IOException {
        SampleStore.apply(
                workspace,
                new Act.SetMessageText(SampleStore.FIRST, 1, "Something else altogether."));
        SampleStore.apply(
                workspace,
                new Act.AddThought(SampleStore.FIRST, 1, "One more.", "task_motivation"));
        Recipe.Clean clean =
                new Recipe.Clean(
                        Recipe.Edits.LEFT_OUT,
                        Recipe.Late.KEPT,
                        0,
                        Recipe.Wordless.KEPT,
                        Map.of(),
                        Recipe.Coarsening.NONE);
        Outcome outcome = run(with(Recipe.PLAIN, clean), "out");
        assertThat(read("out").get("thoughttrace.jsonl"))
                .isEqualTo(Files.readAllBytes(SampleStore.SAMPLE));
        assertThat(outcome.funnel().all().thoughts() - outcome.given().thoughts()).isEqualTo(1);
    }

    @Test
    void aPersonIsTheSameStandInEverywhereAndNowhereThemselves() throws IOException {
        String address = "hanna.osterlund@example.org";
        Recipe.Clean clean =
                new Recipe.Clean(
                        Recipe.Edits.APPLIED,
                        Recipe.Late.KEPT,
                        0,
                        Recipe.Wordless.KEPT,
                        Map.of("email", Treatment.PSEUDONYM),
                        Recipe.Coarsening.NONE);
        Outcome dry = run(with(Recipe.PLAIN, clean), null);
        assertThat(dry.personal().review()).anyMatch(item -> item.words().contains(address));
        for (String format : List.of("thoughttrace", "csv", "user-simulation")) {
            Outcome outcome = run(with(recipe(format, Map.of()), clean), format);
            assertThat(outcome.personal().leftovers()).isEmpty();
            read(format)
                    .forEach((name, bytes) ->
                            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                                    .as(format + " " + name)
                                    .doesNotContain(address));
        }
        String text = Files.readString(folder.resolve("thoughttrace/thoughttrace.jsonl"));
        assertThat(text).contains("[EMAIL_1]");
    }

    @Test
    void whatIsCancelledOrRefusedLeavesWhatWasThere() throws IOException {
        run(Recipe.PLAIN, "out");
        Map<String, byte[]> before = read("out");
        assertThatThrownBy(() -> run(recipe("csv", Map.of()), "out"))
                .isInstanceOf(ExportStopped.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() ->
                        workspace
                                .workbench()
                                .run(
                                        order(
                                                recipe("csv", Map.of()),
                                                "out",
                                                ExportRequest.IfExists.REPLACE),
                                        ExportService.Progress.watching(
                                                (done, total) -> {}, () -> true)))
                .isInstanceOf(ExportStopped.class);
        assertThat(read("out").keySet()).isEqualTo(before.keySet());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".export"));
        }
        workspace
                .workbench()
                .run(
                        order(recipe("csv", Map.of()), "out", ExportRequest.IfExists.REPLACE),
                        ExportService.Progress.none());
        assertThat(read("out")).containsKey("messages.csv").doesNotContainKey("thoughttrace.jsonl");
    }

    @Test
    void aFolderOfOtherThingsIsNeverReplacedAndWhatACrashMovedAsideComesBack() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "dear");
        assertThatThrownBy(() ->
                        workspace
                                .workbench()
                                .run(
                                        order(Recipe.PLAIN, "mine", ExportRequest.IfExists.REPLACE),
                                        ExportService.Progress.none()))
                .hasMessageContaining("other things");
        run(Recipe.PLAIN, "out");
        Files.move(folder.resolve("out"), folder.resolve(".out.before-export"));
        assertThatThrownBy(() -> run(Recipe.PLAIN, "out")).hasMessageContaining("is there already");
        assertThat(read("out")).containsKey("thoughttrace.jsonl");
    }

    @Test
    void thePreviewIsTheBeginningOfTheFile() throws IOException {
        Recipe recipe = recipe("user-simulation", Map.of());
        run(recipe, "out");
        List<String> lines = Files.readAllLines(folder.resolve("out/user-simulation.jsonl"));
        Preview preview = workspace.workbench().preview(recipe, 3).getFirst();
        assertThat(preview.rows().stream().map(List::getFirst)).isEqualTo(lines.subList(0, 3));
    }

    private static Recipe recipe(String format, Map<String, String> options) {
        return new Recipe(
                Recipe.Which.ALL,
                Recipe.Clean.NOTHING,
                new Recipe.Shape(format, options),
                null,
                Recipe.Card.OF_SOURCE);
    }

    private static Recipe with(Recipe recipe, Recipe.Clean clean) {
        return new Recipe(recipe.which(), clean, recipe.shape(), recipe.split(), recipe.card());
    }

    private Outcome run(Recipe recipe, @org.jspecify.annotations.Nullable String name) {
        return workspace
                .workbench()
                .run(
                        name == null
                                ? WorkOrder.dryRun(recipe)
                                : order(recipe, name, ExportRequest.IfExists.REFUSE),
                        ExportService.Progress.none());
    }

    private WorkOrder order(Recipe recipe, String name, ExportRequest.IfExists ifExists) {
        return new WorkOrder(recipe, null, folder.resolve(name), ifExists, null, "a test");
    }

    private Map<String, byte[]> read(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private List<JsonNode> rows(String name, String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name).resolve(file))) {
            rows.add(MAPPER.readTree(line));
        }
        return rows;
    }
}
