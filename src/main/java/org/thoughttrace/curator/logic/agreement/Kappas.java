package org.thoughttrace.curator.logic.agreement;

import java.util.OptionalDouble;

/// Agreement beyond chance: (observed − chance) / (1 − chance).
final class Kappas {

    private Kappas() {}

    /// Of the first two raters, on the units that both rated.
    static OptionalDouble cohen(Ratings ratings, int[] weights) {
        double[] first = new double[ratings.categories()];
        double[] second = new double[ratings.categories()];
        double agreeing = 0;
        double units = 0;
        for (int pattern = 0; pattern < weights.length; pattern++) {
            int one = ratings.pattern(pattern)[0];
            int other = ratings.pattern(pattern)[1];
            if (one != Ratings.NONE && other != Ratings.NONE) {
                first[one] += weights[pattern];
                second[other] += weights[pattern];
                agreeing += one == other ? weights[pattern] : 0;
                units += weights[pattern];
            }
        }
        double chance = 0;
        for (int category = 0; category < first.length; category++) {
            chance += first[category] * second[category];
        }
        return beyondChance(agreeing / units, chance / (units * units));
    }

    /// Which number of ratings counts follows from the units as they are: a resample in which another
    /// number prevails would be a sample of other units.
    static OptionalDouble fleiss(Ratings ratings, int[] weights) {
        int number = ratings.ratingsOfMost();
        double[] shares = new double[ratings.categories()];
        double agreeing = 0;
        double units = 0;
        for (int pattern = 0; pattern < weights.length; pattern++) {
            int[] counts = ratings.counts(pattern);
            if (Observed.total(counts) == number) {
                for (int category = 0; category < counts.length; category++) {
                    shares[category] += (double) weights[pattern] * counts[category];
                    agreeing +=
                            (double) weights[pattern] * counts[category] * (counts[category] - 1);
                }
                units += weights[pattern];
            }
        }
        double chance = 0;
        for (double share : shares) {
            chance += (share / (units * number)) * (share / (units * number));
        }
        return beyondChance(agreeing / (units * number * (number - 1)), chance);
    }

    private static OptionalDouble beyondChance(double observed, double chance) {
        double kappa = (observed - chance) / (1 - chance);
        return Double.isFinite(kappa) ? OptionalDouble.of(kappa) : OptionalDouble.empty();
    }
}
