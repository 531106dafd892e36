package org.thoughttrace.curator.logic.agreement;

import java.util.OptionalDouble;

/// Agreement as it is, without a look at what chance would give.
final class Observed {

    private Observed() {}

    /// The mean over units, each with the share of its pairs that agree.
    static OptionalDouble agreement(Ratings ratings, int[] weights) {
        double sum = 0;
        long units = 0;
        for (int pattern = 0; pattern < weights.length; pattern++) {
            int[] counts = ratings.counts(pattern);
            long said = total(counts);
            if (weights[pattern] > 0 && said > 1) {
                long agreeing = 0;
                for (int count : counts) {
                    agreeing += (long) count * (count - 1);
                }
                sum += (double) weights[pattern] * agreeing / (said * (said - 1));
                units += weights[pattern];
            }
        }
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / units);
    }

    static OptionalDouble specificAgreement(Ratings ratings, int[] weights, int category) {
        double both = 0;
        double one = 0;
        for (int pattern = 0; pattern < weights.length; pattern++) {
            int[] counts = ratings.counts(pattern);
            long said = total(counts);
            if (said > 1) {
                double weight = (double) weights[pattern] / (said - 1);
                both += weight * counts[category] * (counts[category] - 1);
                one += weight * counts[category] * (said - 1);
            }
        }
        return one == 0 ? OptionalDouble.empty() : OptionalDouble.of(both / one);
    }

    static int total(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }
}
