package org.thoughttrace.curator.logic.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Which elements of two lists belong together: those that are the same, and between them, in order,
/// those that are at least of a kind.
public final class Pairing {

    /// Spent by lists of thousands of elements that have little in common.
    private static final int EFFORT = 4_000_000;

    /// Two elements that belong together, or one that has no other.
    ///
    /// @param before its place in the list before, from 0; -1 for none
    /// @param after its place in the list after, from 0; -1 for none
    public record Pair(int before, int after) {}

    private Pairing() {}

    /// The pairs in the order of both lists; every element is in one of them.
    ///
    /// @param same elements with equal results are the same
    /// @param kind elements with unequal results never belong together
    public static <T> List<Pair> of(
            List<T> before, List<T> after, Function<T, Object> same, Function<T, Object> kind) {
        List<Pair> pairs = new ArrayList<>();
        int fromBefore = 0;
        int fromAfter = 0;
        for (Match match : common(before, after, same)) {
            addBetween(
                    pairs,
                    new Stretch<>(before, fromBefore, match.before()),
                    new Stretch<>(after, fromAfter, match.after()),
                    kind);
            for (int i = 0; i < match.length(); i++) {
                pairs.add(new Pair(match.before() + i, match.after() + i));
            }
            fromBefore = match.endBefore();
            fromAfter = match.endAfter();
        }
        addBetween(
                pairs,
                new Stretch<>(before, fromBefore, before.size()),
                new Stretch<>(after, fromAfter, after.size()),
                kind);
        return List.copyOf(pairs);
    }

    private record Stretch<T>(List<T> list, int from, int end) {
        List<T> elements() {
            return list.subList(from, end);
        }
    }

    private static <T> void addBetween(
            List<Pair> pairs, Stretch<T> before, Stretch<T> after, Function<T, Object> kind) {
        int atBefore = before.from();
        int atAfter = after.from();
        for (Match match : common(before.elements(), after.elements(), kind)) {
            atBefore = addAlone(pairs, atBefore, before.from() + match.before(), Side.BEFORE);
            atAfter = addAlone(pairs, atAfter, after.from() + match.after(), Side.AFTER);
            for (int i = 0; i < match.length(); i++) {
                pairs.add(new Pair(atBefore++, atAfter++));
            }
        }
        addAlone(pairs, atBefore, before.end(), Side.BEFORE);
        addAlone(pairs, atAfter, after.end(), Side.AFTER);
    }

    private enum Side {
        BEFORE,
        AFTER
    }

    private static int addAlone(List<Pair> pairs, int from, int end, Side side) {
        for (int at = from; at < end; at++) {
            pairs.add(side == Side.BEFORE ? new Pair(at, -1) : new Pair(-1, at));
        }
        return Math.max(from, end);
    }

    private static <T> List<Match> common(
            List<T> before, List<T> after, Function<T, Object> property) {
        Map<Object, Integer> numbers = new HashMap<>();
        return CommonSubsequence.of(
                numbered(before, property, numbers),
                numbered(after, property, numbers),
                new Effort(EFFORT));
    }

    private static <T> int[] numbered(
            List<T> elements, Function<T, Object> property, Map<Object, Integer> numbers) {
        return elements.stream()
                .mapToInt(element -> {
                    int next = numbers.size();
                    Integer known = numbers.putIfAbsent(property.apply(element), next);
                    return known == null ? next : known;
                })
                .toArray();
    }
}
