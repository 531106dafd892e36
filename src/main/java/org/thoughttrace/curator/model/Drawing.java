package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// How a sample was drawn, so that it can be told in a paper and drawn again.
///
/// @param expression the filter it was drawn from; empty for all conversations
/// @param seed of the generator of random numbers
/// @param number how many were asked for; of each stratum, where there are strata
/// @param stratum the field whose values were the strata; null for none
/// @param population how many conversations there were to draw from
public record Drawing(
        String expression, long seed, int number, @Nullable String stratum, int population) {

    /// All of it in one line for people.
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%,d drawn at random%s from the %,d of %s, with seed %d",
                number,
                stratum == null ? "" : " for each " + stratum,
                population,
                expression.isEmpty() ? "the whole store" : "\"" + expression + "\"",
                seed);
    }

    /// How it was drawn, in as few words as a row of a list has room for.
    ///
    /// @param drawn how many there are in all
    public String note(int drawn) {
        return String.format(
                Locale.ROOT,
                "%,d drawn at random, seed %d%s",
                drawn,
                seed,
                stratum == null ? "" : String.format(Locale.ROOT, ", %,d per %s", number, stratum));
    }
}
