package org.thoughttrace.curator.logic.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.judgement.Deck.Draw;
import org.thoughttrace.curator.logic.judgement.Deck.Spread;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which thoughts are drawn.
class DeckTest {

    @TempDir private Path folder;

    private static List<JudgedThought> drawn(Workspace workspace, int number, Spread spread) {
        Judgements read = workspace.judgements().read();
        return Deck.unseen(
                read,
                conversation -> true,
                SampleStore.CURATOR,
                new Draw(number, 5, spread),
                workspace.agreement().importedLabels(read));
    }

    private static Map<String, Integer> counts(List<JudgedThought> thoughts) {
        Map<String, Integer> counts = new HashMap<>();
        thoughts.forEach(one -> counts.merge(one.kind() + " " + one.label(), 1, Integer::sum));
        return counts;
    }

    @Test
    void ofEachLabelAsManyAsLongAsThereAreAny() {
        try (Workspace workspace = SampleStore.open(folder)) {
            Map<String, Integer> all = counts(drawn(workspace, 10_000, Spread.PER_LABEL));
            for (int number : new int[] {all.size(), 2 * all.size()}) {
                Map<String, Integer> some = counts(drawn(workspace, number, Spread.PER_LABEL));
                int most = some.values().stream().mapToInt(Integer::intValue).max().orElse(0);
                all.forEach((label, there) ->
                        assertThat(some.get(label))
                                .as(label)
                                .isBetween(Math.min(there, most - 1), most));
            }
            assertThat(counts(drawn(workspace, all.size(), Spread.PER_LABEL)))
                    .hasSize(all.size())
                    .allSatisfy((label, number) -> assertThat(number).isEqualTo(1));
        }
    }

    @Test
    void theSameSeedGoesOnWhereItStopped() {
        try (Workspace workspace = SampleStore.open(folder)) {
            for (Spread spread : Spread.values()) {
                List<JudgedThought> many = drawn(workspace, 8, spread);
                for (JudgedThought thought : many.subList(0, 3)) {
                    SampleStore.apply(workspace, judgement(thought));
                }
                assertThat(drawn(workspace, 5, spread))
                        .extracting(JudgedThought::id)
                        .isEqualTo(many.subList(3, 8).stream().map(JudgedThought::id).toList());
            }
        }
    }

    /// A guess shows the label: what follows would be no judgement without it.
    @Test
    void whatWasGuessedIsNotDrawnAgainByTheSameCurator() {
        try (Workspace workspace = SampleStore.open(folder)) {
            List<JudgedThought> many = drawn(workspace, 5, Spread.SIMPLE);
            SampleStore.apply(workspace, guess(many.get(1)));
            workspace.curation().apply("Another", guess(many.get(2)));
            assertThat(drawn(workspace, 4, Spread.SIMPLE))
                    .extracting(JudgedThought::id)
                    .isEqualTo(
                            List.of(
                                    many.get(0).id(),
                                    many.get(2).id(),
                                    many.get(3).id(),
                                    many.get(4).id()));
        }
    }

    private static Act guess(JudgedThought thought) {
        return new Act.Guess(
                thought.conversation(),
                new ThoughtRef.Identified(thought.id()),
                String.valueOf(thought.label()),
                "");
    }

    private static Act judgement(JudgedThought thought) {
        return new Act.Judge(
                thought.conversation(),
                new ThoughtRef.Identified(thought.id()),
                String.valueOf(thought.label()));
    }

    /// Whoever has corrected a label has not made its stratum another.
    @Test
    void aCorrectedThoughtIsDrawnByTheLabelItCameInWith() {
        try (Workspace workspace = SampleStore.open(folder)) {
            JudgedThought thought = drawn(workspace, 1, Spread.SIMPLE).getFirst();
            String other =
                    drawn(workspace, 10_000, Spread.SIMPLE).stream()
                            .filter(one -> one.kind() == thought.kind())
                            .map(JudgedThought::label)
                            .filter(label -> label != null && !label.equals(thought.label()))
                            .findFirst()
                            .orElseThrow();
            List<?> before =
                    drawn(workspace, 10_000, Spread.PER_LABEL).stream()
                            .map(JudgedThought::id)
                            .toList();
            SampleStore.apply(
                    workspace,
                    new Act.SetLabel(
                            thought.conversation(),
                            new ThoughtRef.Identified(thought.id()),
                            String.valueOf(other)));
            assertThat(drawn(workspace, 10_000, Spread.PER_LABEL))
                    .extracting(JudgedThought::id)
                    .isEqualTo(before);
        }
    }
}
