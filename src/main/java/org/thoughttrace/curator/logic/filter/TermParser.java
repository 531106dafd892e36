package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes terms of a field and its values, with what is known of the field.
final class TermParser {

    private static final int MOST_HINTS = 20;
    private static final int MOST_LISTED = 8;

    private final KnownWords known;
    private final List<Hint> hints = new ArrayList<>();

    TermParser(Vocabulary vocabulary) {
        this.known = new KnownWords(vocabulary);
    }

    List<Hint> hints() {
        return hints;
    }

    /// The words to look for in a text.
    static Phrase phrase(Written words) {
        if (!words.canBeFound()) {
            throw new FilterProblem(
                    words.start(),
                    words.end(),
                    "A word with a letter or a digit is expected; signs alone are not found.",
                    null);
        }
        return new Phrase(
                words.text(), words.prefix() ? Phrase.Ending.PREFIX : Phrase.Ending.WHOLE);
    }

    /// A term of a field with a name.
    ///
    /// @param start where the name of the field begins
    Filter term(FilterField field, int start, List<Written> values) {
        for (Written value : values) {
            requireSomething(field, value);
            refuseDash(field, start, value, values);
        }
        if (field.kind() == FilterField.Kind.WORDS) {
            return new Filter.Text(field, values.stream().map(TermParser::phrase).toList());
        }
        List<Operand> operands = new ArrayList<>();
        for (Written value : values) {
            operands.addAll(operands(field, value));
        }
        return new Filter.Term(field, operands);
    }

    private List<Operand> operands(FilterField field, Written value) {
        return switch (field.kind()) {
            case WORDS -> throw new IllegalArgumentException("words are no operands");
            case NAME -> value.prefix() ? beginning(field, value) : List.of(exactly(field, value));
            case NUMBER -> List.of(RangeParser.numbers(field, value));
            case MOMENT -> List.of(RangeParser.moments(field, value));
            case FLAG -> List.of(flag(value));
            case PRESENCE -> {
                refuseStar(field, value);
                yield List.of(exactly(field, value));
            }
        };
    }

    private Operand exactly(FilterField field, Written value) {
        Optional<String> key = known.keyOf(field, value.text()).or(() -> subtopic(field, value));
        if (key.isEmpty()) {
            wonderAt(field, value);
        }
        return new Operand.Exactly(key.orElse(value.text()));
    }

    /// A name may be begun as well as a key; data hold keys, so that it stands for those it begins.
    private List<Operand> beginning(FilterField field, Written value) {
        if (!known.beginsKey(field, value.text()) && subtopic(field, value).isEmpty()) {
            List<String> keys = known.keysOfNames(field, value.text());
            if (!keys.isEmpty()) {
                return keys.stream().<Operand>map(Operand.Exactly::new).toList();
            }
            wonderAt(field, value);
        }
        return List.of(new Operand.StartingWith(value.text()));
    }

    /// A known topic and behind it the curators' own words.
    private Optional<String> subtopic(FilterField field, Written value) {
        int slash = value.text().indexOf('/');
        if (field != FilterField.TOPIC || slash < 0) {
            return Optional.empty();
        }
        return known.keyOf(field, value.text().substring(0, slash))
                .map(key -> key + value.text().substring(slash));
    }

    private Operand.FlagOf flag(Written value) {
        if (value.text().isEmpty() && value.prefix()) {
            return new Operand.FlagOf(null, null, null);
        }
        refuseStar(FilterField.FLAG, value);
        String kind = null;
        Severity severity = null;
        Flag.Resolution state = null;
        for (String part : value.text().split("/", -1)) {
            String key = flagKey(value, part);
            Severity severityHere = Severity.ofKey(key).orElse(null);
            Flag.Resolution stateHere = KnownWords.stateOfKey(key).orElse(null);
            if (severityHere != null) {
                refuseSecond(value, severity, "severity");
                severity = severityHere;
            } else if (stateHere != null) {
                refuseSecond(value, state, "state");
                state = stateHere;
            } else {
                refuseSecond(value, kind, "kind");
                kind = key;
            }
        }
        return new Operand.FlagOf(kind, severity, state);
    }

