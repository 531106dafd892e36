package org.thoughttrace.curator.logic.subset;

import java.util.Optional;

/// What may be the name of a subset: it stands in expressions, in lists and in one line of a log.
public final class SubsetName {

    /// In code points.
    public static final int LONGEST = 100;

    private SubsetName() {}

    /// The name that is meant by what was typed.
    public static String clean(String typed) {
        return typed.strip();
    }

    /// What is wrong with a name, in a few words; empty when nothing is.
    public static Optional<String> fault(String typed) {
        String name = clean(typed);
        if (name.isEmpty()) {
            return Optional.of("a subset needs a name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("the name of a subset has at most " + LONGEST + " characters");
        }
        return name.codePoints().allMatch(SubsetName::isPlain)
                ? Optional.empty()
                : Optional.of("the name of a subset has no line ends and no control characters");
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
