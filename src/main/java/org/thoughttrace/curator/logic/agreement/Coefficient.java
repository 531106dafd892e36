package org.thoughttrace.curator.logic.agreement;

import java.util.OptionalDouble;

/// A measure of agreement. Each is a function of how often each pattern of ratings stands; where its
/// formula divides by zero it is not defined, and says so by being empty.
public enum Coefficient {

    /// Of the pairs of ratings of one unit, the share that agree: the observed agreement of Cohen
    /// (1960) for two raters, the mean P of Fleiss (1971) for more.
    RAW("raw", "Raw agreement") {
        @Override
        OptionalDouble of(Ratings ratings, int[] weights) {
            return Observed.agreement(ratings, weights);
        }
    },

    /// Of what one rater put into the first of two categories, the share that another put there as
    /// well: the proportion of specific agreement, Dice (1945), Cicchetti and Feinstein, "High
    /// agreement but low kappa: II", J. Clin. Epidemiol. 43 (1990). Not swelled by the many units
    /// that neither put there.
    SPECIFIC("raw", "Raw agreement") {
        @Override
        OptionalDouble of(Ratings ratings, int[] weights) {
            return Observed.specificAgreement(ratings, weights, 0);
        }
    },

    /// Cohen's κ for two raters: "A coefficient of agreement for nominal scales", Educ. Psychol.
    /// Meas. 20 (1960). Chance by the shares of each of the two.
    COHEN("cohen", "Cohen’s κ") {
        @Override
        OptionalDouble of(Ratings ratings, int[] weights) {
            return Kappas.cohen(ratings, weights);
        }
    },

    /// Fleiss' κ: "Measuring nominal scale agreement among many raters", Psychol. Bull. 76 (1971).
    /// Asks for the same number of ratings, not of raters, for each unit: it is taken from the units
    /// with the number of ratings that most have.
    FLEISS("fleiss", "Fleiss’ κ") {
        @Override
        OptionalDouble of(Ratings ratings, int[] weights) {
            return Kappas.fleiss(ratings, weights);
        }

        @Override
        int units(Ratings ratings) {
            return ratings.unitsWith(ratings.ratingsOfMost());
        }
    },

    /// Krippendorff's α for categories without an order: "Computing Krippendorff's
    /// Alpha-Reliability" (2011). Takes ratings that are missing.
    ALPHA("alpha", "Krippendorff’s α") {
        @Override
        OptionalDouble of(Ratings ratings, int[] weights) {
            return Alphas.nominal(ratings, weights);
        }
    },

    /// The same for categories in an order, such as how severe something is.
    ALPHA_ORDINAL("alphaOrdinal", "Krippendorff’s α, ordinal") {
        @Override
        OptionalDouble of(Ratings ratings, int[] weights) {
            return Alphas.ordinal(ratings, weights);
        }
    };

    private final String key;
    private final String title;

    Coefficient(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// The word that the command line uses.
    public String key() {
        return key;
    }

    /// The name shown.
    public String title() {
        return title;
    }

    /// The coefficient of the units as they are; empty where it is not defined.
    public OptionalDouble of(Ratings ratings) {
        return of(ratings, ratings.weights());
    }

    /// How many of the units it is taken from.
    int units(Ratings ratings) {
        return ratings.units();
    }

    /// @param weights how often each pattern stands
    abstract OptionalDouble of(Ratings ratings, int[] weights);
}
