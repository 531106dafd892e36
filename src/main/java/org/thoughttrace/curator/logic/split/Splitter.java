package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.logic.random.RandomNumbers;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.By;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Divides conversations into parts. Units that stay together go one after the other, the largest
/// first, to the part where they disturb the wanted shares least: those of conversations, and those of
/// each label or stage (after the iterative stratification of Sechidis, Tsoumakas and Vlahavas, 2011,
/// for units in place of rows). The same input and seed give the same parts.
public final class Splitter {
    private final Recipe.Split split;
    private final Parts parts;
    private final List<Unit> units;
    private final Map<String, Integer> totals = new TreeMap<>();
    private int total;

    private Splitter(Recipe.Split split, List<Unit> units) {
        this.split = split;
        this.parts = Parts.of(split);
        this.units = units;
        for (Unit unit : units) {
            total += unit.size();
            unit.strata().forEach((stratum, count) -> totals.merge(stratum, count, Integer::sum));
        }
    }

    /// Divides conversations.
    ///
    /// @param all in the order of import
    /// @param twins groups that stay together
    /// @throws SplitProblem when the recipe's shares make no sense
    public static SplitPlan plan(
            List<ConversationFacts> all, Recipe.Split split, Collection<Set<String>> twins) {
        return new Splitter(split, Units.of(all, split, twins)).plan();
    }

    private SplitPlan plan() {
        List<List<Unit>> filled = split.by() == By.TIME ? byTime() : balanced();
        return SplitPlan.of(split, parts, filled, totals);
    }

    private List<List<Unit>> empty() {
        List<List<Unit>> filled = new ArrayList<>();
        parts.names().forEach(name -> filled.add(new ArrayList<>()));
        return filled;
    }

    /// A unit goes to the part in which the middle of it falls.
    private List<List<Unit>> byTime() {
        List<Unit> ordered = new ArrayList<>(units);
        ordered.sort(
                Comparator.comparing(Unit::latest)
                        .thenComparing(unit -> unit.members().getFirst().position()));
        List<List<Unit>> filled = empty();
        double before = 0;
        for (Unit unit : ordered) {
            double middle = (before + unit.size() / 2.0) / total;
            int part = 0;
            double end = parts.shares().getFirst();
            while (middle > end && part < parts.names().size() - 1) {
                part++;
                end += parts.shares().get(part);
            }
            filled.get(part).add(unit);
            before += unit.size();
        }
        return filled;
    }

    private List<List<Unit>> balanced() {
        List<Unit> ordered = shuffled();
        ordered.sort(Comparator.comparingInt(Unit::size).reversed());
        List<List<Unit>> filled = empty();
        List<Map<String, Integer>> strata = new ArrayList<>();
        parts.names().forEach(name -> strata.add(new TreeMap<>()));
        int[] sizes = new int[parts.names().size()];
        for (Unit unit : ordered) {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int part = 0; part < sizes.length; part++) {
                double cost = cost(unit, parts.shares().get(part), sizes[part], strata.get(part));
                if (cost < least) {
                    least = cost;
                    best = part;
                }
            }
            filled.get(best).add(unit);
            sizes[best] += unit.size();
            Map<String, Integer> there = strata.get(best);
            unit.strata().forEach((stratum, count) -> there.merge(stratum, count, Integer::sum));
        }
        return filled;
    }

    /// How much fuller a part gets, measured by what it is to hold, with the unit in it.
    private double cost(Unit unit, double share, int size, Map<String, Integer> strata) {
        double cost = change(size, unit.size(), share * total);
        for (Map.Entry<String, Integer> each : unit.strata().entrySet()) {
            double wanted = share * totals.getOrDefault(each.getKey(), 0);
            cost +=
                    change(strata.getOrDefault(each.getKey(), 0), each.getValue(), wanted)
                            / totals.size();
        }
        return cost;
    }

    private static double change(int now, int more, double wanted) {
        double before = (now - wanted) * (now - wanted);
        double after = (now + more - wanted) * (now + more - wanted);
        return (after - before) / Math.max(wanted, 1e-9);
    }

    private List<Unit> shuffled() {
        List<Unit> ordered = new ArrayList<>(units);
        RandomNumbers random = new RandomNumbers(split.seed());
        for (int at = ordered.size() - 1; at > 0; at--) {
            int other = random.below(at + 1);
            Unit unit = ordered.get(at);
            ordered.set(at, ordered.get(other));
            ordered.set(other, unit);
        }
        return ordered;
    }
}
