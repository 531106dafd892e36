package org.thoughttrace.curator.logic.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which rater put which unit into which category. Units that were rated alike are kept once, with
/// their number: a resample is then a new set of numbers, and costs no more than there are patterns.
public final class Ratings {

    /// A rater said nothing of a unit.
    public static final int NONE = -1;

    private final int raters;
    private final int categories;
    private final List<int[]> patterns;
    private final List<int[]> counts;
    private final int[] patternOf;
    private final int ratingsOfMost;

    private Ratings(int raters, int categories, List<int[]> patterns, int[] patternOf) {
        this.raters = raters;
        this.categories = categories;
        this.patterns = patterns;
        this.patternOf = patternOf;
        this.counts = patterns.stream().map(pattern -> counts(pattern, categories)).toList();
        this.ratingsOfMost = findRatingsOfMost();
    }

    /// The ratings of units.
    ///
    /// @param units for each the category of each rater, from 0, or [#NONE]
    /// @throws IllegalArgumentException when a unit has another number of raters, or a category is
    ///     out of range
    public static Ratings of(int raters, int categories, List<int[]> units) {
        List<int[]> patterns = new ArrayList<>();
        Map<List<Integer>, Integer> known = new HashMap<>();
        int[] patternOf = new int[units.size()];
        for (int unit = 0; unit < patternOf.length; unit++) {
            int[] ratings = units.get(unit);
            if (ratings.length != raters
                    || Arrays.stream(ratings).anyMatch(one -> one < NONE || one >= categories)) {
                throw new IllegalArgumentException("ratings " + Arrays.toString(ratings));
            }
            List<Integer> key = Arrays.stream(ratings).boxed().toList();
            Integer pattern = known.get(key);
            if (pattern == null) {
                pattern = patterns.size();
                known.put(key, pattern);
                patterns.add(ratings.clone());
            }
            patternOf[unit] = pattern;
        }
        return new Ratings(raters, categories, patterns, patternOf);
    }

    /// How many raters there are.
    public int raters() {
        return raters;
    }

    /// How many categories there are.
    public int categories() {
        return categories;
    }

    /// How many units there are.
    public int units() {
        return patternOf.length;
    }

    /// The number of ratings, two or more, that most units have; of equals the greater.
    int ratingsOfMost() {
        return ratingsOfMost;
    }

    /// How many units have so many ratings.
    int unitsWith(int number) {
        return unitsWith()[number];
    }

    private int[] unitsWith() {
        int[] unitsWith = new int[Math.max(2, raters) + 1];
        for (int pattern : patternOf) {
            unitsWith[Observed.total(counts(pattern))]++;
        }
        return unitsWith;
    }

    private int findRatingsOfMost() {
        int[] unitsWith = unitsWith();
        int most = 2;
        for (int number = 2; number < unitsWith.length; number++) {
            if (unitsWith[number] >= unitsWith[most]) {
                most = number;
            }
        }
        return most;
    }

    int patterns() {
        return patterns.size();
    }

    /// What the raters said of the units of a pattern; not to be changed.
    int[] pattern(int index) {
        return patterns.get(index);
    }

    /// The pattern of a unit.
    int patternOf(int unit) {
        return patternOf[unit];
    }

    /// How often each pattern stands in the units as they are.
    int[] weights() {
        int[] weights = new int[patterns.size()];
        for (int pattern : patternOf) {
            weights[pattern]++;
        }
        return weights;
    }

    /// How many said each category of the units of a pattern; not to be changed.
    int[] counts(int pattern) {
        return counts.get(pattern);
    }

    private static int[] counts(int[] pattern, int categories) {
        int[] counts = new int[categories];
        for (int category : pattern) {
            if (category != NONE) {
                counts[category]++;
            }
        }
        return counts;
    }
}
