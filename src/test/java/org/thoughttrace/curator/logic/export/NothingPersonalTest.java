package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.redaction.Leftovers;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Personal data is looked for in all that leaves, and what it is replaced by leads nobody astray.
class NothingPersonalTest {
    private static final String MAIL = "ann@example.org";

    /// A reply and what came before and after it, for every format to have a row.
    private static final String MESSAGES =
            "[{\"type\":\"user\",\"content\":\"%s\",\"reasons\":[{\"content\":\"r\"}]},"
                + "{\"type\":\"assistant\",\"content\":\"a\",\"reactions\":[{\"content\":\"z\"}]},"
                + "{\"type\":\"user\",\"content\":\"n\",\"reasons\":[{\"content\":\"r\"}]}]";

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

    private void take(String... lines) throws IOException {
        SampleStore.take(workspace, SampleStore.file(folder, "made.jsonl", lines));
    }

    private static String line(String id, String words) {
        return "{\"id\":\"%s\",\"messages\":%s}".formatted(id, MESSAGES.formatted(words));
    }

    private void flag(String id, Subject on, @Nullable Span span) {
        SampleStore.apply(
                workspace, new Act.AddFlag(id, on, "personal_data", Severity.MAJOR, "", span));
    }

    @Test
    void whatIsReadAsNoPartOfTheConversationIsMaskedToo() throws IOException {
        take(
                """
                {"id":"a_1","model_name":"tuned by %1$s","contact":{"mail":"%1$s"},\
                "survey_answers":[{"age":"ask %1$s","frequency":"%1$s","mail":"%1$s"},{"age":"%1$s"}],\
                "messages":[{"type":"user","content":"%1$s","content":"q","hint":"%1$s",\
                "reasons":[{"content":"r","label":"%1$s","more":"%1$s"}]}]}\
                """
                        .formatted(MAIL));
        Outcome outcome = run("thoughttrace", Treatment.MASK);
        assertThat(read("thoughttrace.jsonl")).doesNotContain(MAIL).contains("tuned by [EMAIL]");
        assertThat(outcome.personal().leftovers()).isEmpty();
        assertThat(outcome.personal().found()).isEqualTo(10);
        assertThat(outcome.personal().review())
                .anySatisfy(
                        item -> assertThat(item.slot().words()).isEqualTo("field contact.mail"));
        assertThat(run("thoughttrace", Treatment.DROP).given().conversations()).isZero();
        assertThat(read("excluded.csv")).contains("it holds email in its");
    }

    @Test
    void numbersOfFieldsThatAreNotReadAreTakenOutToo() throws IOException {
        take(
                """
                {"id":"a_1","paid":{"card":4111111111111111,"times":3,"at":1712345678901},\
                "mobilePhone":["07911 123456"],"order":"07911 123456",\
                "messages":[{"type":"user","content":"q","reasons":[{"content":"r"}]}]}\
                """);
        Outcome outcome = run("thoughttrace", Treatment.MASK);
        assertThat(read("thoughttrace.jsonl"))
                .contains("\"paid\":{\"card\":null,\"times\":3,\"at\":1712345678901}")
                .contains("\"mobilePhone\":[\"[PHONE]\"],\"order\":\"07911 123456\"");
        assertThat(outcome.personal().leftovers()).isEmpty();
        assertThat(run("thoughttrace", Treatment.KEEP).personal().leftovers()).isEmpty();
        assertThat(read("thoughttrace.jsonl")).contains("4111111111111111");
    }

    @Test
    void modelsAndLabelsOfTablesAreMaskedToo() throws IOException {
        take(
                """
                {"id":"a_1","model_name":"tuned by %1$s","model_provider":"%1$s",\
                "messages":[{"type":"user","content":"q","reasons":[{"content":"r","label":"%1$s"}]}]}\
                """
                        .formatted(MAIL));
        assertThat(run("csv", Treatment.MASK).personal().leftovers()).isEmpty();
        assertThat(read("conversations.csv")).contains("tuned by [EMAIL],[EMAIL],");
        assertThat(read("thoughts.csv")).contains(",[EMAIL],").contains(",false,turn/1/reason/1,r");
        assertThat(run("csv", Treatment.DROP).given().conversations()).isZero();
    }

