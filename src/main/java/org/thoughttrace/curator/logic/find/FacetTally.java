package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.Presence;
import org.thoughttrace.curator.model.FlagFacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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

    private static final long SECONDS_OF_DAY = 86_400;

    private final FilterField field;
    private final boolean countsAbsent;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Slot> folded = new HashMap<>();
    private final Map<Long, Count> numbers = new HashMap<>();
    private final Map<Long, Long> monthOfDay = new HashMap<>();
    private final List<Presence> presences = List.of(Presence.values());
    private final List<Predicate<Indexed>> tests =
            presences.stream().map(PresenceTests::of).toList();
    private long rows;
    private long absent;

    /// Counts in its place: this runs for every value of every conversation.
    private static final class Count {
        private long count;
    }

    /// One value in all its spellings.
    private static final class Slot {
        private final List<Spelling> spellings = new ArrayList<>();
        private long seenIn;
        private long count;

        String mostUsed() {
            return spellings.stream()
                    .max(
                            Comparator.comparingLong((Spelling spelling) -> spelling.count)
                                    .thenComparing(spelling -> spelling.text))
                    .orElseThrow()
                    .text;
        }
    }

    private static final class Spelling {
        private final String text;
        private final Slot slot;
        private long count;

        Spelling(String text, Slot slot) {
            this.text = text;
            this.slot = slot;
            slot.spellings.add(this);
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
        Spelling spelling = spellings.get(value);
        if (spelling == null) {
            spelling =
                    new Spelling(
                            value, folded.computeIfAbsent(Folding.of(value), fold -> new Slot()));
            spellings.put(value, spelling);
        }
        Slot slot = spelling.slot;
        if (slot.seenIn != rows) {
            slot.seenIn = rows;
            slot.count++;
            spelling.count++;
        }
    }

    private void number(@Nullable Long value) {
        if (value != null) {
            found++;
            numbers.computeIfAbsent(value, first -> new Count()).count++;
        }
    }

    private void month(@Nullable Instant moment) {
        if (moment != null) {
            long day = Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_DAY);
            number(monthOfDay.computeIfAbsent(day, FacetTally::monthOf));
        }
    }

    private static long monthOf(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12L + date.getMonthValue() - 1;
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
        new TreeMap<>(numbers)
                .forEach((number, count) -> values.add(new ValueCount(shown(number), count.count)));
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
