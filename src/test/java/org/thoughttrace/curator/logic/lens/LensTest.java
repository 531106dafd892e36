package org.thoughttrace.curator.logic.lens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.logic.lens.Completeness.Rule;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.CuratedConversation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What the lenses count and mark, on conversations of a few lines.
class LensTest {

    private static final String LONG = "this is a thought of enough words";

    @Test
    void pairsAndWhatEachRuleWouldDrop() {
        CuratedConversation conversation =
                conversation(
                        user(0, reason(LONG, 1)),
                        reply(10, reaction("too short", 11)),
                        user(20, reason(LONG, 100)),
                        reply(30, reaction(LONG, 31)),
                        user(40),
                        reply(50),
                        user(60, reason("???", 61)),
                        reply(70));
        Completeness.Count count = Completeness.of(List.of(conversation)).total();
        assertThat(count.pairs()).isEqualTo(3);
        assertThat(count.both()).isEqualTo(1);
        assertThat(count.lackReaction()).isEqualTo(1);
        assertThat(count.lackReason()).isEqualTo(1);
        assertThat(count.drop(Rule.SHORT)).isEqualTo(new Completeness.Drop(2, 1));
        assertThat(count.drop(Rule.NO_LETTERS)).isEqualTo(new Completeness.Drop(1, 0));
        assertThat(count.drop(Rule.LATE)).isEqualTo(new Completeness.Drop(1, 1));
        assertThat(count.drop(Rule.EMPTY)).isEqualTo(new Completeness.Drop(0, 0));
        assertThat(count.drop(Rule.NO_TIME)).isEqualTo(new Completeness.Drop(0, 0));
    }

    @Test
    void theLineIsInTheOrderOfTimeAndLateThoughtsAreMarked() {
        Timeline line =
                Timeline.of(
                        conversation(
                                user(0, reason(LONG, 5)), reply(10, reaction(LONG, 99)), user(20)));
        assertThat(line.timing()).isEqualTo(Timing.MIXED);
        assertThat(line.late()).isEqualTo(1);
        assertThat(line.marks()).extracting(Timeline.Mark::turn).containsExactly(1, 1, 2, 3, 2);
        assertThat(line.marks().getFirst().place()).isZero();
        assertThat(line.marks().getLast().place()).isEqualTo(1);
        assertThat(line.marks().getLast().isLate()).isTrue();
        assertThat(line.marks())
                .isSortedAccordingTo((a, b) -> Double.compare(a.place(), b.place()));
        assertThat(Timeline.of(conversation(user(0))).timing()).isEqualTo(Timing.UNKNOWN);
        assertThat(Timeline.of(conversation(user(0, reason(LONG, 1)), reply(9))).timing())
                .isEqualTo(Timing.IN_THE_MOMENT);
    }

    @Test
    void whatACuratorAddedIsNotWithoutATime(@TempDir Path folder) {
        try (Workspace workspace = SampleStore.open(folder)) {
            Timeline before = Timeline.of(SampleStore.load(workspace, SampleStore.FIRST));
            SampleStore.apply(
                    workspace,
                    new Act.AddThought(SampleStore.FIRST, 1, "One of mine", "task_motivation"));
            Timeline line = Timeline.of(SampleStore.load(workspace, SampleStore.FIRST));
            assertThat(line.added()).isEqualTo(1);
            assertThat(line.undated()).isEqualTo(before.undated());
            assertThat(line.marks()).isEqualTo(before.marks());
        }
    }

    @Test
    void theSameThoughtMoreThanOnceWhateverItsCase() {
        ParticipantProfile profile =
                ParticipantProfile.of(
                        "a",
                        List.of(
                                conversation(user(0, reason("Thanks, that helps", 1)), reply(5)),
                                conversation(
                                        user(0, reason("thanks,  THAT helps ", 1)),
                                        reply(5, reaction("Other words", 6)))));
        assertThat(profile.reused())
                .singleElement()
                .satisfies(reused -> assertThat(reused.places()).hasSize(2));
        assertThat(profile.surveys()).isEmpty();
        assertThat(profile.conversations()).hasSize(2);
    }

    private static CuratedConversation conversation(String... messages) {
        String json = "{\"id\":\"a_1\",\"messages\":[" + String.join(",", messages) + "]}";
        return Fold.unedited(
                ConversationParser.parse(json.getBytes(StandardCharsets.UTF_8)),
                LabelSchemeJson.standard());
    }

    private static String user(int at, String... reasons) {
        return message("user", "reasons", at, reasons);
    }

    private static String reply(int at, String... reactions) {
        return message("assistant", "reactions", at, reactions);
    }

    private static String message(String type, String list, int at, String... thoughts) {
        return "{\"type\":\"%s\",\"content\":\"x\",\"timestamp\":\"%s\",\"%s\":[%s]}"
                .formatted(type, time(at), list, String.join(",", thoughts));
    }

    private static String reason(String text, int at) {
        return thought(text, "task_motivation", at);
    }

    private static String reaction(String text, int at) {
        return thought(text, "scope_fit", at);
    }

    private static String thought(String text, String label, int at) {
        return "{\"content\":\"%s\",\"label\":\"%s\",\"timestamp\":\"%s\"}"
                .formatted(text, label, time(at));
    }

    private static String time(int seconds) {
        return "2026-01-01T00:%02d:%02dZ".formatted(seconds / 60, seconds % 60);
    }
}
