package org.thoughttrace.curator.logic.text;

/// How many comparisons a search may still make. One effort is shared by all searches for one pair
/// of texts, so that no text, however long or repetitive, holds up a window.
final class Effort {
    private long left;

    Effort(long comparisons) {
        left = comparisons;
    }

    void spend(long comparisons) {
        left -= comparisons;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
