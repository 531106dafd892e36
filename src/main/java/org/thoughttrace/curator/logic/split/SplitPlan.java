package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which conversation is in which part, and how well the parts came out.
///
/// @param partOf by conversation id
/// @param straddling participants who are in more than one part
public record SplitPlan(
        Recipe.Split split, Map<String, String> partOf, List<Part> parts, int straddling) {

    /// One part.
    ///
    /// @param wanted its share of the conversations by the recipe
    /// @param achieved the share it has
    /// @param strata for each label or stage, which share of all its thoughts is here
    public record Part(
            String name,
            double wanted,
            double achieved,
            int conversations,
            int participants,
            Map<String, Double> strata) {}

    public SplitPlan {
        partOf = Map.copyOf(partOf);
        parts = List.copyOf(parts);
    }

    static SplitPlan of(
            Recipe.Split split, Parts parts, List<List<Unit>> filled, Map<String, Integer> totals) {
        int total = filled.stream().flatMap(List::stream).mapToInt(Unit::size).sum();
        Map<String, String> partOf = new HashMap<>();
        Map<String, Set<String>> partsOfParticipant = new HashMap<>();
        List<Part> made = new ArrayList<>();
        for (int at = 0; at < filled.size(); at++) {
            String name = parts.names().get(at);
            Set<String> participants = new HashSet<>();
            Map<String, Integer> strata = new TreeMap<>();
            int conversations = 0;
            for (Unit unit : filled.get(at)) {
                conversations += unit.size();
                unit.strata().forEach((key, count) -> strata.merge(key, count, Integer::sum));
                for (ConversationFacts member : unit.members()) {
                    partOf.put(member.id(), name);
                    participants.add(member.participant());
                    partsOfParticipant
                            .computeIfAbsent(member.participant(), key -> new HashSet<>())
                            .add(name);
                }
            }
            Map<String, Double> shares = new TreeMap<>();
            totals.forEach(
                    (key, count) -> shares.put(key, strata.getOrDefault(key, 0) / (double) count));
            made.add(
                    new Part(
                            name,
                            parts.shares().get(at),
                            total == 0 ? 0 : conversations / (double) total,
                            conversations,
                            participants.size(),
                            shares));
        }
        int straddling =
                (int) partsOfParticipant.values().stream().filter(in -> in.size() > 1).count();
        return new SplitPlan(split, partOf, made, straddling);
    }
}
