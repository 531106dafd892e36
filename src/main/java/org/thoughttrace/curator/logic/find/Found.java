package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The conversations a filter means, in the order of import.
public final class Found {

    private final List<Indexed> rows;

    Found(List<Indexed> rows) {
        this.rows = rows;
    }

    List<Indexed> rows() {
        return rows;
    }

    /// How many they are.
    public int count() {
        return rows.size();
    }

    /// Their ids.
    public List<String> ids() {
        return rows.stream().map(row -> row.facts().id()).toList();
    }

    /// Their facts.
    public List<ConversationFacts> facts() {
        return rows.stream().map(Indexed::facts).toList();
    }

    /// Totals over them.
    public Totals totals() {
        return totals(null, rows);
    }

    /// Totals for each model, the one with most conversations first.
    public List<Totals> totalsByModel() {
        Map<@Nullable String, List<Indexed>> models = new HashMap<>();
        for (Indexed row : rows) {
            models.computeIfAbsent(row.facts().model(), model -> new ArrayList<>()).add(row);
        }
        List<Totals> totals = new ArrayList<>();
        models.forEach((model, some) -> totals.add(totals(model, some)));
        totals.sort(
                Comparator.comparingLong(Totals::conversations)
                        .reversed()
                        .thenComparing(
                                Totals::name, Comparator.nullsFirst(Comparator.naturalOrder())));
        return totals;
    }

    /// How many different models they name.
    public long modelCount() {
        return rows.stream()
                .map(row -> row.facts().model())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static Totals totals(@Nullable String name, List<Indexed> rows) {
        Set<String> participants = new HashSet<>();
        long messages = 0;
        long thoughts = 0;
        for (Indexed row : rows) {
            participants.add(row.participant());
            messages += row.facts().turns().size();
            thoughts += row.facts().thoughts().size();
        }
        return new Totals(name, participants.size(), rows.size(), messages, thoughts);
    }
}