    @Test
    void tagsAndWhatTheLogSaysOfThemAreMaskedToo() throws IOException {
        take(line("a_1", "q"));
        SampleStore.apply(workspace, new Act.AddTag("a_1", MAIL));
        run("csv", Treatment.MASK);
        assertThat(read("conversations.csv")).contains("[EMAIL]").doesNotContain(MAIL);
        assertThat(read("revisions.csv")).contains(",tag/[EMAIL],").doesNotContain(MAIL);
        run("thoughttrace", Map.of("curation", "included"), Treatment.MASK);
        assertThat(read("thoughttrace.jsonl")).contains("[EMAIL]").doesNotContain(MAIL);
    }

    @Test
    void aCuratorsOwnWordsInTheRecipeAreToldOfAsLeftOver() throws IOException {
        take(line("a_1", "q"));
        Recipe recipe =
                new Recipe(
                        new Recipe.Which(
                                "-\"" + MAIL + "\"",
                                null,
                                List.of(),
                                0,
                                0,
                                Recipe.Pairs.ANY,
                                List.of()),
                        clean(Treatment.MASK),
                        new Recipe.Shape("thoughttrace", Map.of()),
                        null,
                        Recipe.Card.OF_SOURCE);
        Outcome outcome =
                workspace.workbench().run(WorkOrder.dryRun(recipe), ExportService.Progress.none());
        assertThat(outcome.personal().firstLeftovers())
                .containsExactly(new Leftovers.Leftover("manifest.json", 0, "email"));
    }

    @Test
    void wordsThatWereFlaggedGoFromAllConversationsOfTheParticipant() throws IOException {
        take(line("a_1", "So says Quix."), line("a_2", "quix again"), line("b_1", "Quix too"));
        flag("a_1", new Subject.OneMessage(1), new Span(8, 12));
        run("openai-messages", Treatment.PSEUDONYM);
        assertThat(read("openai-messages.jsonl"))
                .contains("So says [PERSONAL_1].", "[PERSONAL_1] again", "Quix too");
    }

    @Test
    void aSurnameAloneIsTheSamePerson() throws IOException {
        take(line("a_1", "My name is Zelda Quixley. Quixley writes."));
        run("openai-messages", Treatment.PSEUDONYM);
        assertThat(read("openai-messages.jsonl")).contains("My name is [NAME_1]. [NAME_1] writes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thoughttrace", "user-simulation", "csv"})
    void whatIsFlaggedAsAWholeDoesNotLeave(String format) throws IOException {
        take(line("a_1", "secret"), line("b_1", "open"));
        flag("a_1", new Subject.WholeConversation(), null);
        Outcome outcome = run(format, Treatment.MASK);
        assertThat(outcome.given().conversations()).isEqualTo(1);
        assertThat(read("excluded.csv"))
                .contains(
                        "clean,personal-data,conversation,a_1,,,a curator flagged the whole of it"
                                + " as personal data");
        assertThat(run(format, Treatment.KEEP).given().conversations()).isEqualTo(2);
    }

    @Test
    void aFlagIsOnTheSameWordsAfterwards() throws IOException {
        take(line("a_1", "Write " + MAIL + " or ask Quix."));
        flag("a_1", new Subject.OneMessage(1), new Span(29, 33));
        run("csv", Treatment.MASK);
        String text = "Write [EMAIL] or ask [PERSONAL].";
        assertThat(read("messages.csv")).contains(text);
        int start = text.indexOf("[PERSONAL]");
        assertThat(read("flags.csv")).contains("major," + start + "," + (start + 10) + ",");
    }

