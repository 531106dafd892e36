package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.ErrorRate.Stratum;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Thoughts with the labels that are compared. Against the labels that came in only judgements count:
/// a correction is there only where a curator disagreed, so corrections alone would always tell of
/// no agreement at all.
final class LabelledSet {

    /// A label of reasons is never one of reactions, even where their keys are alike.
    record Category(ThoughtKind kind, String label) {}

    private final List<JudgedThought> thoughts;
    private final Map<JudgedThought, String> imported = new IdentityHashMap<>();
    private final LabelScheme scheme;

    LabelledSet(List<JudgedThought> thoughts, ImportedLabels labels, LabelScheme scheme) {
        this.thoughts = thoughts;
        this.scheme = scheme;
        for (JudgedThought thought : thoughts) {
            String label = labels.of(thought);
            if (label != null) {
                imported.put(thought, label);
            }
        }
    }

    List<JudgedThought> thoughts() {
        return thoughts;
    }

    LabelScheme scheme() {
        return scheme;
    }

    /// The label that somebody gave a thought, to be compared with another's.
    @Nullable String label(JudgedThought thought, Rater rater, Rater other) {
        return switch (rater) {
            case Rater.Imported() -> imported.get(thought);
            case Rater.Curator(String name) ->
                    other instanceof Rater.Imported
                            ? thought.judged().get(name)
                            : thought.labelBy(name);
        };
    }

    /// Labels in the order of the scheme, then those it does not know.
    List<Category> inOrder(Iterable<Category> some) {
        Map<Category, Boolean> ordered = new LinkedHashMap<>();
        for (ThoughtKind kind : ThoughtKind.values()) {
            for (LabelScheme.Item item : scheme.items(Part.labelsOf(kind))) {
                ordered.put(new Category(kind, item.key()), false);
            }
        }
        some.forEach(category -> ordered.put(category, true));
        List<Category> categories = new ArrayList<>();
        ordered.forEach((category, isThere) -> {
            if (isThere) {
                categories.add(category);
            }
        });
        return categories;
    }

    /// How many of the labels that came in are wrong. The strata are those labels; what is right is
    /// what most of the curators say who judged a thought. Where they are level the thought counts by
    /// the share who say otherwise: to leave it out would leave out those most likely to be wrong.
    ErrorRate errorRate(double width) {
        Map<Category, Tally> tallies = new HashMap<>();
        int unsettled = 0;
        for (JudgedThought thought : thoughts) {
            String label = imported.get(thought);
            if (label != null) {
                Tally tally =
                        tallies.computeIfAbsent(
                                new Category(thought.kind(), label), category -> new Tally());
                tally.add(label, thought.judged().values());
                boolean isLevel = Majority.of(thought.judged().values()) == null;
                unsettled += !thought.judged().isEmpty() && isLevel ? 1 : 0;
            }
        }
        List<Stratum> strata = new ArrayList<>();
        for (Category category : inOrder(tallies.keySet())) {
            Tally tally = tallies.getOrDefault(category, new Tally());
            strata.add(
                    new Stratum(
                            category.kind(),
                            category.label(),
                            tally.population,
                            tally.judged,
                            tally.wrong));
        }
        return ErrorRateEstimate.of(strata, unsettled, width);
    }

    private static final class Tally {
        private int population;
        private int judged;
        private double wrong;

        void add(String label, Collection<String> judgements) {
            population++;
            if (judgements.isEmpty()) {
                return;
            }
            judged++;
            String right = Majority.of(judgements);
            if (right == null) {
                long others = judgements.stream().filter(one -> !one.equals(label)).count();
                wrong += (double) others / judgements.size();
            } else {
                wrong += right.equals(label) ? 0 : 1;
            }
        }
    }
}
