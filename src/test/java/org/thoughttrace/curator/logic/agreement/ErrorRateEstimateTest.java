package org.thoughttrace.curator.logic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.logic.agreement.ErrorRate.Estimated;
import org.thoughttrace.curator.logic.agreement.ErrorRate.Stratum;
import org.thoughttrace.curator.logic.agreement.ErrorRate.TooLittle;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The share of wrong labels: weighted as the whole set is, never surer than the sample lets it be.
class ErrorRateEstimateTest {

    private static Stratum stratum(String label, int population, int judged, int wrong) {
        return new Stratum(ThoughtKind.REASON, label, population, judged, wrong);
    }

    private static Estimated estimate(double width, Stratum... strata) {
        return (Estimated) ErrorRateEstimate.of(List.of(strata), 0, width);
    }

    @Test
    void theStrataCountByTheirShareOfTheWholeSet() {
        // 900 · 1/30 + 100 · 15/30, of 1000.
        Estimated rate = estimate(0.1, stratum("a", 900, 30, 1), stratum("b", 100, 30, 15));
        assertThat(rate.rate()).isCloseTo(0.9 / 30 + 0.05, within(1e-9));
        assertThat(rate.low()).isLessThan(rate.rate());
        assertThat(rate.high()).isGreaterThan(rate.rate());
        assertThat(rate.judged()).isEqualTo(60);
        assertThat(rate.population()).isEqualTo(1000);
    }

    @Test
    void theScoreIntervalIsTheOneOfTextbooks() {
        ErrorRateEstimate.Interval interval = ErrorRateEstimate.wilson(81.0 / 263, 263);
        // Newcombe 1998, table I, method 3: 81 of 263.
        assertThat(interval.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(interval.high()).isCloseTo(0.3662, within(0.0001));
        ErrorRateEstimate.Interval none = ErrorRateEstimate.wilson(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(0.0001));
    }

    @Test
    void noErrorSeenIsNotNoError() {
        Estimated rate = estimate(0.1, stratum("a", 5000, 40, 0));
        assertThat(rate.rate()).isZero();
        assertThat(rate.high()).isBetween(0.05, 0.12);
    }

    @Test
    void aSetOfWhichAllWasJudgedLeavesNothingOpen() {
        Estimated rate = estimate(0.01, stratum("a", 60, 60, 6), stratum("b", 40, 40, 1));
        assertThat(rate.rate()).isCloseTo(0.07, within(1e-9));
        assertThat(rate.low()).isEqualTo(rate.rate());
        assertThat(rate.high()).isEqualTo(rate.rate());
        assertThat(rate.more()).isZero();
    }

    @Test
    void tooFewSaySoAndHowManyAreNeeded() {
        ErrorRate rate = ErrorRateEstimate.of(List.of(stratum("a", 10000, 19, 3)), 0, 0.1);
        assertThat(rate).isInstanceOf(TooLittle.class);
        assertThat(((TooLittle) rate).reason()).contains("19").contains("20");
        // A simple sample of about 380 for a rate of one half and ten points, less what is there.
        assertThat(rate.more()).isBetween(340, 380);
        assertThat(ErrorRateEstimate.of(List.of(), 0, 0.1)).isInstanceOf(TooLittle.class);
    }

    @Test
    void aStratumThatNobodyLookedAtIsPutTogetherWithTheNextSmallest() {
        Estimated rate =
                estimate(
                        0.1,
                        stratum("rare", 10, 0, 0),
                        stratum("small", 90, 20, 10),
                        stratum("large", 900, 40, 0));
        // The rare one is taken to be as the small one.
        assertThat(rate.rate()).isCloseTo(0.1 * 0.5, within(1e-9));
    }

    @Test
    void soManyMoreGiveTheWidthThatWasAskedFor() {
        Estimated before = estimate(0.06, stratum("a", 8000, 60, 6), stratum("b", 2000, 40, 4));
        assertThat(before.high() - before.low()).isGreaterThan(0.06);
        double factor = 1 + before.more() / 100.0;
        Estimated after =
                estimate(
                        0.06,
                        stratum("a", 8000, (int) (60 * factor), (int) Math.round(6 * factor)),
                        stratum("b", 2000, (int) (40 * factor), (int) Math.round(4 * factor)));
        assertThat(after.high() - after.low()).isCloseTo(0.06, within(0.004));
    }

    @Test
    void inASmallSetToo() {
        Estimated before = estimate(0.1, stratum("a", 48, 24, 3), stratum("b", 48, 24, 2));
        assertThat(before.high() - before.low()).isGreaterThan(0.12);
        int each = 24 + before.more() / 2;
        double share = 5.0 / 48;
        Estimated after =
                estimate(
                        0.1,
                        new Stratum(ThoughtKind.REASON, "a", 48, each, each * share),
                        new Stratum(ThoughtKind.REASON, "b", 48, each, each * share));
        assertThat(after.high() - after.low()).isCloseTo(0.1, within(0.01));
    }

    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        Random random = new Random(3);
        int[] populations = {3000, 800, 200};
        double[] truths = {0.02, 0.1, 0.4};
        int[] samples = {40, 30, 20};
        double truth = (3000 * 0.02 + 800 * 0.1 + 200 * 0.4) / 4000;
        int held = 0;
        int rounds = 2000;
        for (int round = 0; round < rounds; round++) {
            List<Stratum> strata = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int wrong = 0;
                int errors = (int) Math.round(populations[i] * truths[i]);
                for (int drawn = 0; drawn < samples[i]; drawn++) {
                    if (random.nextInt(populations[i] - drawn) < errors - wrong) {
                        wrong++;
                    }
                }
                strata.add(stratum("s" + i, populations[i], samples[i], wrong));
            }
            Estimated rate = (Estimated) ErrorRateEstimate.of(strata, 0, 0.1);
            if (rate.low() <= truth && truth <= rate.high()) {
                held++;
            }
        }
        assertThat(held / (double) rounds).isBetween(0.93, 0.995);
    }
}
