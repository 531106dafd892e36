package org.thoughttrace.curator.model;

import java.util.ArrayList;
import java.util.List;

/// Where something lies in a value of JSON: the names of members and the numbers of elements that
/// lead to it, as in `message.author.role` or `content[0].text`. A name with a dot, a bracket or a
/// quotation mark in it stands in quotation marks, and one within is doubled: `"user.name"`.
///
/// @param steps at least one, from the outside in
public record FieldPath(List<Step> steps) {
    private static final int MOST_STEPS = 50;
    private static final int MOST_DIGITS = 6;
    private static final String SIGNS = ".[]\"";

    /// One step inwards.
    public sealed interface Step {
        /// Into the member of an object.
        record Member(String name) implements Step {}

        /// Into the element of a list.
        ///
        /// @param index from 0
        record Element(int index) implements Step {}
    }

    public FieldPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A path has at least one step.");
        }
    }

    /// The path that a text means.
    ///
    /// @throws IllegalArgumentException with a sentence that says what was expected where
    public static FieldPath of(String text) {
        return new Parser(text.strip()).path();
    }

    /// The path to a member of the value itself, whatever signs are in its name.
    public static FieldPath member(String name) {
        return new FieldPath(List.of(new Step.Member(name)));
    }

    /// One step further in.
    public FieldPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    /// The first steps alone.
    public FieldPath first(int count) {
        return new FieldPath(steps.subList(0, count));
    }

    /// True when it is one name and leads no further.
    public boolean isName() {
        return steps.size() == 1 && steps.getFirst() instanceof Step.Member;
    }

    /// True when it is this one name.
    public boolean isName(String name) {
        return steps.size() == 1
                && steps.getFirst() instanceof Step.Member member
                && member.name().equals(name);
    }

    /// True when it begins in a list.
    public boolean beginsInList() {
        return steps.getFirst() instanceof Step.Element;
    }

    /// The text of which [#of] makes this path again; equal paths have the same.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Member member ->
                        text.append(text.isEmpty() ? "" : ".").append(quoted(member.name()));
                case Step.Element element -> text.append('[').append(element.index()).append(']');
            }
        }
        return text.toString();
    }

    private static String quoted(String name) {
        boolean isPlain =
                !name.isEmpty()
                        && name.strip().equals(name)
                        && name.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return isPlain ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /// Reads the text of a path.
    private static final class Parser {
        private final String text;
        private final List<Step> steps = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        FieldPath path() {
            if (text.isEmpty()) {
                throw fault("expected the name of a field");
            }
            steps.add(isAt('[') ? element() : member());
            while (at < text.length()) {
                if (steps.size() == MOST_STEPS) {
                    throw fault("expected at most " + MOST_STEPS + " steps");
                }
                if (isAt('[')) {
                    steps.add(element());
                } else if (isAt('.')) {
                    at++;
                    steps.add(member());
                } else {
                    throw fault("expected a dot or \"[\"");
                }
            }
            return new FieldPath(steps);
        }

        private Step member() {
            if (isAt('"')) {
                return new Step.Member(quotedName());
            }
            int from = at;
            while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at == from) {
                throw fault("expected the name of a field");
            }
            return new Step.Member(text.substring(from, at));
        }

        private String quotedName() {
            StringBuilder name = new StringBuilder();
            at++;
            while (at < text.length()) {
                char sign = text.charAt(at++);
                if (sign != '"') {
                    name.append(sign);
                } else if (isAt('"')) {
                    name.append(sign);
                    at++;
                } else {
                    return name.toString();
                }
            }
            throw fault("expected a quotation mark that ends the name");
        }

        private Step element() {
            int close = text.indexOf(']', at);
            String number = close < 0 ? "" : text.substring(at + 1, close);
            boolean isNumber =
                    !number.isEmpty()
                            && number.length() <= MOST_DIGITS
                            && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
            if (!isNumber) {
                at++;
                throw fault("expected the number of an element, counted from 0, and \"]\"");
            }
            at = close + 1;
            return new Step.Element(Integer.parseInt(number));
        }

        private boolean isAt(char sign) {
            return at < text.length() && text.charAt(at) == sign;
        }

        private IllegalArgumentException fault(String expected) {
            return new IllegalArgumentException(
                    "\""
                            + text
                            + "\" is no path to a field: "
                            + expected
                            + " at sign "
                            + (at + 1)
                            + ". Write a path as in author.role or content[0].text, and a name"
                            + " with a dot in it in quotation marks.");
        }
    }
}
