package org.thoughttrace.curator.logic.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each rule of an export takes away, from all there is to what is given out.
///
/// @param all everything in the store
/// @param steps in the order in which they remove
/// @param left what is given out
public record Funnel(Counts all, List<Stage> steps, Counts left) {

    /// What one rule removes.
    ///
    /// @param items how many things it removed: conversations, thoughts or rows
    public record Stage(Rule rule, long items, Counts removed) {}

    public Funnel {
        steps = List.copyOf(steps);
    }

    /// Adds up, rule after rule.
    static final class Tally {
        private final Map<Rule, Stage> stages = new LinkedHashMap<>();
        private Counts all = Counts.NONE;

        void everything(Counts counts) {
            all = all.plus(counts);
        }

        /// Makes a rule show even when it removes nothing.
        void expect(Rule rule) {
            stages.putIfAbsent(rule, new Stage(rule, 0, Counts.NONE));
        }

        /// Counts what no single item stands for.
        void adjust(Rule rule, Counts counts) {
            stages.merge(
                    rule,
                    new Stage(rule, 0, counts),
                    (old, more) -> new Stage(rule, old.items(), old.removed().plus(counts)));
        }

        void remove(Rule rule, Counts counts) {
            stages.merge(
                    rule,
                    new Stage(rule, 1, counts),
                    (old, more) -> new Stage(rule, old.items() + 1, old.removed().plus(counts)));
        }

        Funnel funnel() {
            List<Stage> ordered = new ArrayList<>(stages.values());
            ordered.sort(java.util.Comparator.comparing(stage -> stage.rule().step()));
            Counts left = all;
            for (Stage stage : ordered) {
                left = left.minus(stage.removed());
            }
            return new Funnel(all, ordered, left);
        }
    }
}
