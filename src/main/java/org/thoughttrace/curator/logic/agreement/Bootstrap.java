package org.thoughttrace.curator.logic.agreement;

import org.thoughttrace.curator.logic.random.RandomNumbers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Intervals by the bootstrap: units are drawn anew with replacement and each coefficient is taken of
/// each resample; the 95 % interval lies between the 2.5 and the 97.5 percentile (Efron, "Bootstrap
/// methods: another look at the jackknife", Ann. Statist. 7 (1979); Efron and Tibshirani, "An
/// Introduction to the Bootstrap" (1993), chapter 13). The same seed gives the same interval.
public final class Bootstrap {

    /// How often units are drawn anew.
    public static final int RESAMPLES = 2000;

    /// Fewer units than this give no figure: the percentiles would say more than they know.
    public static final int FEWEST_UNITS = 10;

    /// The share of resamples in which a coefficient must be defined.
    private static final double DEFINED = 0.95;

    private static final double TAIL = 0.025;

    private final long seed;

    /// @param seed of the drawing
    public Bootstrap(long seed) {
        this.seed = seed;
    }

    /// Several coefficients of the same units, from the same resamples.
    public Map<Coefficient, Figure> figures(Ratings ratings, List<Coefficient> wanted) {
        Map<Coefficient, Figure> figures = new EnumMap<>(Coefficient.class);
        if (ratings.units() < FEWEST_UNITS) {
            Figure none = new Figure.TooLittle(tooFew(ratings.units()));
            wanted.forEach(coefficient -> figures.put(coefficient, none));
            return figures;
        }
        double[][] drawn = resample(ratings, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            figures.put(wanted.get(i), figure(ratings, wanted.get(i), drawn[i]));
        }
        return figures;
    }

    private static Figure figure(Ratings ratings, Coefficient coefficient, double[] drawn) {
        int units = coefficient.units(ratings);
        if (units < FEWEST_UNITS) {
            return new Figure.TooLittle(
                    "Only %d thoughts have as many labels as each other; at least %d are needed."
                            .formatted(units, FEWEST_UNITS));
        }
        OptionalDouble value = coefficient.of(ratings);
        double[] defined = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        if (value.isEmpty() || defined.length < DEFINED * RESAMPLES) {
            return new Figure.TooLittle(
                    "The labels differ too little to tell agreement from chance.");
        }
        return new Figure.Known(
                value.getAsDouble(),
                percentile(defined, TAIL),
                percentile(defined, 1 - TAIL),
                units);
    }

    private double[][] resample(Ratings ratings, List<Coefficient> wanted) {
        RandomNumbers random = new RandomNumbers(seed);
        double[][] drawn = new double[wanted.size()][RESAMPLES];
        int[] weights = new int[ratings.patterns()];
        int units = ratings.units();
        for (int round = 0; round < RESAMPLES; round++) {
            Arrays.fill(weights, 0);
            for (int unit = 0; unit < units; unit++) {
                weights[ratings.patternOf(random.below(units))]++;
            }
            for (int i = 0; i < drawn.length; i++) {
                drawn[i][round] = wanted.get(i).of(ratings, weights).orElse(Double.NaN);
            }
        }
        return drawn;
    }

    private static String tooFew(int units) {
        return switch (units) {
            case 0 ->
                    "No thought carries two labels to compare; at least %d are needed."
                            .formatted(FEWEST_UNITS);
            case 1 ->
                    "Only one thought carries two labels to compare; at least %d are needed."
                            .formatted(FEWEST_UNITS);
            default ->
                    "Only %d thoughts carry two labels to compare; at least %d are needed."
                            .formatted(units, FEWEST_UNITS);
        };
    }

    /// Between the two nearest, in proportion (Hyndman and Fan 1996, definition 7).
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