    @Test
    void onlyCuratorsEdit() throws IOException {
        take(line("a_1", MAIL), line("b_1", "Call me."));
        SampleStore.apply(workspace, new Act.SetMessageText("b_1", 1, "Do."));
        run("csv", Treatment.MASK);
        assertThat(read("messages.csv").lines())
                .contains("a_1,1,user,,,early,first_request,false,[EMAIL]")
                .contains("b_1,1,user,,,early,first_request,true,Do.");
        assertThat(read("conversations.csv").lines())
                .anyMatch(row -> row.startsWith("a_1,a,,,,,3,3,unreviewed,,false,"))
                .anyMatch(row -> row.startsWith("b_1,b,,,,,3,3,unreviewed,,true,"));
    }

    @Test
    void whatWasTakenOutByHandIsNotInTheLogThatLeaves() throws IOException {
        take(line("a_1", "So says Quix."));
        SampleStore.apply(workspace, new Act.SetMessageText("a_1", 1, "So says Quixley."));
        SampleStore.apply(workspace, new Act.SetMessageText("a_1", 1, "So says somebody."));
        SampleStore.apply(workspace, new Act.RemoveThought("a_1", new ThoughtRef.Numbered(1, 1)));
        run("csv", Treatment.MASK);
        assertThat(read("revisions.csv"))
                .contains("[EARLIER TEXT],So says somebody.")
                .doesNotContain("Quix");
        run("csv", Treatment.KEEP);
        assertThat(read("revisions.csv")).contains("So says Quix.,So says Quixley.");
    }

    @Test
    void whatGoesWithItsConversationIsCounted() throws IOException {
        take(line("a_1", MAIL + " and bo@example.org"));
        Outcome outcome = run("thoughttrace", Treatment.DROP);
        assertThat(outcome.personal().counts()).containsEntry("email drop", 2L);
    }

    private static Recipe.Clean clean(Treatment treatment) {
        return new Recipe.Clean(
                Recipe.Edits.APPLIED,
                Recipe.Late.KEPT,
                0,
                Recipe.Wordless.KEPT,
                Map.of("all", treatment),
                Recipe.Coarsening.NONE);
    }

    private Outcome run(String format, Treatment treatment) {
        return run(format, Map.of(), treatment);
    }

    private Outcome run(String format, Map<String, String> options, Treatment treatment) {
        Recipe.Clean clean = clean(treatment);
        return workspace
                .workbench()
                .run(
                        new WorkOrder(
                                new Recipe(
                                        Recipe.Which.ALL,
                                        clean,
                                        new Recipe.Shape(format, options),
                                        null,
                                        Recipe.Card.OF_SOURCE),
                                null,
                                folder.resolve("out"),
                                ExportRequest.IfExists.REPLACE,
                                null,
                                "a test"),
                        ExportService.Progress.none());
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    void answersThatAreNotReadAreNotLeftWhereAnswersAreCoarsened() throws IOException {
        take(
                "{\"id\":\"a_1\",\"survey_answers\":[{\"gender\":\"F\"},{\"age\":\"34\"}],"
                        + "\"messages\":[]}");
        Recipe plain = Recipe.PLAIN;
        Recipe.Clean clean =
                new Recipe.Clean(
                        Recipe.Edits.APPLIED,
                        Recipe.Late.KEPT,
                        0,
                        Recipe.Wordless.KEPT,
                        Map.of(),
                        new Recipe.Coarsening(10, List.of(), 5));
        workspace
                .workbench()
                .run(
                        new WorkOrder(
                                new Recipe(plain.which(), clean, plain.shape(), null, plain.card()),
                                null,
                                folder.resolve("out"),
                                ExportRequest.IfExists.REPLACE,
                                null,
                                "a test"),
                        ExportService.Progress.none());
        assertThat(read("thoughttrace.jsonl"))
                .contains("[{\"gender\":\"F\"}]")
                .doesNotContain("34");
    }
}
