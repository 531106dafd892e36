package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.Presence;
import org.thoughttrace.curator.model.FlagFacts;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The values of one field and in how many conversations each stands. Values that differ in case
/// alone are one, shown as they are written most often.
final class FacetTally {

    private static final Comparator<ValueCount> MOST_FIRST =
            Comparator.comparingLong(ValueCount::count)
                    .reversed()
                    .thenComparing(
                            ValueCount::value, Comparator.nullsLast(Comparator.naturalOrder()));

    private final FilterField field;
    private final boolean countsAbsent;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Slot> folded = new HashMap<>();
    private final TreeMap<Long, Long> numbers = new TreeMap<>();
    private final List<Presence> presences = List.of(Presence.values());
    private final List<Predicate<Indexed>> tests =
            presences.stream().map(PresenceTests::of).toList();
    private long rows;
    private long absent;

    /// One value in all its spellings.
    private static final class Slot {
        private final Map<String, Long> spellings = new HashMap<>();
        private long seenIn;
        private long count;

        String mostUsed() {
            return spellings.entrySet().stream()
                    .max(
                            Map.Entry.<String, Long>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
    }

    FacetTally(FilterField field) {
        this.field = field;
        this.countsAbsent = Presence.ofKey(field.key()).isPresent();
    }

    void add(Indexed row) {
        rows++;
        long before = found;
        switch (field.kind()) {
            case NAME -> Properties.names(field, row, this::name);
            case NUMBER -> number(Properties.number(field, row));
            case MOMENT -> month(Properties.moment(field, row));
            case FLAG -> {
                for (FlagFacts flag : row.facts().flags()) {
                    name(flag.kind());
                }
            }
            case PRESENCE -> presence(row);
            case WORDS -> throw new IllegalArgumentException("words have no values to count");
        }
        if (found == before) {
            absent++;
        }
    }

    private long found;

    private void name(String value) {
        found++;
        Slot slot = slots.get(value);
        if (slot == null) {
            slot = folded.computeIfAbsent(Folding.of(value), fold -> new Slot());
            slots.put(value, slot);
        }
        if (slot.seenIn != rows) {
            slot.seenIn = rows;
            slot.count++;
            slot.spellings.merge(value, 1L, Long::sum);
        }
    }

    private void number(@Nullable Long value) {
        if (value != null) {
            found++;
            numbers.merge(value, 1L, Long::sum);
        }
    }

    private void month(@Nullable Instant moment) {
        if (moment != null) {
            YearMonth month = YearMonth.from(moment.atOffset(ZoneOffset.UTC));
            number(month.getYear() * 12L + month.getMonthValue() - 1);
        }
    }

    private void presence(Indexed row) {
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).test(row) == (field == FilterField.HAS)) {
                name(presences.get(i).key());
            }
        }
    }

    /// Names with the most frequent first, numbers and months in order; at the end those without.
    List<ValueCount> values() {
        List<ValueCount> values = new ArrayList<>();
        folded.values().forEach(slot -> values.add(new ValueCount(slot.mostUsed(), slot.count)));
        values.sort(MOST_FIRST);
        numbers.forEach((number, count) -> values.add(new ValueCount(shown(number), count)));
        if (countsAbsent && absent > 0) {
            values.add(new ValueCount(null, absent));
        }
        return values;
    }

    private String shown(long number) {
        return field.kind() == Kind.MOMENT
                ? YearMonth.of(
                                Math.toIntExact(Math.floorDiv(number, 12L)),
                                Math.floorMod(number, 12) + 1)
                        .toString()
                : Long.toString(number);
    }
}
