package org.thoughttrace.curator.logic.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The named subsets that a filter speaks of.
public final class SubsetNames {

    private SubsetNames() {}

    /// The names that stand in it, as they are written there.
    public static Set<String> in(Filter filter) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        collect(filter, names);
        return names;
    }

    /// The name of the one subset that the filter is; empty where it is anything else.
    public static Optional<String> only(Filter filter) {
        return filter instanceof Filter.Term(FilterField field, List<Operand> anyOf)
                        && field == FilterField.SUBSET
                        && anyOf.size() == 1
                        && anyOf.getFirst() instanceof Operand.Exactly(String name)
                ? Optional.of(name)
                : Optional.empty();
    }

    /// The filter that is one subset.
    public static Filter subset(String name) {
        return term(FilterField.SUBSET, name);
    }

    /// Those of a subset to which something was done since it was saved.
    public static Filter changed(String name) {
        return new Filter.And(List.of(subset(name), term(FilterField.SINCE, name)));
    }

    private static Filter term(FilterField field, String name) {
        return new Filter.Term(field, List.of(new Operand.Exactly(name)));
    }

    /// The filter with another name wherever one stands, case ignored.
    public static Filter renamed(Filter filter, String before, String now) {
        return switch (filter) {
            case Filter.Everything everything -> everything;
            case Filter.And(List<Filter> parts) -> new Filter.And(renamed(parts, before, now));
            case Filter.Or(List<Filter> parts) -> new Filter.Or(renamed(parts, before, now));
            case Filter.Not(Filter part) -> new Filter.Not(renamed(part, before, now));
            case Filter.Same(Filter part) -> new Filter.Same(renamed(part, before, now));
            case Filter.Text text -> text;
            case Filter.Term(FilterField field, List<Operand> anyOf) ->
                    new Filter.Term(
                            field,
                            names(field)
                                    ? anyOf.stream().map(one -> renamed(one, before, now)).toList()
                                    : anyOf);
        };
    }

    private static List<Filter> renamed(List<Filter> parts, String before, String now) {
        return parts.stream().map(part -> renamed(part, before, now)).toList();
    }

    private static Operand renamed(Operand operand, String before, String now) {
        return operand instanceof Operand.Exactly(String name)
                        && name.strip().equalsIgnoreCase(before.strip())
                ? new Operand.Exactly(now)
                : operand;
    }

    private static boolean names(FilterField field) {
        return field == FilterField.SUBSET || field == FilterField.SINCE;
    }

    private static void collect(Filter filter, Set<String> names) {
        switch (filter) {
            case Filter.Everything _, Filter.Text _ -> {
                // Neither speaks of subsets.
            }
            case Filter.And(List<Filter> parts) -> parts.forEach(part -> collect(part, names));
            case Filter.Or(List<Filter> parts) -> parts.forEach(part -> collect(part, names));
            case Filter.Not(Filter part) -> collect(part, names);
            case Filter.Same(Filter part) -> collect(part, names);
            case Filter.Term(FilterField field, List<Operand> anyOf) -> {
                for (Operand operand : anyOf) {
                    if (names(field) && operand instanceof Operand.Exactly(String name)) {
                        names.add(name);
                    }
                }
            }
        }
    }
}
