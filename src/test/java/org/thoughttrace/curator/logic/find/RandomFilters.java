package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.FilterField.Level;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Period;
import org.thoughttrace.curator.logic.filter.Presence;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Filters of every field and operator, made at random from values the data holds.
final class RandomFilters {

    private static final int DEEPEST = 3;

    private final Random random;
    private final Map<FilterField, List<String>> values;
    private final List<String> words;

    /// @param values for each field of names some that occur
    /// @param words some that occur in texts
    RandomFilters(Random random, Map<FilterField, List<String>> values, List<String> words) {
        this.random = random;
        this.values = values;
        this.words = words;
    }

    Filter next() {
        return next(0, false);
    }

    private Filter next(int depth, boolean within) {
        int dice = depth >= DEEPEST ? 0 : random.nextInt(10);
        return switch (dice) {
            case 6 -> new Filter.And(some(depth, within));
            case 7 -> new Filter.Or(some(depth, within));
            case 8 -> new Filter.Not(next(depth + 1, within));
            case 9 -> within ? leaf(true) : new Filter.Same(next(depth + 1, true));
            default -> leaf(within);
        };
    }

    private List<Filter> some(int depth, boolean within) {
        List<Filter> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(next(depth + 1, within));
        }
        return parts;
    }

    private Filter leaf(boolean within) {
        List<FilterField> fields =
                Arrays.stream(FilterField.values())
                        .filter(field -> !within || field.level() != Level.CONVERSATION)
                        .filter(field -> field.kind() != Kind.NAME || values.containsKey(field))
                        .toList();
        FilterField field = pick(fields);
        return leaf(field);
    }

    /// One term on a field, of one value or two.
    Filter leaf(FilterField field) {
        if (field.kind() == Kind.WORDS) {
            return new Filter.Text(
                    field,
                    random.nextInt(4) == 0 ? List.of(phrase(), phrase()) : List.of(phrase()));
        }
        return new Filter.Term(
                field,
                random.nextInt(3) == 0
                        ? List.of(operand(field), operand(field))
                        : List.of(operand(field)));
    }

    private Phrase phrase() {
        int at = random.nextInt(words.size());
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Phrase(
                            words.get(at) + " " + words.get((at + 1) % words.size()),
                            Phrase.Ending.WHOLE);
            case 1 -> {
                String word = words.get(at);
                yield new Phrase(
                        word.substring(0, 1 + random.nextInt(word.length())), Phrase.Ending.PREFIX);
            }
            default -> new Phrase(words.get(at), Phrase.Ending.WHOLE);
        };
    }

    private Operand operand(FilterField field) {
        return switch (field.kind()) {
            case NAME -> name(field);
            case NUMBER -> range();
            case MOMENT -> period();
            case FLAG -> flag();
            case PRESENCE -> new Operand.Exactly(pick(List.of(Presence.values())).key());
            case WORDS -> throw new IllegalArgumentException(field.toString());
        };
    }

    private Operand name(FilterField field) {
        String value = pick(values.getOrDefault(field, List.of("nothing")));
        return switch (random.nextInt(5)) {
            case 0 -> new Operand.StartingWith(value.substring(0, value.offsetByCodePoints(0, 1)));
            case 1 -> new Operand.Exactly(value.toUpperCase(java.util.Locale.ROOT));
            case 2 -> new Operand.Exactly(value + "x");
            default -> new Operand.Exactly(value);
        };
    }

    private Operand range() {
        long scale = pick(List.of(8L, 60L, 2000L));
        Long from = random.nextInt(3) == 0 ? null : random.nextLong(scale);
        Long to =
                random.nextInt(3) == 0 && from != null
                        ? null
                        : Long.valueOf((from == null ? 0 : from) + random.nextLong(scale));
        return new Operand.Between(from, to);
    }

    private Operand period() {
        Period from = random.nextInt(3) == 0 ? null : aPeriod();
        Period to = random.nextInt(3) == 0 && from != null ? null : aPeriod();
        return new Operand.During(from, to);
    }

    private Period aPeriod() {
        return Period.of(
                        pick(
                                List.of(
                                        "2025",
                                        "2026",
                                        "2026-0" + (1 + random.nextInt(9)),
                                        "2026-03-%02d".formatted(1 + random.nextInt(28)),
                                        "2026-03-10T12:00:00Z")))
                .orElseThrow();
    }

    private Operand flag() {
        @Nullable String kind =
                random.nextBoolean()
                        ? pick(values.getOrDefault(FilterField.FLAG, List.of("none")))
                        : null;
        @Nullable Severity severity =
                random.nextInt(3) == 0 ? pick(List.of(Severity.values())) : null;
        Flag.@Nullable Resolution state =
                random.nextInt(3) == 0 || kind == null && severity == null
                        ? pick(List.of(Flag.Resolution.values()))
                        : null;
        return new Operand.FlagOf(kind, severity, state);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
