package org.thoughttrace.curator.logic.named;

import java.util.Optional;

/// What may be the name of something that curators keep in a store, a subset or a recipe: it stands in
/// expressions, in lists and in one line of a log.
public final class StoreName {

    /// In code points.
    public static final int LONGEST = 100;

    private StoreName() {}

    /// The name that is meant by what was typed.
    public static String clean(String typed) {
        return typed.strip();
    }

    /// What is wrong with a name, in a few words; empty when nothing is.
    ///
    /// @param thing what it names: "a subset"
    public static Optional<String> fault(String thing, String typed) {
        String name = clean(typed);
        if (name.isEmpty()) {
            return Optional.of(thing + " needs a name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("the name of " + thing + " has at most " + LONGEST + " characters");
        }
        return name.codePoints().allMatch(StoreName::isPlain)
                ? Optional.empty()
                : Optional.of(
                        "the name of " + thing + " has no line ends and no control characters");
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
