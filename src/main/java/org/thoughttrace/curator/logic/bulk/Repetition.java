package org.thoughttrace.curator.logic.bulk;

import java.util.ArrayDeque;
import java.util.Deque;

/// How often a regular expression can ask for a repetition within repetitions: `(a{100}){50}` makes
/// 5,000. What repeats without looking at a character, as `(){2000000000}`, cannot be stopped while
/// it runs, and so is not begun.
final class Repetition {

    /// More makes no sense for a thought.
    static final long MOST = 100_000;

    private final String expression;
    private final Deque<Long> groups = new ArrayDeque<>();
    private int at;

    /// Of the part before the place: how often it can repeat, if a number follows.
    private long last = 1;

    private long most = 1;

    private Repetition(String expression) {
        this.expression = expression;
    }

    /// The greatest product of the numbers of repetitions that stand within each other.
    ///
    /// @param expression one that can be read
    static long of(String expression) {
        return new Repetition(expression).read();
    }

    private long read() {
        while (at < expression.length()) {
            char unit = expression.charAt(at);
            switch (unit) {
                case '\\' -> skipEscaped();
                case '[' -> skipClass();
                case '(' -> {
                    groups.push(most);
                    most = 1;
                    last = 1;
                    at++;
                }
                case ')' -> closeGroup();
                case '{' -> repeat();
                default -> {
                    at++;
                    last = isQuantifier(unit) ? last : 1;
                }
            }
        }
        return most;
    }

    private static boolean isQuantifier(char unit) {
        return unit == '*' || unit == '+' || unit == '?';
    }

    private void closeGroup() {
        last = most;
        most = Math.max(most, groups.isEmpty() ? 1 : groups.pop());
        at++;
    }

    /// `{n}`, `{n,}` or `{n,m}`; anything else in braces is no number.
    private void repeat() {
        int end = expression.indexOf('}', at);
        String[] numbers = end < 0 ? new String[0] : expression.substring(at + 1, end).split(",");
        long times = 1;
        for (String number : numbers) {
            times = Math.max(times, number.matches("\\d{1,9}") ? Long.parseLong(number) : 1);
            times = number.matches("\\d{10,}") ? MOST + 1 : times;
        }
        last = Math.min(last * times, MOST + 1);
        most = Math.max(most, last);
        at = end < 0 ? expression.length() : end + 1;
    }

    private void skipEscaped() {
        last = 1;
        if (expression.startsWith("\\Q", at)) {
            int end = expression.indexOf("\\E", at);
            at = end < 0 ? expression.length() : end + 2;
            return;
        }
        boolean isNamed =
                at + 2 < expression.length()
                        && "pPxNkg".indexOf(expression.charAt(at + 1)) >= 0
                        && expression.charAt(at + 2) == '{';
        int end = isNamed ? expression.indexOf('}', at) : -1;
        at = end < 0 ? at + 2 : end + 1;
    }

    /// Classes stand within classes; a number in one is no number of repetitions.
    private void skipClass() {
        int depth = 0;
        last = 1;
        while (at < expression.length()) {
            char unit = expression.charAt(at);
            if (unit == '\\') {
                skipEscaped();
                continue;
            }
            depth += unit == '[' ? 1 : unit == ']' ? -1 : 0;
            at++;
            if (depth == 0) {
                return;
            }
        }
    }
}
