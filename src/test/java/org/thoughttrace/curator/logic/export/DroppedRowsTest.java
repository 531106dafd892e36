package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.FindingRef;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.redaction.ReviewActs;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What is to be dropped takes the rows along that hold it, and no others, unless a curator decided
/// that a place of it stays.
class DroppedRowsTest {
    private static final String ADDRESS = "ann@somewhere-else.org";
    private static final String MAIL = "Write to " + ADDRESS + " please.";

    /// Where the address stands in it.
    private static final Span PLACE = new Span(9, 9 + ADDRESS.length());

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

    @Test
    void onlyTheRowGoesWhoseMessageHoldsIt() throws IOException {
        Recipe recipe = recipe("user-simulation", Map.of("history", "1", "twin", "included"));
        Outcome unedited = run(recipe, null);
        assertThat(turns(run(recipe, "before"), "before/user-simulation.jsonl"))
                .containsExactly(2, 4, 6);
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL));
        Outcome outcome = run(recipe, "out");
        assertThat(turns(outcome, "out/user-simulation.jsonl")).containsExactly(4, 6);
        assertThat(turns(outcome, "out/user-simulation-history-only.jsonl")).containsExactly(4, 6);
        assertThat(outcome.rows()).isEqualTo(unedited.rows() - 2);
        assertThat(dropped(outcome))
                .containsExactly(
                        "row 2.0: it holds email in its message of turn 3",
                        "row 2.0: it holds email in its message of turn 3 (row of history-only)");
        assertThat(Files.readString(folder.resolve("out/excluded.csv")))
                .contains("clean,personal-data,row," + FIRST + ",2,,");
        JsonNode manifest = MAPPER.readTree(folder.resolve("out/manifest.json"));
        assertThat(manifest.path("personalData").path("rowsDropped").asLong())
                .isEqualTo(unedited.personal().rowsDropped() + 2);
        assertThat(manifest.path("counts").path("conversations").asLong())
                .isEqualTo(outcome.given().conversations());
        Outcome dry = run(recipe, null);
        assertThat(dry.funnel()).isEqualTo(outcome.funnel());
        assertThat(dry.rows()).isEqualTo(outcome.rows());
    }

    @Test
    void aConversationWithoutARowLeftIsListedAsOne() {
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL));
        Outcome outcome = run(recipe("user-simulation", Map.of()), null);
        assertThat(dropped(outcome))
                .hasSize(4)
                .endsWith("conversation 0.0: every row of it holds personal data to be dropped");
        assertThat(run(recipe("user-simulation", Map.of()), null).given().conversations())
                .isEqualTo(
                        run(plain("user-simulation", Map.of()), null).given().conversations() - 1);
    }

    @Test
    void aThoughtDropsTheRowsThatHoldIt() throws IOException {
        SampleStore.apply(
                workspace, new Act.SetThoughtText(FIRST, new ThoughtRef.Numbered(7, 1), MAIL));
        Outcome simulated = run(recipe("user-simulation", Map.of()), "us");
        assertThat(turns(simulated, "us/user-simulation.jsonl")).containsExactly(2, 4);
        Outcome next = run(recipe("next-message", Map.of("require", "any")), "nm");
        assertThat(turns(next, "nm/next-message.jsonl")).containsExactly(3, 5, 7);
        Outcome told =
                run(recipe("next-message", Map.of("require", "any", "reason", "included")), "nr");
        assertThat(turns(told, "nr/next-message.jsonl")).containsExactly(3, 5);
        Outcome asked = run(recipe("thought-inference", Map.of()), "ti");
        assertThat(dropped(asked))
                .containsExactly(
                        "row 7.1: it holds email in its thought of turn 7",
                        "row 8.1: it holds email in its thought of turn 7",
                        "row 10.1: it holds email in its thought of turn 7");
        assertThat(turns(asked, "ti/thought-inference.jsonl")).contains(7);
    }

    @Test
    void aRewriteDropsItsOwnRowsOnly() throws IOException {
        String id = "user3126_task1_conversation1";
        SampleStore.apply(
                workspace,
                new Act.AddRewrite(id, 4, "Better.", MAIL, Rewrite.Guide.REACTION, true));
        SampleStore.apply(
                workspace, new Act.AddRewrite(id, 4, MAIL, "", Rewrite.Guide.REACTION, false));
        assertThat(dropped(run(recipe("preference", Map.of()), null)))
                .first()
                .isEqualTo("row 4.0: it holds email in its rewrite's note of turn 4");
        Outcome unpaired = run(recipe("unpaired-preference", Map.of()), null);
        assertThat(dropped(unpaired)).isEmpty();
        assertThat(unpaired.rows())
                .isEqualTo(run(plain("unpaired-preference", Map.of()), null).rows());
    }

    @Test
    void whatIsInNoRowDropsNoneAndWhatIsFlaggedDropsItsOwn() throws IOException {
        SampleStore.apply(workspace, new Act.SetNote(FIRST, MAIL));
        Recipe recipe = recipe("user-simulation", Map.of("history", "1"));
        assertThat(dropped(run(recipe, null))).isEmpty();
        SampleStore.apply(
                workspace,
                new Act.AddFlag(
                        FIRST,
                        new Subject.OneMessage(6),
                        "personal_data",
                        Severity.MAJOR,
                        "",
                        new Span(0, 3)));
        assertThat(dropped(run(recipe, null)))
                .containsExactly("row 6.0: it holds flagged words in its message of turn 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thoughttrace", "openai-messages", "sharegpt", "csv"})
    void whereARowIsTheConversationOrTablesBelongTogetherTheConversationGoes(String format)
            throws IOException {
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL));
        Outcome outcome = run(recipe(format, Map.of()), "out");
        assertThat(dropped(outcome))
                .containsExactly("conversation 0.0: it holds email in its message of turn 3");
        for (OutFile file : outcome.files()) {
            assertThat(Files.readString(folder.resolve("out").resolve(file.name())))
                    .doesNotContain(FIRST);
        }
    }

    @Test
    void aPlaceThatWasDismissedIsKeptUntilItsTextChanges() throws IOException {
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL));
        SampleStore.apply(
                workspace, new Act.SetThoughtText(FIRST, new ThoughtRef.Numbered(7, 1), MAIL));
        Recipe recipe = recipe("user-simulation", Map.of("history", "1"));
        FindingRef message =
                new FindingRef("personal-data", new Subject.OneMessage(3), PLACE, "whatever");
        SampleStore.apply(workspace, new Act.DismissFinding(FIRST, message, "a made-up address"));
        Outcome outcome = run(recipe, "out");
        assertThat(dropped(outcome))
                .containsExactly("row 6.0: it holds email in its thought of turn 7");
        assertThat(Files.readString(folder.resolve("out/user-simulation.jsonl"))).contains(ADDRESS);
        assertThat(outcome.personal().leftovers()).isEmpty();
        assertThat(outcome.personal().placesKept()).isEqualTo(1);
        assertThat(outcome.personal().counts()).containsEntry("email kept by decision", 1L);
        assertThat(outcome.personal().treated()).contains("email: 1 kept by decision");
        JsonNode manifest = MAPPER.readTree(folder.resolve("out/manifest.json"));
        assertThat(manifest.path("personalData").path("placesKeptByDecision").asInt()).isEqualTo(1);
        assertThat(manifest.path("personalData").path("placesKept").toString())
                .isEqualTo(
                        "[{\"kind\":\"email\",\"places\":1,\"reason\":\"a made-up address\","
                                + "\"curators\":[\"Ada\"]}]");
        assertThat(folder.resolve("out/README.md"))
                .content()
                .contains("decided that 1 place stays");
        run(recipe, "again");
        for (String name : List.of("user-simulation.jsonl", "manifest.json", "excluded.csv")) {
            assertThat(folder.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(name));
        }
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL + " Now."));
        assertThat(dropped(run(recipe, null))).hasSize(2);
    }

    @Test
    void theReviewListDecidesOfOnePlaceAndTakesItBack() {
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL));
        SampleStore.apply(
                workspace, new Act.SetThoughtText(FIRST, new ThoughtRef.Numbered(7, 1), MAIL));
        SampleStore.apply(workspace, new Act.SetNote(FIRST, MAIL));
        Recipe masked = masked();
        for (Redaction.Item item : mine(run(masked, null))) {
            ReviewActs.toggle(item).ifPresent(act -> SampleStore.apply(workspace, act));
        }
        List<Redaction.Item> kept = mine(run(masked, null));
        assertThat(kept)
                .extracting(item -> item.slot().words() + " " + item.treatment())
                .containsExactlyInAnyOrder(
                        "note KEEP", "message of turn 3 KEEP", "thought of turn 7 KEEP");
        assertThat(run(masked, null).personal().placesKept()).isEqualTo(3);
        assertThat(run(masked, null).personal().kept())
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.places()).isEqualTo(3);
                    assertThat(all.reason()).contains("looked through");
                });
        SampleStore.apply(workspace, new Act.SetNote(FIRST, MAIL + " Or so."));
        assertThat(run(masked, null).personal().placesKept()).isEqualTo(2);
        SampleStore.apply(workspace, new Act.SetNote(FIRST, MAIL));
        for (Redaction.Item item : kept) {
            ReviewActs.toggle(item).ifPresent(act -> SampleStore.apply(workspace, act));
        }
        assertThat(run(masked, null).personal().placesKept()).isZero();
    }

    @Test
    void aFlagOnThePlaceItselfIsStrongerThanADismissal() {
        SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 3, MAIL));
        Redaction.Item found = mine(run(masked(), null)).getFirst();
        SampleStore.apply(workspace, ReviewActs.toggle(found).orElseThrow());
        SampleStore.apply(
                workspace,
                new Act.AddFlag(
                        FIRST,
                        new Subject.OneMessage(3),
                        "personal_data",
                        Severity.MAJOR,
                        "",
                        PLACE));
        Redaction.Item flagged = mine(run(masked(), null)).getFirst();
        assertThat(flagged.treatment()).isEqualTo(Treatment.MASK);
        assertThat(ReviewActs.toggle(flagged)).isEmpty();
    }

    private static List<Redaction.Item> mine(Outcome outcome) {
        return outcome.personal().review().stream()
                .filter(item -> item.conversation().equals(FIRST))
                .toList();
    }

    /// What personal data left out, as what, turn, thought and why; the sample has some elsewhere.
    private static List<String> dropped(Outcome outcome) {
        return outcome.exclusions().stream()
                .filter(one -> one.rule().key().equals("personal-data"))
                .filter(one ->
                        one.conversation().equals(FIRST)
                                || one.conversation().startsWith("user3126"))
                .map(one ->
                        one.what().key()
                                + " "
                                + one.turn()
                                + "."
                                + one.thought()
                                + ": "
                                + one.why())
                .toList();
    }

    private List<Integer> turns(Outcome outcome, String file) throws IOException {
        assertThat(outcome.rows()).isPositive();
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(MAPPER::readTree)
                .filter(row -> row.path("conversation").asString().equals(FIRST))
                .map(row -> row.path("turn").asInt())
                .toList();
    }

    private static Recipe recipe(String format, Map<String, String> options) {
        return recipe(format, options, Map.of("email", Treatment.DROP, "flagged", Treatment.DROP));
    }

    private static Recipe plain(String format, Map<String, String> options) {
        return recipe(format, options, Map.of());
    }

    private static Recipe masked() {
        return recipe("user-simulation", Map.of(), Map.of("all", Treatment.MASK));
    }

    private static Recipe recipe(
            String format, Map<String, String> options, Map<String, Treatment> redact) {
        Recipe.Clean clean =
                new Recipe.Clean(
                        Recipe.Edits.APPLIED,
                        Recipe.Late.KEPT,
                        0,
                        Recipe.Wordless.KEPT,
                        redact,
                        Recipe.Coarsening.NONE);
        return new Recipe(
                Recipe.Which.ALL,
                clean,
                new Recipe.Shape(format, options),
                null,
                Recipe.Card.OF_SOURCE);
    }

    private Outcome run(Recipe recipe, @Nullable String name) {
        WorkOrder order =
                name == null
                        ? WorkOrder.dryRun(recipe)
                        : new WorkOrder(
                                recipe,
                                null,
                                folder.resolve(name),
                                ExportRequest.IfExists.REFUSE,
                                null,
                                "a test");
        return workspace.workbench().run(order, ExportService.Progress.none());
    }
}
