package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What is to be measured.
///
/// @param conversations those whose thoughts count; null for all
/// @param basis which labels count
/// @param division null for the figures over all thoughts alone
/// @param between null for everybody
/// @param seed of the bootstrap
/// @param width that the interval of the error rate is to have, from 0 to 1
public record AgreementRequest(
        @Nullable Set<String> conversations,
        Basis basis,
        @Nullable Division division,
        @Nullable Pair between,
        long seed,
        double width) {

    /// Which labels of curators count.
    public enum Basis {
        /// Judgements and corrections.
        ALL,
        /// Judgements that were made with the label hidden, as the log says.
        BLIND
    }

    /// The seed where nobody chose one.
    public static final long SEED = 1;

    /// Ten points of a hundred.
    public static final double WIDTH = 0.1;

    /// Everything, divided by nothing.
    public static final AgreementRequest ALL =
            new AgreementRequest(null, Basis.ALL, null, null, SEED, WIDTH);

    /// The same with another division.
    public AgreementRequest by(@Nullable Division other) {
        return new AgreementRequest(conversations, basis, other, between, seed, width);
    }

    /// The same from other labels.
    public AgreementRequest from(Basis other) {
        return new AgreementRequest(conversations, other, division, between, seed, width);
    }

    /// Two whose labels are compared.
    public record Pair(Rater first, Rater second) {}
}
