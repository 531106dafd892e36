package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.ThoughtFacts;

import java.util.List;
import java.util.function.Predicate;

/// Tests put together from tests. Loops, not streams: each runs for every conversation.
final class Tests {

    private Tests() {}

    static Predicate<Indexed> anyTurn(ItemTest test) {
        return row -> {
            for (int turn = 1; turn <= row.facts().turns().size(); turn++) {
                if (test.test(row, turn, 0)) {
                    return true;
                }
            }
            return false;
        };
    }

    static Predicate<Indexed> anyThought(ItemTest test) {
        return row -> {
            List<ThoughtFacts> thoughts = row.facts().thoughts();
            for (int number = 1; number <= thoughts.size(); number++) {
                if (test.test(row, thoughts.get(number - 1).turn(), number)) {
                    return true;
                }
            }
            return false;
        };
    }

    static <T> boolean anyOf(List<T> items, Predicate<T> test) {
        for (T item : items) {
            if (test.test(item)) {
                return true;
            }
        }
        return false;
    }

    static Predicate<Indexed> all(List<Predicate<Indexed>> tests) {
        return row -> {
            for (Predicate<Indexed> test : tests) {
                if (!test.test(row)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Predicate<Indexed> any(List<Predicate<Indexed>> tests) {
        return row -> {
            for (Predicate<Indexed> test : tests) {
                if (test.test(row)) {
                    return true;
                }
            }
            return false;
        };
    }
}
