package org.thoughttrace.curator.logic.filter;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Guesses which word was meant by one with a slip of the fingers.
public final class Nearest {

    private static final int MOST_SLIPS = 3;
    private static final int LONGEST = 100;
    private static final int SHORTEST_BEGINNING = 3;

    private Nearest() {}

    /// The candidate with the fewest slips from what was typed, the first of several; else the first
    /// that goes on from it. A slip is a letter too many, missing, wrong, or changed with its
    /// neighbour; one is allowed for each three letters. Case is ignored.
    public static Optional<String> of(String typed, Collection<String> candidates) {
        if (typed.length() < 2 || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int fewest = Math.clamp(wanted.length() / 3, 1, MOST_SLIPS) + 1;
        Optional<String> nearest = Optional.empty();
        Optional<String> goingOn = Optional.empty();
        for (String candidate : candidates) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int slips = slips(wanted, other, fewest - 1);
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(candidate);
            }
            if (goingOn.isEmpty()
                    && wanted.length() >= SHORTEST_BEGINNING
                    && other.startsWith(wanted)) {
                goingOn = Optional.of(candidate);
            }
        }
        return nearest.isPresent() ? nearest : goingOn;
    }

    /// The slips from one word to another (the optimal string alignment distance), or more than the
    /// limit where they are more. Only the cells within the limit of the diagonal are looked at, so
    /// that a hundred thousand candidates take no time one notices.
    static int slips(String from, String to, int limit) {
        if (limit < 0 || Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[to.length() + 2];
        int[] last = new int[to.length() + 2];
        int[] row = new int[to.length() + 2];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int first = Math.max(1, i - limit);
            int end = Math.min(to.length(), i + limit);
            row[first - 1] = first == 1 ? i : limit + 1;
            for (int j = first; j <= end; j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int slips =
                        Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    slips = Math.min(slips, beforeLast[j - 2] + 1);
                }
                row[j] = slips;
            }
            row[end + 1] = limit + 1;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }
}
