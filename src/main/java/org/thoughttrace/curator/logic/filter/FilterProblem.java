package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;

/// An expression that cannot be read; its message says in one sentence what was expected.
public final class FilterProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 40;

    private final int start;
    private final int end;
    private final @Nullable String suggestion;

    /// With the stretch of the expression that is wrong, and what to put in its place, or null.
    FilterProblem(int start, int end, String message, @Nullable String suggestion) {
        super(message);
        this.start = start;
        this.end = end;
        this.suggestion = suggestion;
    }

    /// The first character that is wrong, in UTF-16 units from 0.
    public int start() {
        return start;
    }

    /// The character after the last that is wrong.
    public int end() {
        return end;
    }

    /// What to write from start to end in its place; null where nothing can be guessed.
    public @Nullable String suggestion() {
        return suggestion;
    }

    /// A piece of an expression as messages show it.
    static String shown(String piece) {
        if (piece.length() <= LONGEST_SHOWN) {
            return "\"" + piece + "\"";
        }
        return "\"" + piece.substring(0, piece.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…\"";
    }
}
