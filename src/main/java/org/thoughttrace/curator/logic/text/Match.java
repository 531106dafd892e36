package org.thoughttrace.curator.logic.text;

/// A stretch that two sequences have in common: where it begins in each, and how long it is.
record Match(int before, int after, int length) implements Pending {
    int endBefore() {
        return before + length;
    }

    int endAfter() {
        return after + length;
    }
}
