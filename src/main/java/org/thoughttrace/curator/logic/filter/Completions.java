package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// How an expression may go on at the caret: with the name of a field, or with one of its values.
/// The expression need not be one that can be read.
public final class Completions {

    private static final int MOST = 12;

    /// How well a word suits what was typed; the first suits best.
    private enum Suit {
        BEGINNING,
        BEGINNING_OF_WORD,
        WITHIN
    }

    private record Ranked(Suit suit, Completion completion) {}

    private final String text;
    private final int caret;
    private int start;
    private @Nullable FilterField field;
    private boolean isNamed;
    private boolean isQuoted;

    private Completions(String text, int caret) {
        this.text = text;
        this.caret = caret;
        for (int place = 0; place < caret; place++) {
            pass(place);
        }
    }

    /// What may be meant at the caret, the likeliest first; none where nothing is typed before it
    /// and no field stands there, or where it stands in words to look for.
    ///
    /// @param caret the place between characters, from 0 to the length of the text
    public static List<Completion> at(String text, int caret, Vocabulary vocabulary) {
        Objects.checkIndex(caret, text.length() + 1);
        Completions here = new Completions(text, caret);
        Stream<Ranked> found = here.isNamed ? here.values(vocabulary) : here.fields();
        return found.sorted(Comparator.comparing(Ranked::suit))
                .map(Ranked::completion)
                .filter(here::changesSomething)
                .limit(MOST)
                .toList();
    }

    /// Takes the character at a place into account.
    private void pass(int place) {
        char unit = text.charAt(place);
        if (unit == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            return;
        } else if (Lexer.isBlank(unit) || Lexer.isSign(unit) || isExclusion(place)) {
            start = place + 1;
            field = null;
            isNamed = false;
        } else if (unit == ':' && !isNamed) {
            field = FilterField.ofKey(text.substring(start, place)).orElse(null);
            isNamed = true;
            start = place + 1;
        } else if (isNamed && (unit == ',' || (unit == '/' && field == FilterField.FLAG))) {
            start = place + 1;
        }
    }

    private boolean isExclusion(int place) {
        return !isNamed && place == start && text.charAt(place) == '-';
    }

    private Stream<Ranked> fields() {
        String typed = text.substring(start, caret);
        if (typed.isEmpty() || typed.charAt(0) == '"') {
            return Stream.empty();
        }
        int end = caret;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int replaceEnd = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        return Arrays.stream(FilterField.values())
                .filter(it -> it != FilterField.TEXT)
                .flatMap(it -> {
                    String insert = it.key() + ":";
                    return ranked(
                            suit(typed, it.key()),
                            new Completion(start, replaceEnd, insert, insert, it.meaning()));
                });
    }

    private Stream<Ranked> values(Vocabulary vocabulary) {
        if (field == null || (field == FilterField.FLAG && text.startsWith("\"", start))) {
            return Stream.empty();
        }
        String typed = text.substring(start, caret).replace("\"", "");
        int replaceEnd = endOfValue();
        return new KnownWords(vocabulary)
                .words(field).stream()
                        .flatMap(word ->
                                ranked(
                                        better(suit(typed, word.key()), suit(typed, word.name())),
                                        new Completion(
                                                start,
                                                replaceEnd,
                                                FilterText.value(word.key()),
                                                word.name(),
                                                word.name().equals(word.key()) ? "" : word.key())));
    }

    private int endOfValue() {
        int end = caret;
        if (isQuoted) {
            int close = text.indexOf('"', caret);
            return close < 0 ? caret : close + 1;
        }
        while (end < text.length() && !endsValue(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean endsValue(char unit) {
        return unit == ','
                || Lexer.isBlank(unit)
                || Lexer.isSign(unit)
                || (unit == '/' && field == FilterField.FLAG);
    }

    private boolean changesSomething(Completion completion) {
        String there = text.substring(completion.replaceStart(), completion.replaceEnd());
        return !there.equals(completion.insert());
    }

    private static Stream<Ranked> ranked(Optional<Suit> suit, Completion completion) {
        return suit.stream().map(it -> new Ranked(it, completion));
    }

    private static Optional<Suit> better(Optional<Suit> one, Optional<Suit> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<Suit> suit(String typed, String word) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String whole = word.toLowerCase(Locale.ROOT);
        int at = whole.indexOf(wanted);
        if (at <= 0) {
            return at < 0 ? Optional.empty() : Optional.of(Suit.BEGINNING);
        }
        for (; at >= 0; at = whole.indexOf(wanted, at + 1)) {
            if (!Character.isLetterOrDigit(whole.charAt(at - 1))) {
                return Optional.of(Suit.BEGINNING_OF_WORD);
            }
        }
        return Optional.of(Suit.WITHIN);
    }
}
