package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;
import static org.thoughttrace.curator.SampleStore.apply;
import static org.thoughttrace.curator.SampleStore.load;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What undo and redo take next, and what they refuse.
class UndoTest {

    private static final Target WHOLE = new Target.OfConversation(FIRST);

    @TempDir Path folder;

    @Test
    void goesBackManyLevelsAlsoAfterReopeningAndOnOtherConversations() {
        try (Workspace workspace = SampleStore.open(folder)) {
            apply(workspace, new Act.SetNote(FIRST, "one"));
            apply(workspace, new Act.SetNote(SECOND, "two"));
            apply(workspace, new Act.SetNote(FIRST, "three"));
        }
        try (Workspace workspace = Workspace.openExisting(folder.resolve("sample.ttc"))) {
            assertThat(workspace.curation().undo("Ada").place()).contains(WHOLE);
            assertThat(load(workspace, FIRST).note()).isEqualTo("one");
            assertThat(workspace.curation().undo("Ada").conversations()).containsExactly(SECOND);
            workspace.curation().undo("Ada");
            assertThat(load(workspace, FIRST).note()).isEmpty();
            assertThatThrownBy(() -> workspace.curation().undo("Ada"))
                    .isInstanceOf(ActRefused.class)
                    .hasMessage("there is nothing to undo");
            workspace.curation().redo("Ada");
            workspace.curation().redo("Ada");
            assertThat(load(workspace, SECOND).note()).isEqualTo("two");
        }
        try (Workspace workspace = Workspace.openExisting(folder.resolve("sample.ttc"))) {
            workspace.curation().redo("Ada");
            assertThat(load(workspace, FIRST).note()).isEqualTo("three");
            assertThatThrownBy(() -> workspace.curation().redo("Ada"))
                    .isInstanceOf(ActRefused.class)
                    .hasMessage("there is nothing to redo");
        }
    }

    @Test
    void aNewActEndsRedo() {
        try (Workspace workspace = SampleStore.open(folder)) {
            apply(workspace, new Act.SetNote(FIRST, "one"));
            apply(workspace, new Act.SetNote(FIRST, "two"));
            workspace.curation().undo("Ada");
            assertThat(workspace.curation().redoTitle()).contains("Edit note");
            apply(workspace, new Act.AddTag(FIRST, "x"));
            assertThat(workspace.curation().redoTitle()).isEmpty();
            workspace.curation().undo("Ada");
            workspace.curation().undo("Ada");
            assertThat(load(workspace, FIRST).note()).isEmpty();
            assertThat(workspace.curation().undoTitle()).isEmpty();
        }
    }

    @Test
    void theLogHoldsWhatTheCuratorSawBefore() {
        try (Workspace workspace = SampleStore.open(folder)) {
            String source = load(workspace, FIRST).message(1).content();
            assertThat(before(workspace, new Act.SetMessageText(FIRST, 1, "a"))).isEqualTo(source);
            assertThat(before(workspace, new Act.SetMessageText(FIRST, 1, "b"))).isEqualTo("a");
            workspace.curation().undo("Ada");
            workspace.curation().undo("Ada");
            assertThat(before(workspace, new Act.SetMessageText(FIRST, 1, "c"))).isEqualTo(source);
            assertThat(before(workspace, new Act.SetStage(FIRST, 1, "late"))).isEqualTo("early");
            assertThat(before(workspace, new Act.SetStage(FIRST, 1, "mid_late"))).isEqualTo("late");
            String computed = String.valueOf(load(workspace, FIRST).boundaries().get("late"));
            assertThat(before(workspace, new Act.SetBoundary(FIRST, "late", 2)))
                    .isEqualTo(computed);
            assertThat(before(workspace, new Act.SetStatus(FIRST, Status.ACCEPTED)))
                    .isEqualTo("unreviewed");
            assertThat(before(workspace, new Act.SetNote(FIRST, "n"))).isEmpty();
            assertThat(before(workspace, new Act.SetRelation(FIRST, 3, "retry"))).isNull();
        }
    }

    @Test
    void whatWasMadeElsewhereIsNotTakenBackAndStopsWhatItCovers() {
        SampleStore.open(folder).close();
        Path file = folder.resolve("sample.ttc");
        try (Workspace workspace = Workspace.openExisting(file)) {
            apply(workspace, new Act.SetNote(FIRST, "mine"));
        }
        try (CurationStore store = CurationStore.openExisting(file)) {
            arriveFromElsewhere(store, "theirs");
        }
        try (Workspace workspace = Workspace.openExisting(file)) {
            workspace.verification().rebuild();
            assertThat(load(workspace, FIRST).note()).isEqualTo("theirs");
            assertThat(workspace.curation().undoTitle()).contains("Edit note");
            assertThatThrownBy(() -> workspace.curation().undo("Ada"))
                    .isInstanceOf(ActRefused.class)
                    .hasMessageContaining("a curator elsewhere has changed the same field");
            apply(workspace, new Act.SetNote(FIRST, "mine again"));
            workspace.curation().undo("Ada");
            assertThat(load(workspace, FIRST).note()).isEqualTo("theirs");
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }

    /// A revision of another store that has seen the one here.
    private static void arriveFromElsewhere(CurationStore store, String note) {
        store.write(transaction -> {
            Revision seen = transaction.revisions(FIRST).getLast();
            RevisionGroup group =
                    new RevisionGroup(
                            UUID.randomUUID(),
                            RevisionGroup.Kind.ACT,
                            "Edit note",
                            null,
                            UUID.randomUUID());
            Revision revision =
                    new Revision(
                            UUID.randomUUID(),
                            seen.counter() + 5,
                            group.id(),
                            "Zoe",
                            Instant.parse("2031-01-01T00:00:00Z"),
                            WHOLE,
                            Field.NOTE,
                            seen.after(),
                            new Value.Text(note),
                            null,
                            List.of(seen.id()));
            transaction.begin(group);
            transaction.append(revision);
            transaction.putField(FieldState.of(List.of(seen, revision)));
            return 0;
        });
    }

    private static @org.jspecify.annotations.Nullable String before(Workspace workspace, Act act) {
        apply(workspace, act);
        return Value.textOf(workspace.library().revisions(FIRST).getLast().before());
    }
}
