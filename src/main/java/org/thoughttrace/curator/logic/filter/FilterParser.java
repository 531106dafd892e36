package org.thoughttrace.curator.logic.filter;

import org.thoughttrace.curator.model.Phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the expression of a filter.
///
/// ```text
/// either = every { "OR" every }
/// every  = part { blank part }
/// part   = "-" part | "(" either ")" | "{" either "}" | word | phrase | field ":" value { "," value }
/// ```
/// A word or value is bare or within quotation marks, in which a mark is doubled (so that backslashes
/// of pasted text stay what they are); a `*` behind it means that it may go on.
public final class FilterParser {

    /// The most characters an expression may have.
    public static final int LONGEST = 20_000;

    private static final int DEEPEST = 100;
    private static final int NOWHERE = -1;

    private final Lexer lexer;
    private final TermParser terms;
    private int depth;
    private boolean isWithinBraces;

    private FilterParser(String text, Vocabulary vocabulary) {
        this.lexer = new Lexer(text);
        this.terms = new TermParser(vocabulary);
    }

    /// The filter that an expression means; a blank one means everything.
    ///
    /// @throws FilterProblem when it cannot be read
    public static Parsed parse(String text, Vocabulary vocabulary) {
        if (text.length() > LONGEST) {
            throw new FilterProblem(
                    LONGEST,
                    text.length(),
                    "An expression may have 20,000 characters, and this one has more.",
                    null);
        }
        FilterParser parser = new FilterParser(text, vocabulary);
        Filter filter = parser.all();
        return new Parsed(filter, parser.terms.hints());
    }

    private Filter all() {
        lexer.skipBlanks();
        if (lexer.isAtEnd()) {
            return new Filter.Everything();
        }
        Filter filter = either();
        if (!lexer.isAtEnd()) {
            throw strayClose();
        }
        return filter;
    }

    private Filter either() {
        List<Filter> parts = new ArrayList<>();
        int or = NOWHERE;
        do {
            parts.add(every(or));
            or = lexer.isAtWord("OR") ? lexer.place() : NOWHERE;
            if (or != NOWHERE) {
                lexer.moveTo(or + 2);
                lexer.skipBlanks();
            }
        } while (or != NOWHERE);
        return FilterEdits.anyOf(parts);
    }

    /// @param or where the `OR` before stands, or [#NOWHERE]
    private Filter every(int or) {
        List<Filter> parts = new ArrayList<>();
        while (!lexer.isAtEnd() && !lexer.isAt(')') && !lexer.isAt('}') && !lexer.isAtWord("OR")) {
            parts.add(part());
            lexer.skipBlanks();
        }
        if (parts.isEmpty()) {
            if (or == NOWHERE && !lexer.isAtWord("OR")) {
                throw strayClose();
            }
            int place = or == NOWHERE ? lexer.place() : or;
            throw new FilterProblem(
                    place,
                    place + 2,
                    "OR stands between two terms, and one of them is missing; the word itself is"
                            + " written \"OR\".",
                    "");
        }
        return FilterEdits.allOf(parts);
    }

    private Filter part() {
        int start = lexer.place();
        if (lexer.take('-')) {
            return not(start);
        }
        if (lexer.isAt('(')) {
            return group(')');
        }
        if (lexer.isAt('{')) {
            return same();
        }
        Filter term = lexer.isAt('"') ? anywhere(lexer.quoted()) : word();
        requireEndOfTerm();
        return term;
    }

    private Filter not(int start) {
        if (lexer.isAfterTerm() || lexer.isAtWord("OR")) {
            throw new FilterProblem(
                    start,
                    start + 1,
                    "Right after a - what is not meant is expected.",
                    lexer.afterBlanks() == lexer.place() ? null : "");
        }
        goDeeper(start);
        Filter part = part();
        depth--;
        return new Filter.Not(part);
    }

    private Filter same() {
        int start = lexer.place();
        if (isWithinBraces) {
            throw new FilterProblem(
                    start, start + 1, "Braces cannot stand within braces; ( is expected.", null);
        }
        isWithinBraces = true;
        Filter part = group('}');
        isWithinBraces = false;
        return new Filter.Same(part);
    }

    private Filter group(char close) {
        int start = lexer.place();
        goDeeper(start);
        lexer.moveTo(start + 1);
        lexer.skipBlanks();
        if (lexer.isAt(close)) {
            throw new FilterProblem(
                    start,
                    lexer.place() + 1,
                    "Between "
                            + lexer.between(start, start + 1)
                            + " and "
                            + close
                            + " a term is expected.",
                    null);
        }
        Filter part = lexer.isAtEnd() ? new Filter.Everything() : either();
        if (lexer.isAtEnd()) {
            throw new FilterProblem(
                    start,
                    start + 1,
                    "This "
                            + lexer.between(start, start + 1)
                            + " is not closed; "
                            + close
                            + " is expected.",
                    null);
        }
        if (!lexer.take(close)) {
            throw strayClose();
        }
        depth--;
        return part;
    }

