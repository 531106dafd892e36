package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads ranges of numbers and of moments: `6..10`, `3..`, `..5`, `7`.
final class RangeParser {

    private static final String DOTS = "..";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern OTHER_RANGE =
            Pattern.compile("([0-9]{1,9})(?:-|–|—|:|\\.{3,5}|to)([0-9]{1,9})");
    private static final Pattern COMPARED = Pattern.compile("(<|<=|≤|=|≥|>=|>)([0-9]{1,9})");
    private static final Pattern OR_MORE = Pattern.compile("([0-9]{1,9})\\+");

    private RangeParser() {}

    /// Numbers from one to another.
    static Operand.Between numbers(FilterField field, Written value) {
        String text = value.text();
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            long number = number(field, value, text);
            return new Operand.Between(number, number);
        }
        String low = text.substring(0, dots);
        String high = text.substring(dots + DOTS.length());
        requireBound(field, value, "6..10, 3.. or ..5");
        Long from = low.isEmpty() ? null : (Long) number(field, value, low);
        Long to = high.isEmpty() ? null : (Long) number(field, value, high);
        if (from != null && to != null && from > to) {
            throw reversed(value, low, high);
        }
        return new Operand.Between(from, to);
    }

    /// Moments from the beginning of one period to the end of another.
    static Operand.During moments(FilterField field, Written value) {
        String text = value.text();
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            Period period = period(field, value, text);
            return new Operand.During(period, period);
        }
        String low = text.substring(0, dots);
        String high = text.substring(dots + DOTS.length());
        requireBound(field, value, "2026-01..2026-03, 2026.. or ..2025-12-31");
        Period from = low.isEmpty() ? null : period(field, value, low);
        Period to = high.isEmpty() ? null : period(field, value, high);
        if (from != null && to != null && !from.begins().isBefore(to.ends())) {
            throw reversed(value, low, high);
        }
        return new Operand.During(from, to);
    }

    private static long number(FilterField field, Written value, String text) {
        if (!value.prefix() && NUMBER.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException tooLong) {
                // Falls through to the problem: nothing that is counted is as many.
            }
        }
        throw new FilterProblem(
                value.start(),
                value.end(),
                field.key() + ": takes a whole number or a range like 6..10, 3.. or ..5.",
                rangeMeantBy(value.text()));
    }

    private static Period period(FilterField field, Written value, String text) {
        Optional<Period> period = value.prefix() ? Optional.empty() : Period.of(text);
        return period.orElseThrow(() ->
                new FilterProblem(
                        value.start(),
                        value.end(),
                        field.key()
                                + ": takes a year, a month or a day like 2026, 2026-03 or"
                                + " 2026-03-01, or a range of them like 2026-01..2026-03.",
                        value.prefix() && Period.of(text).isPresent() ? text : null));
    }

    private static void requireBound(FilterField field, Written value, String examples) {
        if (value.text().equals(DOTS)) {
            throw new FilterProblem(
                    value.start(),
                    value.end(),
                    "A range of " + field.key() + ": needs a bound, like " + examples + ".",
                    null);
        }
    }

    private static FilterProblem reversed(Written value, String low, String high) {
        return new FilterProblem(
                value.start(),
                value.end(),
                "A range goes from the lesser to the greater, here from "
                        + high
                        + " to "
                        + low
                        + ".",
                high + DOTS + low);
    }

    /// The range that other ways of writing one mean: `6-10`, `>=3`, `3+`.
    private static @Nullable String rangeMeantBy(String text) {
        Matcher range = OTHER_RANGE.matcher(text);
        if (range.matches()) {
            long one = Long.parseLong(range.group(1));
            long other = Long.parseLong(range.group(2));
            return Math.min(one, other) + DOTS + Math.max(one, other);
        }
        Matcher more = OR_MORE.matcher(text);
        if (more.matches()) {
            return more.group(1) + DOTS;
        }
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches()) {
            return null;
        }
        long bound = Long.parseLong(compared.group(2));
        return switch (compared.group(1)) {
            case "<" -> DOTS + (bound - 1);
            case "<=", "≤" -> DOTS + bound;
            case ">" -> (bound + 1) + DOTS;
            case ">=", "≥" -> bound + DOTS;
            default -> String.valueOf(bound);
        };
    }
}
