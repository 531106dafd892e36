package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.bulk.BulkProblem.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is put in the place of what was found: words, and for a regular expression the groups it
/// caught, `$1` or `${name}`. A backslash makes `$` and itself plain; `\n` and `\t` are a line end
/// and a tab.
final class Template {

    private sealed interface Piece {
        record Words(String text) implements Piece {}

        record Group(int number) implements Piece {}
    }

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// Words as they are.
    static Template plain(String words) {
        return new Template(List.of(new Piece.Words(words)));
    }

    /// Words with groups of an expression among them.
    ///
    /// @throws BulkProblem when there is no such group, or it cannot be read
    static Template of(String text, Pattern pattern) {
        return new Reading(text, pattern).read();
    }

    /// Writes it for one match.
    ///
    /// @param text in which it was found
    void append(StringBuilder result, Matcher match, String text) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String words) -> result.append(words);
                case Piece.Group(int number) -> {
                    if (match.start(number) >= 0) {
                        result.append(text, match.start(number), match.end(number));
                    }
                }
            }
        }
    }

    private static final class Reading {

        private final String text;
        private final Pattern pattern;
        private final int groups;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int at;

        Reading(String text, Pattern pattern) {
            this.text = text;
            this.pattern = pattern;
            this.groups = pattern.matcher("").groupCount();
        }

        Template read() {
            while (at < text.length()) {
                char unit = text.charAt(at);
                switch (unit) {
                    case '\\' -> escaped();
                    case '$' -> group();
                    default -> {
                        words.append(unit);
                        at++;
                    }
                }
            }
            endWords();
            return new Template(List.copyOf(pieces));
        }

        private void endWords() {
            if (!words.isEmpty()) {
                pieces.add(new Piece.Words(words.toString()));
                words.setLength(0);
            }
        }

        private void escaped() {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            words.append(
                    switch (next) {
                        case '\\', '$' -> next;
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        default ->
                                throw problem(
                                        at,
                                        "a backslash is written \\\\, and stands alone only in"
                                                + " \\$, \\n and \\t");
                    });
            at += 2;
        }

        private void group() {
            int start = at++;
            endWords();
            if (at < text.length() && text.charAt(at) == '{') {
                named(start);
                return;
            }
            int number = at < text.length() ? Character.digit(text.charAt(at), 10) : -1;
            if (number < 0) {
                throw problem(start, "a dollar sign is written \\$; $1 is the first group");
            }
            requireGroup(start, number);
            at++;
            // As many digits as make the number of a group: $12 is group 12 where there are so
            // many.
            while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
                int longer = number * 10 + Character.digit(text.charAt(at), 10);
                if (longer > groups) {
                    break;
                }
                number = longer;
                at++;
            }
            pieces.add(new Piece.Group(number));
        }

        private void named(int start) {
            int end = text.indexOf('}', at);
            String name = end < 0 ? "" : text.substring(at + 1, end);
            Integer number = pattern.namedGroups().get(name);
            if (number == null) {
                throw problem(
                        start,
                        end < 0
                                ? "the name of a group ends with }"
                                : "the expression has no group named " + name);
            }
            pieces.add(new Piece.Group(number));
            at = end + 1;
        }

        private void requireGroup(int start, int number) {
            if (number > groups) {
                throw problem(
                        start,
                        groups == 0
                                ? "the expression has no groups; put what you want to keep in"
                                        + " parentheses"
                                : "the expression has "
                                        + groups
                                        + (groups == 1 ? " group" : " groups")
                                        + ", and no group "
                                        + number);
            }
        }

        private BulkProblem problem(int place, String what) {
            return new BulkProblem(
                    Part.REPLACEMENT,
                    "The replacement cannot be read at character "
                            + (text.codePointCount(0, place) + 1)
                            + ": "
                            + what
                            + ".");
        }
    }
}
