package org.thoughttrace.curator.logic.subset;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.model.Subset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts subsets together.
///
/// Where all of them are live, what comes out can be: their filters as they are now, in one
/// expression. It does not name the parts, so it stays what it is when one of them is renamed,
/// deleted or saved with another filter. Where one is frozen it is frozen: half of what somebody
/// pinned down and half of what moves on would be neither.
public final class Combination {

    private Combination() {}

    /// How what comes out can be kept at best.
    public static Keeping atBest(SetOperation operation, List<Subset> parts) {
        return expression(operation, parts).isPresent() ? Keeping.LIVE : Keeping.FROZEN;
    }

    static Subset.Content of(
            SetOperation operation, List<Subset> parts, Keeping wish, SubsetCatalogue catalogue) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("two subsets or more are put together");
        }
        if (wish == Keeping.LIVE) {
            Optional<String> expression = expression(operation, parts);
            if (expression.isPresent()) {
                return new Subset.Live(expression.get());
            }
        }
        Set<String> ids = new LinkedHashSet<>(catalogue.ids(parts.getFirst()));
        for (Subset other : parts.subList(1, parts.size())) {
            Set<String> others = new HashSet<>(catalogue.ids(other));
            switch (operation) {
                case UNION -> ids.addAll(others);
                case INTERSECTION -> ids.retainAll(others);
                case DIFFERENCE -> ids.removeAll(others);
            }
        }
        return new Subset.Frozen(List.copyOf(ids), null);
    }

    /// The expression that means it; empty where a part is frozen, or where nothing is left, for
    /// which expressions have no words.
    private static Optional<String> expression(SetOperation operation, List<Subset> parts) {
        List<Filter> filters = new ArrayList<>();
        for (Subset part : parts) {
            if (!(part.content() instanceof Subset.Live(String expression))) {
                return Optional.empty();
            }
            filters.add(SubsetCatalogue.parse(expression));
        }
        boolean excludesAll =
                operation == SetOperation.DIFFERENCE
                        && filters.subList(1, filters.size()).stream()
                                .anyMatch(Filter.Everything.class::isInstance);
        return excludesAll
                ? Optional.empty()
                : Optional.of(FilterText.of(combined(operation, filters)));
    }

    private static Filter combined(SetOperation operation, List<Filter> filters) {
        return switch (operation) {
            case UNION -> FilterEdits.anyOf(filters);
            case INTERSECTION -> FilterEdits.allOf(filters);
            case DIFFERENCE -> {
                List<Filter> parts = new ArrayList<>();
                parts.add(filters.getFirst());
                filters.subList(1, filters.size())
                        .forEach(other -> parts.add(new Filter.Not(other)));
                yield FilterEdits.allOf(parts);
            }
        };
    }

    /// A name for what comes out.
    public static String name(SetOperation operation, List<String> parts) {
        return String.join(" " + operation.word() + " ", parts);
    }
}
