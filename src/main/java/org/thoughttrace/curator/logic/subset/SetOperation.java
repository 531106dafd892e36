package org.thoughttrace.curator.logic.subset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How sets are put together.
public enum SetOperation {
    /// Those of any.
    UNION("or"),
    /// Those of all.
    INTERSECTION("and"),
    /// Those of the first and of none of the others.
    DIFFERENCE("without");

    private final String word;

    SetOperation(String word) {
        this.word = word;
    }

    /// The word between the names of two.
    public String word() {
        return word;
    }

    /// The word of the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one with this key.
    public static Optional<SetOperation> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
