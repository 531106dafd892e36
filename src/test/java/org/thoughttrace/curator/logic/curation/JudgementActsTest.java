package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.apply;
import static org.thoughttrace.curator.SampleStore.load;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.judgement.GuessMade;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.model.Revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Judgements and guesses: beside the label that shows, one for each curator, undoable.
class JudgementActsTest {

    private static final ThoughtRef REASON = new ThoughtRef.Numbered(1, 1);

    @TempDir Path folder;

    private static Map<String, String> judged(Workspace workspace) {
        return thought(workspace).judged();
    }

    private static JudgedThought thought(Workspace workspace) {
        return workspace.judgements().read().thoughts().stream()
                .filter(one -> one.conversation().equals(FIRST) && one.turn() == 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aJudgementLeavesTheLabelAndTheExportAsTheyAre() throws IOException {
        try (Workspace workspace = SampleStore.open(folder)) {
            CuratedConversation before = load(workspace, FIRST);
            byte[] export = SampleStore.export(workspace);
            apply(workspace, new Act.Judge(FIRST, REASON, "social_and_others"));
            apply(workspace, new Act.Judge(FIRST, REASON, "style_expectation"));
            workspace.curation().apply("Bob", new Act.Judge(FIRST, REASON, "task_motivation"));
            assertThat(load(workspace, FIRST)).isEqualTo(before);
            assertThat(SampleStore.export(workspace)).isEqualTo(export);
            assertThat(judged(workspace))
                    .isEqualTo(Map.of("Ada", "style_expectation", "Bob", "task_motivation"));
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void itIsDoneOnceTakenBackAndDoneAgain() {
        try (Workspace workspace = SampleStore.open(folder)) {
            Act act = new Act.Judge(FIRST, REASON, "social_and_others");
            Applied done = apply(workspace, act);
            assertThat(done.revisions()).isEqualTo(1);
            Revision revision = workspace.library().revisions(FIRST).getLast();
            assertThat(revision.field()).isEqualTo(Field.judgement("Ada"));
            assertThat(revision.target().path()).isEqualTo("turn/1/reason/1");
            assertThat(apply(workspace, act).revisions()).isZero();
            workspace.curation().undo("Ada");
            assertThat(judged(workspace)).isEmpty();
            workspace.curation().redo("Ada");
            // Redo is an act of the log, yet it is the judgement that stands again.
            assertThat(judged(workspace)).isEqualTo(Map.of("Ada", "social_and_others"));
            apply(
                    workspace,
                    new Act.Revert(FIRST, new Subject.OneThought(REASON), Field.judgement("Ada")));
            assertThat(judged(workspace)).isEmpty();
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void howItWasJudgedIsKeptAndTheLeastSeenStays() {
        try (Workspace workspace = SampleStore.open(folder)) {
            Act.Judge open = new Act.Judge(FIRST, REASON, "social_and_others", Seen.LABEL);
            Act.Judge blind = new Act.Judge(FIRST, REASON, "social_and_others", Seen.THOUGHT);
            assertThat(apply(workspace, open).revisions()).isEqualTo(1);
            assertThat(apply(workspace, blind).revisions()).isEqualTo(1);
            assertThat(apply(workspace, open).revisions()).isZero();
            assertThat(apply(workspace, new Act.Judge(FIRST, REASON, open.value())).revisions())
                    .isZero();
            assertThat(Judgement.of(workspace.library().revisions(FIRST).getLast().after()))
                    .contains(new Judgement("social_and_others", Seen.THOUGHT));
            assertThat(thought(workspace).blind()).containsEntry("Ada", "social_and_others");
            apply(workspace, new Act.Judge(FIRST, REASON, "task_motivation", Seen.LABEL));
            assertThat(judged(workspace)).containsEntry("Ada", "task_motivation");
            assertThat(thought(workspace).blind()).containsEntry("Ada", "social_and_others");
            workspace.curation().undo("Ada");
            workspace.curation().undo("Ada");
            assertThat(judged(workspace)).containsEntry("Ada", "social_and_others");
            assertThat(thought(workspace).blind()).isEmpty();
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void whoHasGuessedTheLabelHasSeenItAndJudgesItBlindNoMore() {
        try (Workspace workspace = SampleStore.open(folder)) {
            apply(workspace, new Act.Guess(FIRST, REASON, "social_and_others", "why not"));
            Act.Judge blind = new Act.Judge(FIRST, REASON, "task_motivation", Seen.THOUGHT);
            apply(workspace, blind);
            assertThat(judged(workspace)).containsEntry("Ada", "task_motivation");
            assertThat(thought(workspace).blind()).isEmpty();
            workspace.curation().apply("Bob", blind);
            assertThat(thought(workspace).blind())
                    .as("it is Ada who has guessed")
                    .containsOnlyKeys("Bob");
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void onlyLabelsOfTheSchemeAndOfTheKindAreTaken() {
        try (Workspace workspace = SampleStore.open(folder)) {
            for (String label : List.of("scope_fit", "nonsense")) {
                assertThatThrownBy(() -> apply(workspace, new Act.Judge(FIRST, REASON, label)))
                        .isInstanceOf(ActsRefused.class)
                        .hasMessageContaining(label);
            }
        }
    }

    @Test
    void theFirstGuessCountsAndIsNoJudgement() {
        try (Workspace workspace = SampleStore.open(folder)) {
            Act guess = new Act.Guess(FIRST, REASON, "social_and_others", "They say hello");
            apply(workspace, guess);
            assertThatThrownBy(() -> apply(workspace, guess))
                    .isInstanceOf(ActsRefused.class)
                    .hasMessageContaining("already");
            assertThat(judged(workspace)).isEmpty();
            GuessMade made = workspace.judgements().read().guesses().getFirst();
            assertThat(made.text()).isEqualTo("They say hello");
            assertThat(made.isRight())
                    .isEqualTo(
                            "social_and_others"
                                    .equals(
                                            load(workspace, FIRST)
                                                    .message(1)
                                                    .thoughts()
                                                    .getFirst()
                                                    .label()));
            workspace.curation().undo("Ada");
            assertThat(workspace.judgements().read().guesses()).isEmpty();
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void theFormOfAFileIsRead() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("act", "guess");
        fields.put("conversation", FIRST);
        fields.put("turn", 1L);
        fields.put("thought", 1L);
        fields.put("value", "task_motivation");
        assertThat(ActParser.parse(fields))
                .isEqualTo(new Act.Guess(FIRST, REASON, "task_motivation", ""));
        fields.put("act", "judge");
        assertThat(ActParser.parse(fields))
                .isEqualTo(new Act.Judge(FIRST, REASON, "task_motivation"));
        fields.put("seen", "messages");
        assertThat(ActParser.parse(fields))
                .isEqualTo(new Act.Judge(FIRST, REASON, "task_motivation", Seen.MESSAGES));
        fields.put("seen", "nothing");
        assertThatThrownBy(() -> ActParser.parse(fields))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("\"messages\", \"thought\" or \"label\"");
        fields.remove("seen");
        fields.put("text", "");
        assertThatThrownBy(() -> ActParser.parse(fields)).isInstanceOf(ActRefused.class);
    }
}
