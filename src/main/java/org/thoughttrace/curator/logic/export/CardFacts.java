package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// What the files about an export tell.
///
/// @param recipe with every option of the format, those as usual, too: who reads it need not know what is
///     usual
/// @param sourceHash of the data of the store
/// @param published a day: the one that was given, else the last of what is given out; empty for none
/// @param curators who worked on what is given out, by name
record CardFacts(
        WorkOrder order,
        OutputFormat format,
        Recipe recipe,
        Outcome outcome,
        String sourceHash,
        String published,
        List<String> curators,
        long participants,
        long models) {
    private static final int DAY = "2026-01-01".length();

    static CardFacts of(
            String sourceHash,
            WorkOrder order,
            Ingredients ingredients,
            List<ConversationFacts> given,
            Outcome outcome) {
        TreeSet<String> curators = new TreeSet<>();
        given.forEach(facts -> curators.addAll(facts.curators()));
        return new CardFacts(
                order,
                ingredients.format(),
                order.recipe()
                        .with(
                                new Recipe.Shape(
                                        ingredients.format().name(),
                                        ingredients.options().asMap())),
                outcome,
                sourceHash,
                order.date() == null ? lastDay(given) : order.date().toString(),
                List.copyOf(curators),
                given.stream().map(ConversationFacts::participant).distinct().count(),
                given.stream()
                        .map(ConversationFacts::model)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
    }

    private static String lastDay(List<ConversationFacts> given) {
        return given.stream()
                .map(ConversationFacts::updatedAt)
                .filter(time -> time != null && time.matches("\\d{4}-\\d{2}-\\d{2}T.*"))
                .map(time -> Objects.requireNonNull(time).substring(0, DAY))
                .max(String::compareTo)
                .orElse("");
    }

    Recipe.Card card() {
        return order.recipe().card();
    }

    /// What one file holds, in words.
    String description() {
        return format.description()
                + " Given out of curated conversations with the thoughts of their users.";
    }
}
