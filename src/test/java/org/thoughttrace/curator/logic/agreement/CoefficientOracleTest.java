package org.thoughttrace.curator.logic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The coefficients against those of another program, on random ratings.
class CoefficientOracleTest {

    private static final double CLOSE = 1e-9;

    private static List<int[]> random(Random random, int raters, int categories, double missing) {
        List<int[]> units = new ArrayList<>();
        for (int unit = 0; unit < 40; unit++) {
            int truth = random.nextInt(categories);
            int[] ratings = new int[raters];
            int said = 0;
            for (int rater = 0; rater < raters; rater++) {
                boolean isMissing = random.nextDouble() < missing && raters - rater + said > 2;
                ratings[rater] =
                        isMissing
                                ? Ratings.NONE
                                : random.nextInt(3) > 0 ? truth : random.nextInt(categories);
                said += isMissing ? 0 : 1;
            }
            units.add(ratings);
        }
        return units;
    }

    private static CodingAnnotationStudy study(List<int[]> units, int raters) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(raters);
        for (int[] unit : units) {
            @Nullable Object[] values = new Object[raters];
            for (int rater = 0; rater < raters; rater++) {
                values[rater] = unit[rater] == Ratings.NONE ? null : unit[rater];
            }
            study.addItemAsArray(values);
        }
        return study;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allAreAsTheOtherProgramHasThem(long seed) {
        Random random = new Random(seed);
        int categories = 2 + random.nextInt(6);
        List<int[]> two = random(random, 2, categories, 0);
        assertThat(Coefficient.COHEN.of(Ratings.of(2, categories, two)).orElseThrow())
                .isCloseTo(
                        new CohenKappaAgreement(study(two, 2)).calculateAgreement(), within(CLOSE));
        int raters = 3 + random.nextInt(4);
        List<int[]> many = random(random, raters, categories, 0);
        assertThat(Coefficient.FLEISS.of(Ratings.of(raters, categories, many)).orElseThrow())
                .isCloseTo(
                        new FleissKappaAgreement(study(many, raters)).calculateAgreement(),
                        within(CLOSE));
        List<int[]> some = random(random, raters, categories, 0.4);
        Ratings ratings = Ratings.of(raters, categories, some);
        CodingAnnotationStudy study = study(some, raters);
        assertThat(Coefficient.ALPHA.of(ratings).orElseThrow())
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                                .calculateAgreement(),
                        within(CLOSE));
        assertThat(Coefficient.ALPHA_ORDINAL.of(ratings).orElseThrow())
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction())
                                .calculateAgreement(),
                        within(CLOSE));
    }
}
