package org.thoughttrace.curator.logic.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Personal data is found where it stands, and what takes its place leads nowhere.
class RedactionTest {

    @TempDir private Path folder;

    @Test
    void theSameValueHasTheSameStandInWhateverTheText() {
        StandIns standIns = new StandIns(clean(Map.of("all", Treatment.PSEUDONYM)));
        PersonalFinder mail = PersonalFinder.OF_CHECKS;
        String first = "Write to Ann@Example.org or bo@example.org 🌱.";
        String second = "It was ann@example.org!";
        assertThat(standIns.replaceIn(first, mail.in(first)))
                .isEqualTo("Write to [EMAIL_1] or [EMAIL_2] 🌱.");
        assertThat(standIns.replaceIn(second, mail.in(second))).isEqualTo("It was [EMAIL_1]!");
    }

    @Test
    void whatIsKeptOrMaskedIsSoByKind() {
        String text = "Write to ann@example.org.";
        PersonalFinder mail = PersonalFinder.OF_CHECKS;
        assertThat(
                        new StandIns(clean(Map.of("email", Treatment.MASK)))
                                .replaceIn(text, mail.in(text)))
                .isEqualTo("Write to [EMAIL].");
        assertThat(
                        new StandIns(clean(Map.of("phone", Treatment.MASK)))
                                .replaceIn(text, mail.in(text)))
                .isEqualTo(text);
    }

    @Test
    void flaggedWordsGoEverywhereInTheirConversation() {
        try (Workspace workspace = SampleStore.open(folder)) {
            SampleStore.apply(workspace, new Act.SetMessageText(FIRST, 1, "I am Zelda Quix."));
            SampleStore.apply(
                    workspace,
                    new Act.SetThoughtText(
                            FIRST, new ThoughtRef.Numbered(1, 1), "zelda quix needs a rest"));
            SampleStore.apply(
                    workspace,
                    new Act.AddFlag(
                            FIRST,
                            new Subject.OneMessage(1),
                            "personal_data",
                            Severity.MAJOR,
                            "Zelda Quix is her name",
                            new Span(5, 15)));
            CuratedConversation conversation = SampleStore.load(workspace, FIRST);
            Recipe.Clean clean = clean(Map.of("flagged", Treatment.PSEUDONYM));
            Redaction.Found found = found(clean, conversation);
            CuratedConversation redacted =
                    Redaction.replace(conversation, found, new StandIns(clean));
            assertThat(redacted.message(1).content()).isEqualTo("I am [PERSONAL_1].");
            assertThat(redacted.message(1).thoughts().getFirst().content())
                    .isEqualTo("[PERSONAL_1] needs a rest");
            assertThat(redacted.flags().getFirst().comment()).isEqualTo("[PERSONAL_1] is her name");
            assertThat(found.items()).hasSize(3);
        }
    }

    @Test
    void whoSaysTheirNameOnceIsNowhereNamed() {
        try (Workspace workspace = SampleStore.open(folder)) {
            SampleStore.apply(
                    workspace,
                    new Act.SetMessageText(FIRST, 1, "Hi, my name is Zelda Quix. Zeldas differ."));
            SampleStore.apply(
                    workspace,
                    new Act.SetThoughtText(
                            FIRST,
                            new ThoughtRef.Numbered(1, 1),
                            "It should say Zelda to me, not Zelda Quix, nor zelda"));
            CuratedConversation conversation = SampleStore.load(workspace, FIRST);
            Recipe.Clean clean = clean(Map.of("all", Treatment.PSEUDONYM));
            Redaction.Found found = found(clean, conversation);
            CuratedConversation redacted =
                    Redaction.replace(conversation, found, new StandIns(clean));
            assertThat(redacted.message(1).content())
                    .isEqualTo("Hi, my name is [NAME_1]. Zeldas differ.");
            assertThat(redacted.message(1).thoughts().getFirst().content())
                    .isEqualTo("It should say [NAME_1] to me, not [NAME_1], nor zelda");
        }
    }

    @Test
    void agesBecomeBandsAndThoseNobodyHasAreLeftOut() {
        SurveyCoarsening coarsening =
                new SurveyCoarsening(new Recipe.Coarsening(10, List.of("occupation"), 5));
        assertThat(coarsened(coarsening, "34").age()).isEqualTo("30-39");
        assertThat(coarsened(coarsening, "366").age()).isNull();
        assertThat(coarsened(coarsening, "thirty").age()).isNull();
        assertThat(coarsened(coarsening, "34").occupation()).isNull();
        assertThat(coarsened(coarsening, "34").gender()).isEqualTo("Female");
    }

    @Test
    void theSmallestGroupIsCountedByParticipants() {
        AnswerGroups groups = new AnswerGroups();
        groups.add("a_1", conversation("a_1", "30").survey());
        groups.add("a_2", conversation("a_2", "30").survey());
        groups.add("b_1", conversation("b_1", "30").survey());
        groups.add("c_1", conversation("c_1", "40").survey());
        assertThat(groups.smallest()).isEqualTo(1);
        assertThat(groups.smallerThan(2)).hasSize(1);
        assertThat(groups.smallerThan(2).getFirst().answers()).startsWith("40");
    }

    @Test
    void aRareCombinationNamesTheConversationsThatHaveIt() {
        AnswerGroups groups = new AnswerGroups();
        for (String id : List.of("a_1", "b_1", "c_1")) {
            groups.add(id, conversation(id, "30").survey());
        }
        groups.add("c_2", conversation("c_2", "31").survey());
        groups.add("c_3", conversation("c_3", "31").survey());
        assertThat(groups.smallerThan(2))
                .containsExactly(
                        new AnswerGroups.Group(
                                "31 · female · graduate · nurse · 4", 1, List.of("c_2", "c_3")));
    }

    private static Survey coarsened(SurveyCoarsening coarsening, String age) {
        Survey survey = coarsening.coarsened(conversation("a_1", age)).survey();
        return java.util.Objects.requireNonNull(survey);
    }

    private static Conversation conversation(String id, String age) {
        return new Conversation(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                new Survey(age, "Female", "Graduate", "nurse", "4", null),
                List.of());
    }

    private static Redaction.Found found(Recipe.Clean clean, CuratedConversation conversation) {
        return new Redaction(clean, PersonalFinder.OF_CHECKS, FlaggedWords.NONE, ToldNames.NONE)
                .find(new Redaction.Subject(conversation, List.of(), List.of(), KeptPlaces.NONE));
    }

    private static Recipe.Clean clean(Map<String, Treatment> redact) {
        return new Recipe.Clean(
                Recipe.Edits.APPLIED,
                Recipe.Late.KEPT,
                0,
                Recipe.Wordless.KEPT,
                redact,
                Recipe.Coarsening.NONE);
    }
}
