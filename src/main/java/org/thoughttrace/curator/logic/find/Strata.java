package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.model.FlagFacts;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Divides conversations by the values of a field: names whatever their case, numbers, months, kinds
/// of flags.
public final class Strata {

    /// The fields by which it makes sense to divide. An id divides into single conversations, and so
    /// nearly do words; what is there or not is asked for by a filter.
    public static final List<FilterField> FIELDS =
            List.of(
                    FilterField.MODEL,
                    FilterField.PROVIDER,
                    FilterField.PARTICIPANT,
                    FilterField.TASK,
                    FilterField.LABEL,
                    FilterField.KIND,
                    FilterField.WRITTEN,
                    FilterField.TIMING,
                    FilterField.STAGE,
                    FilterField.RELATION,
                    FilterField.TOPIC,
                    FilterField.TAG,
                    FilterField.FLAG,
                    FilterField.STATUS,
                    FilterField.EDITED,
                    FilterField.CURATOR,
                    FilterField.TURNS,
                    FilterField.THOUGHTS,
                    FilterField.CREATED,
                    FilterField.UPDATED,
                    FilterField.CHANGED,
                    FilterField.AGE,
                    FilterField.GENDER,
                    FilterField.EDUCATION,
                    FilterField.OCCUPATION,
                    FilterField.FREQUENCY,
                    FilterField.PURPOSE);

    private final FilterField field;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();

    private static final class Part {
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> spellings = new HashMap<>();

        String mostUsed() {
            return spellings.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
    }

    private Strata(FilterField field) {
        this.field = field;
    }

    /// The parts, the largest first; numbers and months in order; those without a value last.
    static List<Stratum> of(List<Indexed> rows, FilterField field) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException(field + " does not divide conversations");
        }
        Strata strata = new Strata(field);
        rows.forEach(strata::add);
        return strata.inOrder();
    }

    private void add(Indexed row) {
        String id = row.facts().id();
        Set<String> seen = new HashSet<>();
        values(
                row,
                value -> {
                    String key = Folding.of(value);
                    if (!key.isEmpty() && seen.add(key)) {
                        Part part = parts.computeIfAbsent(key, _ -> new Part());
                        part.ids.add(id);
                        part.spellings.merge(value, 1, Integer::sum);
                    }
                });
        if (seen.isEmpty()) {
            without.add(id);
        }
    }

    private void values(Indexed row, Consumer<String> sink) {
        switch (field.kind()) {
            case NAME -> Properties.names(field, row, sink);
            case NUMBER -> offer(Properties.number(field, row), sink);
            case MOMENT -> {
                Instant moment = Properties.moment(field, row);
                offer(
                        moment == null ? null : YearMonth.from(moment.atOffset(ZoneOffset.UTC)),
                        sink);
            }
            case FLAG -> row.facts().flags().stream().map(FlagFacts::kind).forEach(sink);
            case PRESENCE, WORDS -> throw new IllegalArgumentException(field.toString());
        }
    }

    private static void offer(@Nullable Object value, Consumer<String> sink) {
        if (value != null) {
            sink.accept(value.toString());
        }
    }

    private List<Stratum> inOrder() {
        List<Stratum> strata = new ArrayList<>();
        parts.forEach((key, part) -> strata.add(new Stratum(part.mostUsed(), key, part.ids)));
        strata.sort(order());
        if (!without.isEmpty()) {
            strata.add(new Stratum(null, "", without));
        }
        return strata;
    }

    private Comparator<Stratum> order() {
        if (field.kind() == Kind.NUMBER) {
            return Comparator.comparingLong(stratum -> Long.parseLong(stratum.key()));
        }
        Comparator<Stratum> byKey = Comparator.comparing(Stratum::key);
        return field.kind() == Kind.MOMENT
                ? byKey
                : Comparator.comparingInt((Stratum stratum) -> -stratum.ids().size())
                        .thenComparing(byKey);
    }
}
