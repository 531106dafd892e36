package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Conversations given out for review: who is to look at which.
///
/// @param id of the revision that made it
public record Assignment(UUID id, Plan plan) {

    /// What it is called.
    public String name() {
        return plan.name();
    }

    /// True for conversations that several curators are to look at, each for themselves.
    public boolean isDouble() {
        return plan.fold() > 1;
    }

    /// Those of some conversations that go to nobody, because the quota was reached.
    public List<String> leftOf(List<String> ids) {
        Set<String> given = new HashSet<>();
        plan.shares().values().forEach(given::addAll);
        return ids.stream().filter(id -> !given.contains(id)).toList();
    }

    /// Who is to look at what, and how that was drawn.
    ///
    /// @param fold to how many curators each conversation goes
    /// @param quota how many a curator gets at most; null for no limit
    /// @param seed of the drawing
    /// @param shares for each curator the ids, in the order in which they are to be looked at
    public record Plan(
            String name,
            int fold,
            @Nullable Integer quota,
            long seed,
            Map<String, List<String>> shares) {
        public Plan {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            shares.forEach((curator, ids) -> copy.put(curator, List.copyOf(ids)));
            shares = Collections.unmodifiableMap(copy);
        }
    }
}
