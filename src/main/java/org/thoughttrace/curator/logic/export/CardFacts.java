package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.SourceFormat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the files about an export tell.
///
/// @param recipe with every option of the format, those as usual, too: who reads it need not know what is
///     usual
/// @param sourceHash of the data of the store
/// @param published a day: the one that was given, else the last of what is given out; empty for none
/// @param given how many conversations are given out
/// @param origins how many of them came from which other program, by the key of its layout
/// @param curators who worked on what is given out, by name
record CardFacts(
        WorkOrder order,
        OutputFormat format,
        Recipe recipe,
        Outcome outcome,
        String sourceHash,
        String published,
        long given,
        SortedMap<String, Long> origins,
        List<String> curators,
        long participants,
        long models) {
    /// As the hub has it where nobody said under which licence something is.
    private static final String UNKNOWN = "unknown";

    private static final int DAY = "2026-01-01".length();

    static CardFacts of(
            String sourceHash,
            WorkOrder order,
            Ingredients ingredients,
            List<ConversationFacts> given,
            SortedMap<String, Long> origins,
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
                given.size(),
                origins,
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

    /// What is told of the source. The published set's own title, licence and citation, which stand in
    /// for what a recipe does not say, do not speak for conversations of other programs.
    Recipe.Card card() {
        Recipe.Card card = order.recipe().card();
        boolean isToldByRecipe = !card.equals(Recipe.Card.OF_SOURCE);
        if (isToldByRecipe || foreign() == 0) {
            return card;
        }
        return foreign() == given
                ? new Recipe.Card("Conversations, curated", UNKNOWN, "", "", card.languages())
                : new Recipe.Card(
                        "ThoughtTrace and other conversations, curated",
                        UNKNOWN,
                        card.citation(),
                        card.url(),
                        card.languages());
    }

    /// How many conversations came from other programs.
    long foreign() {
        return origins.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Those by their programs, in words: "2 of ChatGPT export".
    String originsInWords() {
        return origins.entrySet().stream()
                .map(origin ->
                        origin.getValue()
                                + " as "
                                + SourceFormat.named(origin.getKey())
                                        .map(SourceFormat::title)
                                        .orElse(origin.getKey()))
                .collect(Collectors.joining(", "));
    }

    /// What one file holds, in words.
    String description() {
        return format.description()
                + " Given out of curated conversations with the thoughts of their users.";
    }
}
