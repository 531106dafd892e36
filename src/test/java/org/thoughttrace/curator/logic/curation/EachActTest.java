package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.apply;
import static org.thoughttrace.curator.SampleStore.load;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every kind of act: applied it shows, undone nothing is left of it, redone it shows again, and
/// what is shown always follows from the log.
class EachActTest {

    @TempDir Path folder;

    static Stream<Act> acts() {
        ThoughtRef reason = new ThoughtRef.Numbered(1, 1);
        return Stream.of(
                new Act.SetMessageText(FIRST, 1, "Other words \u0000 with a zero and \ud800 half"),
                new Act.SetThoughtText(FIRST, reason, "Another thought"),
                new Act.SetLabel(FIRST, reason, "social_and_others"),
                new Act.AddThought(FIRST, 1, "One more", "task_motivation"),
                new Act.AddThought(FIRST, 2, "One more reaction", "scope_fit"),
                new Act.RemoveThought(FIRST, reason),
                new Act.SplitThought(FIRST, reason, 8),
                new Act.MoveThought(FIRST, reason, 3),
                new Act.SetStage(FIRST, 2, "late"),
                new Act.SetStage(FIRST, 1, "early"),
                new Act.SetBoundary(FIRST, "late", 3),
                new Act.SetRelation(FIRST, 3, "retry"),
                new Act.SetStatus(FIRST, Status.ACCEPTED),
                new Act.AddTag(FIRST, "to read"),
                new Act.AddTopic(FIRST, "technology/own words"),
                new Act.SetNote(FIRST, "line one\nline two"),
                new Act.AddFlag(
                        FIRST,
                        new Subject.OneMessage(2),
                        "personal_data",
                        Severity.MAJOR,
                        "a name",
                        new Span(0, 4)),
                new Act.AddFlag(
                        FIRST,
                        new Subject.OneThought(reason),
                        "low_effort",
                        Severity.INFO,
                        "",
                        null));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isDoneTakenBackAndDoneAgain(Act act) throws IOException {
        try (Workspace workspace = SampleStore.open(folder)) {
            byte[] untouched = SampleStore.export(workspace);
            CuratedConversation before = load(workspace, FIRST);

            Applied applied = apply(workspace, act);
            CuratedConversation after = load(workspace, FIRST);
            assertThat(applied.revisions()).isPositive();
            assertThat(applied.conversations()).containsExactly(FIRST);
            assertThat(after).isNotEqualTo(before);
            assertStateFollows(workspace);

            workspace.curation().undo(SampleStore.CURATOR);
            assertThat(load(workspace, FIRST)).isEqualTo(before);
            assertThat(SampleStore.export(workspace)).isEqualTo(untouched);
            assertStateFollows(workspace);

            workspace.curation().redo(SampleStore.CURATOR);
            assertThat(load(workspace, FIRST)).isEqualTo(after);
            assertStateFollows(workspace);

            workspace.curation().undo(SampleStore.CURATOR);
            assertThat(load(workspace, FIRST)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void writesNothingWhenItIsSoAlready(Act act) {
        if (act instanceof Act.SetMessageText
                || act instanceof Act.SetThoughtText
                || act instanceof Act.SetLabel
                || act instanceof Act.SetStage
                || act instanceof Act.SetBoundary
                || act instanceof Act.SetRelation
                || act instanceof Act.SetStatus
                || act instanceof Act.AddTag
                || act instanceof Act.AddTopic
                || act instanceof Act.SetNote) {
            try (Workspace workspace = SampleStore.open(folder)) {
                apply(workspace, act);
                Applied again = apply(workspace, act);
                assertThat(again.revisions()).isZero();
                assertThat(again.group()).isEmpty();
                assertThat(workspace.curation().undoTitle()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void eachEntryOfTheHistoryCanBeReverted(Act act) {
        try (Workspace workspace = SampleStore.open(folder)) {
            CuratedConversation before = load(workspace, FIRST);
            apply(workspace, act);
            List<Act> reverts =
                    workspace.library().revisions(FIRST).reversed().stream()
                            .map(revision -> (Act) new Act.RevertRevision(FIRST, revision.id()))
                            .toList();
            workspace.curation().apply("Grace", "Revert", reverts);
            assertThat(load(workspace, FIRST)).isEqualTo(before);
            assertStateFollows(workspace);
        }
    }

    static Stream<Map.Entry<Act, Act.Revert>> reverts() {
        ThoughtRef reason = new ThoughtRef.Numbered(1, 1);
        Subject thought = new Subject.OneThought(reason);
        Subject whole = new Subject.WholeConversation();
        return Stream.of(
                Map.entry(
                        new Act.SetMessageText(FIRST, 2, "x"),
                        new Act.Revert(FIRST, new Subject.OneMessage(2), Field.TEXT)),
                Map.entry(
                        new Act.SetThoughtText(FIRST, reason, "x"),
                        new Act.Revert(FIRST, thought, Field.TEXT)),
                Map.entry(
                        new Act.SetLabel(FIRST, reason, "social_and_others"),
                        new Act.Revert(FIRST, thought, Field.LABEL)),
                Map.entry(
                        new Act.MoveThought(FIRST, reason, 3),
                        new Act.Revert(
                                FIRST,
                                new Subject.OneThought(new ThoughtRef.Numbered(3, 2)),
                                Field.TURN)),
                Map.entry(
                        new Act.RemoveThought(FIRST, reason),
                        new Act.Revert(FIRST, thought, Field.REMOVED)),
                Map.entry(
                        new Act.SetStage(FIRST, 4, "late"),
                        new Act.Revert(FIRST, new Subject.OneMessage(4), Field.STAGE)),
                Map.entry(
                        new Act.SetBoundary(FIRST, "late", 2),
                        new Act.Revert(FIRST, whole, Field.boundary("late"))),
                Map.entry(
                        new Act.SetRelation(FIRST, 3, "retry"),
                        new Act.Revert(FIRST, new Subject.OneMessage(3), Field.RELATION)),
                Map.entry(
                        new Act.SetStatus(FIRST, Status.REJECTED),
                        new Act.Revert(FIRST, whole, Field.STATUS)),
                Map.entry(new Act.SetNote(FIRST, "x"), new Act.Revert(FIRST, whole, Field.NOTE)),
                Map.entry(new Act.AddTag(FIRST, "x"), new Act.Revert(FIRST, whole, Field.tag("x"))),
                Map.entry(
                        new Act.AddTopic(FIRST, "technology"),
                        new Act.Revert(FIRST, whole, Field.topic("technology"))));
    }

    @ParameterizedTest
    @MethodSource("reverts")
    void eachFieldGoesBackToItsSource(Map.Entry<Act, Act.Revert> both) {
        try (Workspace workspace = SampleStore.open(folder)) {
            CuratedConversation before = load(workspace, FIRST);
            apply(workspace, both.getKey());
            assertThat(load(workspace, FIRST)).isNotEqualTo(before);
            apply(workspace, both.getValue());
            assertThat(load(workspace, FIRST)).isEqualTo(before);
            workspace.curation().undo(SampleStore.CURATOR);
            workspace.curation().undo(SampleStore.CURATOR);
            assertThat(load(workspace, FIRST)).isEqualTo(before);
            assertStateFollows(workspace);
        }
    }

    static void assertStateFollows(Workspace workspace) {
        assertThat(workspace.verification().stateDifferences()).isEmpty();
    }
}
