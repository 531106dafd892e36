package org.thoughttrace.curator.logic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.apply;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Review assignments: dealt out evenly, followed until they are done, and taken away again.
class ReviewTest {

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> all() {
        return workspace.library().summaries().stream().map(ConversationSummary::id).toList();
    }

    private Assignment assign(
            String name, List<String> curators, int fold, @Nullable Integer quota, long seed) {
        apply(workspace, new Act.Assign(name, curators, all(), fold, quota, seed));
        return workspace.reviews().assignments().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String filter) {
        return workspace
                .finder()
                .find(
                        FilterParser.parse(
                                        filter,
                                        workspace.finder().vocabulary(workspace.library().scheme()))
                                .filter())
                .ids();
    }

    @Test
    void eachConversationGoesToAsManyAsWereAskedForAndAllGetAboutAsMany() {
        List<String> curators = List.of("Ada", "Bob", "Cem");
        Map<String, List<String>> shares = assign("A", curators, 2, null, 7).plan().shares();
        Map<String, Integer> times = new HashMap<>();
        shares.values()
                .forEach(ids -> {
                    assertThat(ids).doesNotHaveDuplicates();
                    ids.forEach(id -> times.merge(id, 1, Integer::sum));
                });
        assertThat(times).hasSize(all().size());
        assertThat(times.values()).containsOnly(2);
        List<Integer> sizes = shares.values().stream().map(List::size).sorted().toList();
        assertThat(sizes.getLast() - sizes.getFirst()).isLessThanOrEqualTo(1);
        assertThat(assign("B", curators, 2, null, 7).plan().shares()).isEqualTo(shares);
        assertThat(assign("C", curators, 2, null, 8).plan().shares()).isNotEqualTo(shares);
    }

    @Test
    void noOneGetsMoreThanTheQuota() {
        Map<String, List<String>> shares =
                assign("A", List.of("Ada", "Bob"), 1, 3, 1).plan().shares();
        assertThat(shares.values()).allSatisfy(ids -> assertThat(ids).hasSize(3));
        assertThat(shares.get("Ada"))
                .doesNotContainAnyElementsOf(shares.getOrDefault("Bob", List.of()));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndSaysWhy() {
        assign("Round", List.of("Ada"), 1, null, 1);
        List<String> two = List.of("Ada", "Bob");
        Map<Act, String> wrong =
                Map.of(
                        new Act.Assign(" round ", two, all(), 1, null, 1), "already",
                        new Act.Assign(" ", two, all(), 1, null, 1), "needs a name",
                        new Act.Assign("x", two, all(), 3, null, 1), "no more than the 2",
                        new Act.Assign("x", List.of("Ada", "Ada"), all(), 2, null, 1), "the 1",
                        new Act.Assign("x", List.of(), all(), 1, null, 1), "name the curators",
                        new Act.Assign("x", two, all(), 1, 0, 1), "at least 1",
                        new Act.Assign("x", two, List.of(), 1, null, 1), "no conversation",
                        new Act.Assign("x", two, List.of("nobody"), 1, null, 1), "\"nobody\"",
                        new Act.Unassign("Rund"), "did you mean \"Round\"");
        wrong.forEach((act, reason) ->
                assertThatThrownBy(() -> apply(workspace, act))
                        .as("%s", act)
                        .isInstanceOf(ActsRefused.class)
                        .hasMessageContaining(reason));
    }

    @Test
    void itIsDoneWhenEachThoughtIsJudgedOrTheConversationIsAcceptedOrRejected() {
        assign("Round", List.of("Ada", "Bob"), 2, null, 1);
        String first = all().getFirst();
        assertThat(found("due:Ada")).isEqualTo(all());
        assertThat(found("assigned:ada due:bob")).isEqualTo(all());
        assertThat(found("due:A*")).isEqualTo(all());
        List<Act> judgements =
                workspace.judgements().read().thoughts().stream()
                        .filter(one -> one.conversation().equals(first))
                        .map(one ->
                                (Act)
                                        new Act.Judge(
                                                first,
                                                new ThoughtRef.Identified(one.id()),
                                                String.valueOf(one.label())))
                        .toList();
        workspace.curation().apply("Ada", "Judge", judgements.subList(0, judgements.size() - 1));
        assertThat(found("due:Ada")).contains(first);
        workspace.curation().apply("Ada", "Judge", judgements);
        assertThat(found("due:Ada")).doesNotContain(first);
        assertThat(found("due:Bob")).contains(first);
        assertThat(workspace.reviews().review().sealed()).contains(first);
        workspace.curation().apply("Bob", new Act.SetStatus(first, Status.IN_PROGRESS));
        assertThat(found("due:Bob")).contains(first);
        workspace.curation().apply("Bob", new Act.SetStatus(first, Status.ACCEPTED));
        assertThat(found("due:Bob")).doesNotContain(first);
        assertThat(found("assigned:Bob")).contains(first);
        assertThat(workspace.reviews().review().sealed())
                .doesNotContain(first)
                .hasSize(all().size() - 1);
        assertThat(workspace.reviews().review().sharesOf("Ada").getFirst().done()).isEqualTo(1);
        workspace.curation().undo("Bob");
        assertThat(found("due:Bob")).contains(first);
    }

    @Test
    void anAssignmentIsTakenAwayAndBroughtBack() {
        Assignment made = assign("Round", List.of("Ada"), 1, null, 1);
        assertThat(workspace.library().revisions().getLast().id()).isEqualTo(made.id());
        apply(workspace, new Act.Unassign("round"));
        assertThat(workspace.reviews().assignments()).isEmpty();
        assertThat(found("assigned:Ada")).isEmpty();
        workspace.curation().undo("Ada");
        assertThat(workspace.reviews().assignments()).containsExactly(made);
        workspace.curation().undo("Ada");
        assertThat(workspace.reviews().assignments()).isEmpty();
        assertThat(workspace.verification().stateDifferences()).isEmpty();
    }
}
