package org.thoughttrace.curator.logic.agreement;

import java.util.OptionalDouble;

/// Krippendorff's α = 1 − observed disagreement / expected disagreement, from the matrix of
/// coincidences: each pair of ratings of a unit with m ratings counts 1 / (m − 1). Section C of the
/// paper of 2011 for the form, section D and "Metric differences" for the distances.
final class Alphas {

    private Alphas() {}

    static OptionalDouble nominal(Ratings ratings, int[] weights) {
        double[][] coincidences = coincidences(ratings, weights);
        double[] totals = totals(coincidences);
        double[][] distances = new double[totals.length][totals.length];
        for (int one = 0; one < totals.length; one++) {
            for (int other = 0; other < totals.length; other++) {
                distances[one][other] = one == other ? 0 : 1;
            }
        }
        return alpha(coincidences, totals, distances);
    }

    /// How far two categories are from each other: the ratings from the one to the other, the two
    /// ends counted by half, squared.
    static OptionalDouble ordinal(Ratings ratings, int[] weights) {
        double[][] coincidences = coincidences(ratings, weights);
        double[] totals = totals(coincidences);
        double[][] distances = new double[totals.length][totals.length];
        for (int one = 0; one < totals.length; one++) {
            double between = totals[one];
            for (int other = one + 1; other < totals.length; other++) {
                between += totals[other];
                double distance = between - (totals[one] + totals[other]) / 2;
                distances[one][other] = distance * distance;
                distances[other][one] = distance * distance;
            }
        }
        return alpha(coincidences, totals, distances);
    }

    private static double[][] coincidences(Ratings ratings, int[] weights) {
        double[][] coincidences = new double[ratings.categories()][ratings.categories()];
        for (int pattern = 0; pattern < weights.length; pattern++) {
            int[] counts = ratings.counts(pattern);
            int said = Observed.total(counts);
            if (said > 1) {
                double weight = (double) weights[pattern] / (said - 1);
                for (int one = 0; one < counts.length; one++) {
                    for (int other = 0; other < counts.length; other++) {
                        int pairs = counts[one] * (one == other ? counts[one] - 1 : counts[other]);
                        coincidences[one][other] += weight * pairs;
                    }
                }
            }
        }
        return coincidences;
    }

    private static double[] totals(double[][] coincidences) {
        double[] totals = new double[coincidences.length];
        for (int one = 0; one < totals.length; one++) {
            for (double coincidence : coincidences[one]) {
                totals[one] += coincidence;
            }
        }
        return totals;
    }

    private static OptionalDouble alpha(
            double[][] coincidences, double[] totals, double[][] distances) {
        double all = 0;
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < totals.length; one++) {
            all += totals[one];
            for (int other = 0; other < totals.length; other++) {
                observed += coincidences[one][other] * distances[one][other];
                expected += totals[one] * totals[other] * distances[one][other];
            }
        }
        double alpha = 1 - (all - 1) * observed / expected;
        return Double.isFinite(alpha) ? OptionalDouble.of(alpha) : OptionalDouble.empty();
    }
}