    private String flagKey(Written value, String part) {
        if (part.isBlank()) {
            throw new FilterProblem(
                    value.start(),
                    value.end(),
                    "Beside / a kind of flag, a severity, open or resolved is expected.",
                    null);
        }
        Optional<String> key = known.keyOf(FilterField.FLAG, part.strip());
        if (key.isPresent() || !known.isClosed(FilterField.FLAG)) {
            return key.orElse(part.strip());
        }
        String nearest = known.nearest(FilterField.FLAG, part.strip()).orElse(null);
        throw new FilterProblem(
                value.start(),
                value.end(),
                "There is no flag "
                        + FilterProblem.shown(part.strip())
                        + "; a kind of flag, a severity, open or resolved is expected.",
                nearest == null ? null : FilterText.value(value.text().replace(part, nearest)));
    }

    private static void refuseSecond(Written value, @Nullable Object first, String property) {
        if (first != null) {
            throw new FilterProblem(
                    value.start(),
                    value.end(),
                    "A flag has one "
                            + property
                            + "; a comma stands between flags of which any will do.",
                    FilterText.value(value.text()).replace('/', ','));
        }
    }

    /// A value nobody knows: wrong where the values are laid down, odd where they are not.
    private void wonderAt(FilterField field, Written value) {
        if (known.isClosed(field)) {
            throw unknown(field, value);
        }
        if (hints.size() >= MOST_HINTS || known.words(field).isEmpty()) {
            return;
        }
        String nearest = known.nearest(field, value.text()).orElse(null);
        hints.add(
                new Hint(
                        value.start(),
                        value.end(),
                        "Nothing here has the "
                                + field.key()
                                + " "
                                + FilterProblem.shown(value.text())
                                + (nearest == null
                                        ? "."
                                        : "; the nearest is " + FilterProblem.shown(nearest) + "."),
                        nearest == null ? null : FilterText.value(nearest)));
    }

    private FilterProblem unknown(FilterField field, Written value) {
        String nearest = known.nearest(field, value.text()).orElse(null);
        String message = field.key() + ": does not know " + FilterProblem.shown(value.text());
        if (nearest != null) {
            message += "; " + FilterProblem.shown(nearest) + " is the nearest it knows.";
        } else if (known.words(field).size() <= MOST_LISTED) {
            message += "; it takes " + listed(field) + ".";
        } else {
            message += "; it takes one of its own words, like " + listed(field) + ".";
        }
        return new FilterProblem(
                value.start(),
                value.end(),
                message,
                nearest == null ? null : FilterText.value(nearest));
    }

    private String listed(FilterField field) {
        return known.words(field).stream()
                .map(Vocabulary.Word::key)
                .distinct()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
    }

    private static void requireSomething(FilterField field, Written value) {
        boolean anyFlag = field == FilterField.FLAG && value.prefix();
        if (value.text().isEmpty() && !anyFlag) {
            throw new FilterProblem(
                    value.start(),
                    value.end(),
                    "After "
                            + field.key()
                            + ": a value is expected"
                            + (value.prefix() ? " before the *." : ", not an empty one."),
                    null);
        }
    }

    private static void refuseStar(FilterField field, Written value) {
        if (value.prefix()) {
            throw new FilterProblem(
                    value.start(),
                    value.end(),
                    field.key() + ": takes whole words, without *.",
                    value.text().isEmpty() ? null : FilterText.value(value.text()));
        }
    }

    /// Who writes `status:-accepted` means `-status:accepted`.
    private static void refuseDash(FilterField field, int start, Written value, List<Written> all) {
        boolean number =
                field.kind() == FilterField.Kind.NUMBER || field.kind() == FilterField.Kind.MOMENT;
        if (number || value.quoted() || !value.text().startsWith("-")) {
            return;
        }
        String message = "What is not meant has its - before the field, like -tag:done.";
        String rest = value.text().substring(1);
        if (all.size() > 1 || rest.isEmpty()) {
            throw new FilterProblem(value.start(), value.end(), message, null);
        }
        String positive = "-" + field.key() + ":" + FilterText.value(rest);
        throw new FilterProblem(
                start, value.end(), message, positive + (value.prefix() ? "*" : ""));
    }
}
