package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Phrase;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes filters as expressions, with no more parentheses and quotation marks than are needed.
public final class FilterText {

    private static final Set<String> WORDS_OF_THE_LANGUAGE = Set.of("OR", "AND", "NOT");

    private FilterText() {}

    /// The expression that means the filter; empty for everything. What [FilterParser] makes of it
    /// equals the filter, if its parts are not nested without need. A text anywhere with several
    /// phrases is written as its phrases with `OR` between them.
    ///
    /// @throws IllegalArgumentException when everything is to be excluded, or one of several, for
    ///     which there are no words
    public static String of(Filter filter) {
        return filter instanceof Filter.Everything ? "" : either(filter);
    }

    /// A value as it is written after the colon of a field.
    public static String value(String value) {
        return isBare(value) ? value : quoted(value);
    }

    /// A text within quotation marks; those in it are doubled.
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String either(Filter filter) {
        return filter instanceof Filter.Or(List<Filter> parts)
                ? joined(parts, " OR ", FilterText::either)
                : every(filter);
    }

    private static String every(Filter filter) {
        if (filter instanceof Filter.And(List<Filter> parts)) {
            List<Filter> said =
                    parts.stream().filter(part -> !(part instanceof Filter.Everything)).toList();
            return joined(said, " ", part -> part instanceof Filter.And ? every(part) : one(part));
        }
        return one(filter);
    }

    private static String one(Filter filter) {
        return switch (filter) {
            case Filter.Everything _ ->
                    throw new IllegalArgumentException("everything has no words within a filter");
            case Filter.And _, Filter.Or _ -> "(" + either(filter) + ")";
            case Filter.Not(Filter part) -> "-" + one(part);
            case Filter.Same(Filter part) -> "{" + either(part) + "}";
            case Filter.Text(FilterField field, List<Phrase> anyOf) ->
                    field == FilterField.TEXT
                            ? anywhere(anyOf)
                            : field.key() + ":" + joined(anyOf, ",", FilterText::phrase);
            case Filter.Term(FilterField field, List<Operand> anyOf) ->
                    field.key() + ":" + joined(anyOf, ",", FilterText::operand);
        };
    }

    private static String anywhere(List<Phrase> anyOf) {
        String words = joined(anyOf, " OR ", FilterText::word);
        return anyOf.size() == 1 ? words : "(" + words + ")";
    }

    private static <T> String joined(List<T> parts, String between, Function<T, String> print) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing has no words within a filter");
        }
        return parts.stream().map(print).collect(Collectors.joining(between));
    }

    private static String word(Phrase phrase) {
        String text = phrase.text();
        boolean isBare =
                isBare(text) && text.indexOf(':') < 0 && !WORDS_OF_THE_LANGUAGE.contains(text);
        return (isBare ? text : quoted(text)) + star(phrase);
    }

    private static String phrase(Phrase phrase) {
        return value(phrase.text()) + star(phrase);
    }

    private static String star(Phrase phrase) {
        return phrase.ending() == Phrase.Ending.PREFIX ? "*" : "";
    }

    private static String operand(Operand operand) {
        return switch (operand) {
            case Operand.Exactly(String value) -> value(value);
            case Operand.StartingWith(String beginning) -> value(beginning) + "*";
            case Operand.Between(Long from, Long to) ->
                    range(from == null ? null : from.toString(), to == null ? null : to.toString());
            case Operand.During(Period from, Period to) ->
                    range(from == null ? null : from.text(), to == null ? null : to.text());
            case Operand.FlagOf flag -> flag(flag);
        };
    }

    private static String range(@Nullable String from, @Nullable String to) {
        if (from != null && from.equals(to)) {
            return from;
        }
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }

    private static String flag(Operand.FlagOf flag) {
        StringBuilder parts = new StringBuilder();
        if (flag.kind() != null) {
            parts.append('/').append(flag.kind());
        }
        if (flag.severity() != null) {
            parts.append('/').append(flag.severity().key());
        }
        if (flag.state() != null) {
            parts.append('/').append(KnownWords.key(flag.state()));
        }
        return parts.isEmpty() ? "*" : value(parts.substring(1));
    }

    private static boolean isBare(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '-'
                && text.chars().noneMatch(unit -> needsQuotes((char) unit));
    }

    private static boolean needsQuotes(char unit) {
        return unit == ','
                || unit == '*'
                || Lexer.isSign(unit)
                || Lexer.isBlank(unit)
                || Character.isISOControl(unit);
    }
}
