package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Counts the values of fields among the conversations a filter means, in one pass. Beside the values
/// of a field stands what choosing them would find: the filter's own terms on that field, where they
/// stand at its top level, are left out of its counts and of no others.
final class Facets {

    private final List<Predicate<Indexed>> others = new ArrayList<>();
    private final Map<FilterField, Predicate<Indexed>> own = new LinkedHashMap<>();
    private final Map<FilterField, FacetTally> tallies = new EnumMap<>(FilterField.class);

    private Facets(Filter filter, Sources sources, Collection<FilterField> fields) {
        Evaluation evaluation = new Evaluation(sources);
        for (Filter part :
                filter instanceof Filter.And(List<Filter> parts) ? parts : List.of(filter)) {
            Predicate<Indexed> test = evaluation.of(part);
            if (part instanceof Filter.Term term && fields.contains(term.field())) {
                own.merge(term.field(), test, Predicate::and);
            } else {
                others.add(test);
            }
        }
        fields.forEach(field -> tallies.put(field, new FacetTally(field)));
    }

    /// The values of each field with their counts.
    ///
    /// @throws IllegalArgumentException when the values of a field cannot be counted
    static Map<FilterField, List<ValueCount>> count(
            List<Indexed> rows, Filter filter, Sources sources, Collection<FilterField> fields) {
        for (FilterField field : fields) {
            if (!field.isCountable()) {
                throw new IllegalArgumentException(field + " has no values to count");
            }
        }
        Facets facets = new Facets(filter, sources, fields);
        rows.forEach(facets::add);
        Map<FilterField, List<ValueCount>> counts = new EnumMap<>(FilterField.class);
        facets.tallies.forEach((field, tally) -> counts.put(field, tally.values()));
        return counts;
    }

    private void add(Indexed row) {
        for (Predicate<Indexed> other : others) {
            if (!other.test(row)) {
                return;
            }
        }
        FilterField failing = null;
        for (Map.Entry<FilterField, Predicate<Indexed>> one : own.entrySet()) {
            if (!one.getValue().test(row)) {
                if (failing != null) {
                    return;
                }
                failing = one.getKey();
            }
        }
        if (failing == null) {
            tallies.values().forEach(tally -> tally.add(row));
            return;
        }
        FacetTally tally = tallies.get(failing);
        if (tally != null) {
            tally.add(row);
        }
    }
}
