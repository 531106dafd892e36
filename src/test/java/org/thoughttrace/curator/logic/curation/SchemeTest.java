package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.apply;
import static org.thoughttrace.curator.SampleStore.load;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Item;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Changes of the words a team labels with, and what becomes of those in use.
class SchemeTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void otherStagesAreOtherStagesOfEveryTurn(int count) throws IOException {
        try (Workspace workspace = SampleStore.open(folder)) {
            byte[] untouched = SampleStore.export(workspace);
            LabelScheme before = workspace.library().scheme();
            List<Item> stages = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                stages.add(new Item("s" + i, "Stage " + i, "Number " + i, null));
            }
            Applied applied = apply(workspace, set(before.with(Part.STAGES, stages)));
            assertThat(applied.conversations()).hasSize(16);
            List<CuratedMessage> messages = load(workspace, FIRST).messages();
            assertThat(messages.getFirst().stage()).isEqualTo("s1");
            assertThat(messages.getLast().stage()).isEqualTo("s" + count);
            EachActTest.assertStateFollows(workspace);
            workspace.curation().undo("Ada");
            assertThat(workspace.library().scheme()).isEqualTo(before);
            assertThat(load(workspace, FIRST).messages().getLast().stage()).isEqualTo("late");
            EachActTest.assertStateFollows(workspace);
            assertThat(SampleStore.export(workspace)).isEqualTo(untouched);
        }
    }

    @Test
    void aKeyInUseNeedsOneThatTakesItsPlace() {
        try (Workspace workspace = SampleStore.open(folder)) {
            LabelScheme before = workspace.library().scheme();
            LabelScheme without = without(before, Part.REASONS, "task_motivation");
            assertThatThrownBy(() -> apply(workspace, set(without)))
                    .isInstanceOf(ActsRefused.class)
                    .hasMessageContaining("is in use");
            assertThatThrownBy(() ->
                            apply(
                                    workspace,
                                    new Act.SetScheme(
                                            without,
                                            Map.of(
                                                    Part.REASONS,
                                                    Map.of("task_motivation", "none")))))
                    .isInstanceOf(ActsRefused.class);
            assertThat(workspace.library().scheme()).isEqualTo(before);

            apply(
                    workspace,
                    new Act.SetScheme(
                            without,
                            Map.of(Part.REASONS, Map.of("task_motivation", "social_and_others"))));
            assertThat(load(workspace, FIRST).message(1).thoughts().getFirst().label())
                    .isEqualTo("social_and_others");
            EachActTest.assertStateFollows(workspace);
            workspace.curation().undo("Ada");
            assertThat(load(workspace, FIRST).isEdited()).isFalse();
            assertThat(workspace.library().scheme()).isEqualTo(before);
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void usesThatNobodySeesInATableAreFound() {
        try (Workspace workspace = SampleStore.open(folder)) {
            LabelScheme scheme = workspace.library().scheme();
            apply(workspace, new Act.SetBoundary(FIRST, "late", 4));
            apply(workspace, new Act.AddTopic(FIRST, "technology/compilers"));
            LabelScheme noLate = without(scheme, Part.STAGES, "late");
            LabelScheme noTechnology = without(scheme, Part.TOPICS, "technology");
            for (LabelScheme wrong : List.of(noLate, noTechnology)) {
                assertThatThrownBy(() -> apply(workspace, set(wrong)))
                        .isInstanceOf(ActsRefused.class)
                        .hasMessageContaining("is in use");
            }
            assertThatThrownBy(() ->
                            workspace
                                    .curation()
                                    .apply(
                                            "Ada",
                                            "Both",
                                            List.of(
                                                    new Act.SetRelation(FIRST, 3, "variation"),
                                                    set(
                                                            without(
                                                                    scheme,
                                                                    Part.RELATIONS,
                                                                    "variation")))))
                    .isInstanceOf(ActsRefused.class)
                    .hasMessageContaining("is in use");
            assertThatThrownBy(() ->
                            apply(
                                    workspace,
                                    set(
                                            without(
                                                    scheme,
                                                    Part.RELATIONS,
                                                    LabelScheme.FIRST_REQUEST))))
                    .isInstanceOf(ActsRefused.class)
                    .hasMessageContaining("cannot be deleted");
            apply(
                    workspace,
                    new Act.SetScheme(noLate, Map.of(Part.STAGES, Map.of("late", "mid_late"))));
            assertThat(load(workspace, FIRST).boundaries()).containsEntry("mid_late", 4);
            apply(
                    workspace,
                    new Act.SetScheme(
                            without(noLate, Part.TOPICS, "technology"),
                            Map.of(Part.TOPICS, Map.of("technology", "other"))));
            assertThat(load(workspace, FIRST).topics()).containsExactly("other/compilers");
            EachActTest.assertStateFollows(workspace);
        }
    }

    @Test
    void actsAfterANewSchemeInTheSameGroupSeeIt() {
        try (Workspace workspace = SampleStore.open(folder)) {
            LabelScheme scheme = workspace.library().scheme();
            List<Item> stages = new ArrayList<>(scheme.stages());
            stages.add(new Item("end", "End", "The very end", null));
            workspace
                    .curation()
                    .apply(
                            "Ada",
                            "Both",
                            List.of(
                                    set(scheme.with(Part.STAGES, stages)),
                                    new Act.SetStage(FIRST, 1, "end")));
            assertThat(load(workspace, FIRST).message(1).stage()).isEqualTo("end");
            EachActTest.assertStateFollows(workspace);
            workspace.curation().undo("Ada");
            EachActTest.assertStateFollows(workspace);
        }
    }

    private static Act set(LabelScheme scheme) {
        return new Act.SetScheme(scheme, Map.of());
    }

    private static LabelScheme without(LabelScheme scheme, Part part, String key) {
        return scheme.with(
                part, scheme.items(part).stream().filter(item -> !item.key().equals(key)).toList());
    }
}
