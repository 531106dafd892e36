package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Acts on more conversations than are in hand at a time.
class ManyActsTest {

    private static final int COPIES = 6;

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void manyConversations() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            for (String line : Files.readAllLines(SampleStore.SAMPLE)) {
                lines.add(line.replace("user3", "user" + (copy + 4) + "3"));
            }
        }
        file = SampleStore.file(folder, "many.jsonl", lines.toArray(String[]::new));
    }

    @Test
    void oneGroupThatComesBackToEachConversationIsTakenBackAsOne() {
        try (Workspace workspace = open()) {
            List<CuratedConversation> before = all(workspace);
            assertThat(before).hasSizeGreaterThan(90);
            List<Act> acts = new ArrayList<>();
            before.forEach(it -> acts.add(new Act.SetMessageText(it.id(), 1, "one")));
            before.forEach(it -> acts.add(new Act.AddTag(it.id(), "two")));
            before.forEach(it -> acts.add(new Act.SetMessageText(it.id(), 1, "three")));
            List<Long> told = new ArrayList<>();
            Applied applied = workspace.curation().applyAll("Ada", "Many", acts, told::add);
            assertThat(applied.revisions()).isEqualTo(acts.size());
            assertThat(applied.conversations()).hasSize(before.size());
            assertThat(told).hasSize(acts.size()).isSorted();
            List<CuratedConversation> after = all(workspace);
            assertThat(after)
                    .allMatch(it -> it.message(1).content().equals("three"))
                    .allMatch(it -> it.tags().contains("two"));
            EachActTest.assertStateFollows(workspace);
            workspace.curation().undo("Ada");
            assertThat(all(workspace)).isEqualTo(before);
            EachActTest.assertStateFollows(workspace);
            workspace.curation().redo("Ada");
            assertThat(all(workspace)).isEqualTo(after);
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void whatIsStoppedHalfWayLeavesNothing() {
        try (Workspace workspace = open()) {
            List<CuratedConversation> before = all(workspace);
            List<Act> acts = new ArrayList<>();
            before.forEach(it -> acts.add(new Act.SetStatus(it.id(), Status.ACCEPTED)));
            CurationService.Progress stop =
                    done -> {
                        if (done == 80) {
                            throw new IllegalStateException("stop");
                        }
                    };
            assertThatThrownBy(() -> workspace.curation().applyAll("Ada", "Many", acts, stop))
                    .hasMessage("stop");
            assertThat(all(workspace)).isEqualTo(before);
            assertThat(workspace.curation().undoTitle()).isEmpty();
            workspace.curation().applyAll("Ada", "Many", acts, CurationService.Progress.NONE);
            List<CuratedConversation> after = all(workspace);
            assertThatThrownBy(() -> workspace.curation().undo("Ada", stop)).hasMessage("stop");
            assertThat(all(workspace)).isEqualTo(after);
            assertThat(workspace.curation().undoTitle()).contains("Many");
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void aSchemeThatChangesAmongThemHoldsForThoseWrittenBefore() {
        try (Workspace workspace = open()) {
            List<CuratedConversation> before = all(workspace);
            LabelScheme scheme = workspace.library().scheme();
            List<LabelScheme.Item> stages = new ArrayList<>(scheme.stages());
            stages.add(new LabelScheme.Item("end", "End", "The very end", null));
            LabelScheme more = scheme.with(LabelScheme.Part.STAGES, stages);
            List<Act> acts = new ArrayList<>();
            before.forEach(it -> acts.add(new Act.AddTag(it.id(), "one")));
            acts.add(new Act.SetScheme(more, Map.of()));
            before.subList(0, 50).forEach(it -> acts.add(new Act.AddTag(it.id(), "two")));
            List<Act> andBack = new ArrayList<>(acts);
            andBack.add(new Act.SetScheme(scheme, Map.of()));
            for (List<Act> group : List.of(acts, andBack)) {
                workspace.curation().apply("Ada", "Many", group);
                EachActTest.assertStateFollows(workspace);
                workspace.curation().undo("Ada");
                assertThat(all(workspace)).isEqualTo(before);
                EachActTest.assertStateFollows(workspace);
            }
        }
    }

    private Workspace open() {
        Workspace workspace = Workspace.open(folder.resolve("many.ttc"));
        SampleStore.take(workspace, file);
        return workspace;
    }

    private static List<CuratedConversation> all(Workspace workspace) {
        return workspace.library().summaries().stream()
                .map(ConversationSummary::id)
                .map(id -> SampleStore.load(workspace, id))
                .toList();
    }
}
