package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;

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
                workspace
                        .curation()
                        .apply("Ada", RandomActs.on(now, workspace.library().scheme(), random));
            } catch (ActsRefused impossible) {
                // A random act need not make sense; refused, it must leave no trace.
                assertThat(SampleStore.load(workspace, id)).isEqualTo(now);
            }
        }
    }

    private static void loadAll(Workspace workspace, List<CuratedConversation> into) {
        workspace
                .library()
                .summaries()
                .forEach(summary -> into.add(SampleStore.load(workspace, summary.id())));
    }
}
