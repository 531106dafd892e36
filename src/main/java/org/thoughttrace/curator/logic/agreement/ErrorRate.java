package org.thoughttrace.curator.logic.agreement;

import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;

/// How many of the labels that came in are wrong, as far as the thoughts that were judged tell.
public sealed interface ErrorRate {

    /// The judged thoughts of one imported label.
    ///
    /// @param population how many thoughts came in with it
    /// @param judged how many of them were judged
    /// @param wrong how many of those were given another label; one on which the judges are level
    ///     counts by the share of them who did
    record Stratum(ThoughtKind kind, String label, int population, int judged, double wrong) {}

    /// All thoughts that came in with a label.
    int population();

    /// How many of them were judged.
    int judged();

    /// How many more are to be judged for an interval of the width that was asked for.
    int more();

    /// An estimate with its 95 % interval.
    ///
    /// @param unsettled thoughts that were judged by several, without a majority
    record Estimated(
            double rate,
            double low,
            double high,
            int population,
            int judged,
            int unsettled,
            int more,
            List<Stratum> strata)
            implements ErrorRate {}

    /// Too few were judged. The number still to judge is then that for the widest interval, of a rate
    /// of one half.
    record TooLittle(String reason, int population, int judged, int more) implements ErrorRate {}
}
