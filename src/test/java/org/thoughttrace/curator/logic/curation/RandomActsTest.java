package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Hundreds of acts in no sensible order, with undo and redo between them.
class RandomActsTest {

    private static final int STEPS = 300;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stateFollowsFromTheLogAndUndoTakesEverythingBack(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] untouched;
        List<CuratedConversation> before = new ArrayList<>();
        List<CuratedConversation> after = new ArrayList<>();
        try (Workspace workspace = SampleStore.open(folder)) {
            untouched = SampleStore.export(workspace);
            loadAll(workspace, before);
            for (int step = 0; step < STEPS; step++) {
                step(workspace, random);
            }
            assertThat(workspace.verification().verify().isSound()).isTrue();
            loadAll(workspace, after);
        }
        try (Workspace again = Workspace.openExisting(folder.resolve("sample.ttc"))) {
            List<CuratedConversation> reopened = new ArrayList<>();
            loadAll(again, reopened);
            assertThat(reopened).isEqualTo(after);
            again.verification().rebuild();
            List<CuratedConversation> rebuilt = new ArrayList<>();
            loadAll(again, rebuilt);
            assertThat(rebuilt).isEqualTo(after);
            int undone = 0;
            while (again.curation().undoTitle().isPresent()) {
                again.curation().undo(SampleStore.CURATOR);
                undone++;
            }
            assertThat(undone).isGreaterThan(STEPS / 4);
            List<CuratedConversation> back = new ArrayList<>();
            loadAll(again, back);
            assertThat(back).isEqualTo(before);
            assertThat(SampleStore.export(again)).isEqualTo(untouched);
            assertThat(again.verification().verify().isSound()).isTrue();
            while (again.curation().redoTitle().isPresent()) {
                again.curation().redo(SampleStore.CURATOR);
            }
            List<CuratedConversation> forth = new ArrayList<>();
            loadAll(again, forth);
            assertThat(forth).isEqualTo(after);
        }
    }

    private static void step(Workspace workspace, Random random) {
        int dice = random.nextInt(12);
        if (dice == 0 && workspace.curation().undoTitle().isPresent()) {
            workspace.curation().undo("Ada");
        } else if (dice == 1 && workspace.curation().redoTitle().isPresent()) {
            workspace.curation().redo("Ada");
        } else {
            List<ConversationSummary> all = workspace.library().summaries();
            String id = all.get(random.nextInt(4)).id();
            CuratedConversation now = SampleStore.load(workspace, id);
            try {
                workspace.curation().apply("Ada", act(now, workspace.library().scheme(), random));
            } catch (ActsRefused impossible) {
                // A random act need not make sense; refused, it must leave no trace.
                assertThat(SampleStore.load(workspace, id)).isEqualTo(now);
            }
        }
    }

    private static Act act(CuratedConversation now, LabelScheme scheme, Random random) {
        String id = now.id();
        int turn = 1 + random.nextInt(now.messages().size());
        CuratedMessage message = now.message(turn);
        List<CuratedThought> thoughts = message.thoughts();
        ThoughtRef thought = new ThoughtRef.Numbered(turn, 1 + random.nextInt(2));
        return switch (random.nextInt(20)) {
            case 0 -> new Act.SetMessageText(id, turn, text(random));
            case 1 -> new Act.SetThoughtText(id, thought, text(random));
            case 2, 3 -> new Act.SetLabel(id, thought, label(scheme, message, random));
            case 4 -> new Act.AddThought(id, turn, text(random), label(scheme, message, random));
            case 5 -> new Act.RemoveThought(id, thought);
            case 6 -> new Act.SplitThought(id, thought, 1 + random.nextInt(9));
            case 7, 8 ->
                    new Act.MoveThought(id, thought, 1 + random.nextInt(now.messages().size()));
            case 9 -> new Act.SetStage(id, turn, pick(scheme.stages(), random));
            case 10 -> new Act.SetBoundary(id, pick(scheme.stages(), random), turn);
            case 11 -> new Act.SetRelation(id, turn, pick(scheme.relations(), random));
            case 12 -> new Act.SetStatus(id, Status.values()[random.nextInt(5)]);
            case 13 -> new Act.AddTag(id, "tag " + random.nextInt(3));
            case 14 -> new Act.RemoveTag(id, "tag " + random.nextInt(3));
            case 15 -> new Act.AddTopic(id, pick(scheme.topics(), random));
            case 16 ->
                    new Act.AddFlag(
                            id,
                            thoughts.isEmpty()
                                    ? new Subject.OneMessage(turn)
                                    : new Subject.OneThought(new ThoughtRef.Numbered(turn, 1)),
                            pick(scheme.flagKinds(), random),
                            Severity.values()[random.nextInt(3)],
                            text(random),
                            null);
            case 17 -> onFlag(now, random);
            case 18 -> new Act.Revert(id, new Subject.OneThought(thought), revertible(random));
            default -> new Act.SetNote(id, text(random));
        };
    }

    private static Act onFlag(CuratedConversation now, Random random) {
        if (now.flags().isEmpty()) {
            return new Act.SetNote(now.id(), "");
        }
        Flag flag = now.flags().get(random.nextInt(now.flags().size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Act.ResolveFlag(now.id(), flag.id());
            case 1 -> new Act.ReopenFlag(now.id(), flag.id());
            case 2 -> new Act.RemoveFlag(now.id(), flag.id());
            default -> new Act.EditFlag(now.id(), flag.id(), null, Severity.MAJOR, text(random));
        };
    }

    private static Field revertible(Random random) {
        return List.of(Field.TEXT, Field.LABEL, Field.TURN, Field.REMOVED).get(random.nextInt(4));
    }

    private static String label(LabelScheme scheme, CuratedMessage message, Random random) {
        return pick(message.role() == Role.USER ? scheme.reasons() : scheme.reactions(), random);
    }

    private static String pick(List<LabelScheme.Item> items, Random random) {
        return items.get(random.nextInt(items.size())).key();
    }

    private static String text(Random random) {
        List<String> words =
                List.of("plain", "\ud83d\ude00", "\ud800", "\u0000", "a \"b\"", "ö\r\n");
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    private static void loadAll(Workspace workspace, List<CuratedConversation> into) {
        workspace
                .library()
                .summaries()
                .forEach(summary -> into.add(SampleStore.load(workspace, summary.id())));
    }
}