    private Filter word() {
        int start = lexer.place();
        String ahead = lexer.ahead();
        refuseForeignOperator(start, ahead);
        int colon = ahead.indexOf(':');
        if (colon < 0) {
            return anywhere(lexer.word());
        }
        FilterField field =
                FilterField.ofKey(ahead.substring(0, colon))
                        .orElseThrow(() -> noField(start, ahead, colon));
        lexer.moveTo(start + colon + 1);
        Filter term = terms.term(field, start, values(field, start));
        if (isWithinBraces && isAboutConversation(term)) {
            throw new FilterProblem(
                    start,
                    lexer.place(),
                    lexer.between(start, lexer.place()).length() > 40
                            ? field.key()
                                    + ": is about the whole conversation; move it out of"
                                    + " the braces."
                            : lexer.between(start, lexer.place())
                                    + " is about the whole conversation; move it out of the"
                                    + " braces.",
                    null);
        }
        return term;
    }

    private static Filter anywhere(Written words) {
        return new Filter.Text(FilterField.TEXT, List.of(TermParser.phrase(words)));
    }

    private List<Written> values(FilterField field, int start) {
        List<Written> values = new ArrayList<>();
        int before = start;
        String sign = field.key() + ":";
        do {
            if (lexer.isAt(',') || (!lexer.isAt('"') && lexer.ahead().isEmpty())) {
                throw missingValue(before, sign);
            }
            values.add(lexer.value());
            before = values.getLast().start();
            sign = "the comma";
        } while (lexer.take(','));
        return values;
    }

    private FilterProblem missingValue(int before, String after) {
        int next = lexer.afterBlanks();
        boolean isApart = next > lexer.place();
        String written = lexer.between(before, lexer.place());
        lexer.moveTo(next);
        boolean follows = isApart && !lexer.isAfterTerm() && !lexer.isAt('(') && !lexer.isAt('{');
        return new FilterProblem(
                before,
                follows ? next : before + written.length(),
                "Right after " + after + " a value is expected.",
                follows ? written : null);
    }

    private static boolean isAboutConversation(Filter term) {
        return switch (term) {
            case Filter.Text(FilterField field, List<Phrase> _) ->
                    field.level() == FilterField.Level.CONVERSATION;
            case Filter.Term(FilterField field, List<Operand> anyOf) ->
                    field.level() == FilterField.Level.CONVERSATION
                            || (field.kind() == FilterField.Kind.PRESENCE
                                    && anyOf.stream().anyMatch(FilterParser::isPartOfConversation));
            default -> false;
        };
    }

    private static boolean isPartOfConversation(Operand operand) {
        return operand instanceof Operand.Exactly(String key)
                && Presence.ofKey(key)
                        .filter(presence -> presence.level() == FilterField.Level.CONVERSATION)
                        .isPresent();
    }

    private void goDeeper(int start) {
        depth++;
        if (depth > DEEPEST) {
            throw new FilterProblem(
                    start,
                    start + 1,
                    "Parentheses and - can be " + DEEPEST + " deep, and here it gets deeper.",
                    null);
        }
    }

    private void requireEndOfTerm() {
        if (lexer.isAfterTerm()) {
            return;
        }
        int place = lexer.place();
        String next = lexer.between(place, place + 1);
        throw next.equals(",")
                ? new FilterProblem(
                        place,
                        place + 1,
                        "A comma stands between the values of a field; between phrases OR is"
                                + " expected.",
                        " OR ")
                : new FilterProblem(place, place, "A blank is expected before the next term.", " ");
    }

    private FilterProblem strayClose() {
        int place = lexer.place();
        String close = lexer.between(place, place + 1);
        return new FilterProblem(
                place, place + 1, "This " + close + " closes nothing that is open.", "");
    }

    /// What other query languages write as words.
    private void refuseForeignOperator(int start, String word) {
        if (!word.equals("AND") && !word.equals("NOT")) {
            return;
        }
        lexer.moveTo(start + word.length());
        throw word.equals("AND")
                ? new FilterProblem(
                        start,
                        lexer.afterBlanks(),
                        "A blank means \"and\", so that AND is left out; the word itself is"
                                + " written \"AND\".",
                        "")
                : new FilterProblem(
                        start,
                        lexer.afterBlanks(),
                        "\"Not\" is a - right before the term; the word itself is written"
                                + " \"NOT\".",
                        "-");
    }

    private FilterProblem noField(int start, String word, int colon) {
        String name = word.substring(0, colon);
        if (name.equalsIgnoreCase(FilterField.TEXT.key())) {
            return new FilterProblem(
                    start,
                    start + colon + 1,
                    "Words to look for anywhere are written without a field.",
                    "");
        }
        boolean isName = !name.isEmpty() && name.chars().allMatch(Character::isLetter);
        Optional<String> nearest = isName ? Nearest.of(name, keys()) : Optional.empty();
        if (nearest.isPresent()) {
            return new FilterProblem(
                    start,
                    start + colon,
                    "There is no field "
                            + FilterProblem.shown(name)
                            + "; the nearest is "
                            + nearest.get()
                            + ".",
                    nearest.get());
        }
        int end = start + word.length();
        lexer.moveTo(end);
        return new FilterProblem(
                start,
                end,
                "There is no field "
                        + FilterProblem.shown(name)
                        + "; words with a colon are written in quotation marks.",
                lexer.isAt('"') ? null : FilterText.quoted(word));
    }

    private static List<String> keys() {
        return Arrays.stream(FilterField.values())
                .filter(field -> field != FilterField.TEXT)
                .map(FilterField::key)
                .toList();
    }
}
