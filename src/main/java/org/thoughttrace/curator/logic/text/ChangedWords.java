package org.thoughttrace.curator.logic.text;

import org.thoughttrace.curator.logic.text.TextDiff.Kind;
import org.thoughttrace.curator.logic.text.TextDiff.Part;

import java.util.List;
import java.util.regex.Pattern;

/// How much of a text became another, in words as white space parts them.
public record ChangedWords(long same, long struck, long added) {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /// With so little in common a text was not changed: another one was written.
    private static final double LEAST_IN_COMMON = 0.15;

    /// Of the parts of a difference.
    public static ChangedWords of(List<Part> parts) {
        return new ChangedWords(
                count(parts, Kind.SAME), count(parts, Kind.REMOVED), count(parts, Kind.ADDED));
    }

    private static long count(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToLong(part -> words(part.text()))
                .sum();
    }

    /// How many words a text has; signs alone are none.
    public static long words(String text) {
        return BLANK.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /// True when nothing is another.
    public boolean isNone() {
        return struck == 0 && added == 0;
    }

    /// True when it is another text rather than a changed one: to read word by word what differs
    /// says nothing.
    public boolean isAnotherText() {
        return same < LEAST_IN_COMMON * (same + added);
    }
}
