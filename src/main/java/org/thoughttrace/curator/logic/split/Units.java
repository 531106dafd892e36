package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins conversations that must stay together (union-find, Tarjan 1975).
final class Units {
    private final List<ConversationFacts> all;
    private final int[] parents;
    private final Map<String, Integer> places = new HashMap<>();

    private Units(List<ConversationFacts> all) {
        this.all = all;
        this.parents = new int[all.size()];
        for (int at = 0; at < parents.length; at++) {
            parents[at] = at;
            places.put(all.get(at).id(), at);
        }
    }

    /// In the order of the first member of each.
    static List<Unit> of(
            List<ConversationFacts> all, Recipe.Split split, Collection<Set<String>> twins) {
        Units units = new Units(all);
        Map<String, Integer> firsts = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            ConversationFacts facts = all.get(at);
            String key =
                    switch (split.by()) {
                        case PARTICIPANT -> facts.participant();
                        case MODEL -> String.valueOf(facts.model());
                        case TIME -> facts.id();
                    };
            Integer first = firsts.putIfAbsent(key, at);
            if (first != null) {
                units.join(first, at);
            }
        }
        for (Set<String> group : twins) {
            List<Integer> members =
                    group.stream()
                            .map(units.places::get)
                            .filter(java.util.Objects::nonNull)
                            .toList();
            members.forEach(member -> units.join(members.getFirst(), member));
        }
        return units.collect(split);
    }

    private List<Unit> collect(Recipe.Split split) {
        Map<Integer, List<ConversationFacts>> members = new LinkedHashMap<>();
        for (int at = 0; at < parents.length; at++) {
            members.computeIfAbsent(root(at), root -> new ArrayList<>()).add(all.get(at));
        }
        return members.values().stream().map(list -> Unit.of(list, split.stratify())).toList();
    }

    private void join(int left, int right) {
        int a = root(left);
        int b = root(right);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int at) {
        int root = at;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
