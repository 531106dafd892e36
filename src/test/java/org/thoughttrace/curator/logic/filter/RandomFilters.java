package org.thoughttrace.curator.logic.filter;

import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Filters made by chance, the same in every run, with values that are hard to write down.
final class RandomFilters {

    private static final String[] VALUES = {
        "soy",
        "two words",
        "say \"hi\"",
        "\"",
        "\"\"",
        "a,b",
        "a*",
        "*",
        "-x",
        "--",
        "a:b",
        "OR",
        "AND",
        "NOT",
        "or",
        "(a)",
        "{a}",
        "é\u0301",
        "😀",
        "\u0000",
        "a\nb",
        " a ",
        "\u00A0",
        "a\\",
        "\\\"",
        "6..10",
        "..",
        "x/y",
        "İ",
        "http://x.org/?q=1&b",
        "漢字"
    };
    private static final String[] PERIODS = {
        "2025", "2026-02", "2026-02-03", "2026-02-03T04:05:06Z", "2027-01-01T00:00+05:30"
    };

    private final Random random;

    RandomFilters(long seed) {
        this.random = new Random(seed);
    }

    Filter next() {
        return random.nextInt(50) == 0 ? new Filter.Everything() : either(4, true);
    }

    private Filter either(int depth, boolean bracesAllowed) {
        return random.nextInt(3) > 0
                ? every(depth, bracesAllowed)
                : new Filter.Or(several(() -> every(depth - 1, bracesAllowed)));
    }

    private Filter every(int depth, boolean bracesAllowed) {
        return depth <= 0 || random.nextInt(2) > 0
                ? part(depth, bracesAllowed)
                : new Filter.And(several(() -> inAnd(depth - 1, bracesAllowed)));
    }

    private Filter inAnd(int depth, boolean bracesAllowed) {
        return depth > 0 && random.nextInt(4) == 0
                ? new Filter.Or(several(() -> part(depth - 1, bracesAllowed)))
                : part(depth, bracesAllowed);
    }

    private Filter part(int depth, boolean bracesAllowed) {
        return switch (depth <= 0 ? 9 : random.nextInt(10)) {
            case 0, 1 -> new Filter.Not(either(depth - 1, bracesAllowed));
            case 2 ->
                    bracesAllowed ? new Filter.Same(either(depth - 1, false)) : term(bracesAllowed);
            default -> term(bracesAllowed);
        };
    }

    private Filter term(boolean conversationAllowed) {
        FilterField field = one(FilterField.values());
        while (!conversationAllowed && field.level() == FilterField.Level.CONVERSATION) {
            field = one(FilterField.values());
        }
        if (field == FilterField.TEXT) {
            return new Filter.Text(field, List.of(phrase()));
        }
        FilterField of = field;
        return field.kind() == FilterField.Kind.WORDS
                ? new Filter.Text(field, some(this::phrase))
                : new Filter.Term(field, some(() -> operand(of, conversationAllowed)));
    }

    private Operand operand(FilterField field, boolean conversationAllowed) {
        return switch (field.kind()) {
            case WORDS -> throw new IllegalArgumentException("words are no operands");
            case NAME -> name(field);
            case NUMBER -> between();
            case MOMENT -> during();
            case FLAG -> flag();
            case PRESENCE ->
                    new Operand.Exactly(
                            conversationAllowed ? one(Presence.values()).key() : "relation");
        };
    }

    private Operand name(FilterField field) {
        return switch (field) {
            case STATUS -> new Operand.Exactly(one("in_progress", "accepted"));
            case KIND -> new Operand.Exactly(one("reason", "reaction"));
            case WRITTEN -> new Operand.Exactly(one("before_next", "after_next", "unknown"));
            case TIMING ->
                    new Operand.Exactly(one("in_the_moment", "mixed", "afterwards", "unknown"));
            case EDITED -> new Operand.Exactly(one("yes", "no"));
            default -> {
                String value = one(VALUES);
                yield random.nextInt(3) > 0
                        ? new Operand.Exactly(value)
                        : new Operand.StartingWith(value);
            }
        };
    }

    private Operand between() {
        long from = random.nextInt(20) - 5L;
        long to = from + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> new Operand.Between(from, to);
            case 1 -> new Operand.Between(null, Long.MAX_VALUE - to);
            default -> new Operand.Between(from, null);
        };
    }

    private Operand during() {
        int from = random.nextInt(PERIODS.length);
        int to = from + random.nextInt(PERIODS.length - from);
        return switch (random.nextInt(3)) {
            case 0 -> new Operand.During(period(from), period(to));
            case 1 -> new Operand.During(null, period(to));
            default -> new Operand.During(period(from), null);
        };
    }

    private static Period period(int index) {
        return Period.of(PERIODS[index]).orElseThrow();
    }

    private Operand flag() {
        return new Operand.FlagOf(
                random.nextBoolean() ? one("timing", "my own kind", "a,b") : null,
                random.nextBoolean() ? one(Severity.values()) : null,
                random.nextBoolean() ? one(Flag.Resolution.values()) : null);
    }

    private Phrase phrase() {
        return new Phrase(one(VALUES) + one("b", " b", "1"), one(Phrase.Ending.values()));
    }

    /// One or more.
    private <T> List<T> some(Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        do {
            made.add(maker.get());
        } while (random.nextInt(3) == 0);
        return made;
    }

    /// Two or more.
    private <T> List<T> several(Supplier<T> maker) {
        List<T> made = some(maker);
        made.add(maker.get());
        return made;
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
