package org.thoughttrace.curator.logic.filter;

import org.thoughttrace.curator.model.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes to one field of a filter, which leave all else of it as it was, and where it was.
///
/// Only the top level is looked at: the parts of an [Filter.And], else the filter itself; and only
/// terms that are not excluded. Where a field has several there, the first counts, and setting the
/// field puts one in the place of them all.
public final class FilterEdits {

    private FilterEdits() {}

    /// The parts all of which must be true; none for everything.
    public static List<Filter> parts(Filter filter) {
        return switch (filter) {
            case Filter.Everything _ -> List.of();
            case Filter.And(List<Filter> parts) -> parts;
            default -> List.of(filter);
        };
    }

    /// What all of some filters mean, without needless nesting; everything where there is none.
    public static Filter allOf(List<Filter> filters) {
        List<Filter> parts = filters.stream().flatMap(it -> parts(it).stream()).toList();
        return switch (parts.size()) {
            case 0 -> new Filter.Everything();
            case 1 -> parts.getFirst();
            default -> new Filter.And(parts);
        };
    }

    /// What any of some filters means, without needless nesting.
    ///
    /// @param filters one or more
    public static Filter anyOf(List<Filter> filters) {
        List<Filter> parts = new ArrayList<>();
        for (Filter filter : filters) {
            switch (filter) {
                case Filter.Everything everything -> {
                    return everything;
                }
                case Filter.Or(List<Filter> nested) -> parts.addAll(nested);
                default -> parts.add(filter);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
    }

    /// The values a field must have one of; none where it may have any.
    public static List<Operand> operandsOf(Filter filter, FilterField field) {
        return parts(filter).stream()
                .filter(part -> isOf(part, field))
                .findFirst()
                .flatMap(part ->
                        part instanceof Filter.Term(FilterField _, List<Operand> anyOf)
                                ? Optional.of(anyOf)
                                : Optional.empty())
                .orElse(List.of());
    }

    /// The phrases one of which must stand in a text; none where anything may.
    public static List<Phrase> phrasesOf(Filter filter, FilterField field) {
        return parts(filter).stream()
                .filter(part -> isOf(part, field))
                .findFirst()
                .flatMap(part ->
                        part instanceof Filter.Text(FilterField _, List<Phrase> anyOf)
                                ? Optional.of(anyOf)
                                : Optional.empty())
                .orElse(List.of());
    }

    /// The filter with other values of a field; with none, the field may have any.
    ///
    /// @param field of any kind but WORDS
    public static Filter with(Filter filter, FilterField field, List<Operand> anyOf) {
        return anyOf.isEmpty()
                ? without(filter, field)
                : replaced(filter, field, new Filter.Term(field, anyOf));
    }

    /// The filter with other phrases to look for in a text; with none, it may hold anything.
    ///
    /// @param field of kind WORDS
    public static Filter withText(Filter filter, FilterField field, List<Phrase> anyOf) {
        return anyOf.isEmpty()
                ? without(filter, field)
                : replaced(filter, field, new Filter.Text(field, anyOf));
    }

    /// The filter without what it asks of a field.
    public static Filter without(Filter filter, FilterField field) {
        return allOf(parts(filter).stream().filter(part -> !isOf(part, field)).toList());
    }

    private static Filter replaced(Filter filter, FilterField field, Filter term) {
        List<Filter> parts = new ArrayList<>();
        boolean placed = false;
        for (Filter part : parts(filter)) {
            if (!isOf(part, field)) {
                parts.add(part);
            } else if (!placed) {
                parts.add(term);
                placed = true;
            }
        }
        if (!placed) {
            parts.add(term);
        }
        return allOf(parts);
    }

    private static boolean isOf(Filter part, FilterField field) {
        return switch (part) {
            case Filter.Term(FilterField of, List<Operand> _) -> of == field;
            case Filter.Text(FilterField of, List<Phrase> _) -> of == field;
            default -> false;
        };
    }
}
