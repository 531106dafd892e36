package org.thoughttrace.curator.logic.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Intervals: the same for the same seed, about as often right as they say, and none from too little.
class BootstrapTest {

    private static final List<Coefficient> TWO = List.of(Coefficient.RAW, Coefficient.COHEN);

    @Test
    void theSameSeedGivesTheSameAndAnotherGivesAnother() {
        Ratings ratings =
                CoefficientTest.ofTable(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        Map<Coefficient, Figure> first = new Bootstrap(7).figures(ratings, TWO);
        assertThat(new Bootstrap(7).figures(ratings, TWO)).isEqualTo(first);
        assertThat(new Bootstrap(8).figures(ratings, TWO)).isNotEqualTo(first);
        // A coefficient has the same interval whatever else is asked for.
        assertThat(new Bootstrap(7).figures(ratings, List.of(Coefficient.COHEN)))
                .containsEntry(Coefficient.COHEN, first.get(Coefficient.COHEN));
        assertThat(first.get(Coefficient.COHEN))
                .isInstanceOfSatisfying(Figure.Known.class, BootstrapTest::assertNearCohen);
    }

    private static void assertNearCohen(Figure.Known kappa) {
        // Cohen 1960 has a standard error of .058 for it: 1.96 of them to each side.
        assertThat(kappa.low()).isBetween(0.35, 0.41);
        assertThat(kappa.high()).isBetween(0.57, 0.63);
        assertThat(kappa.units()).isEqualTo(200);
    }

    @Test
    void tooFewUnitsGiveAReasonInPlaceOfANumber() {
        Ratings nine = CoefficientTest.ofTable(new int[][] {{4, 1}, {1, 3}});
        Ratings ten = CoefficientTest.ofTable(new int[][] {{4, 1}, {1, 4}});
        assertThat(new Bootstrap(1).figures(nine, TWO).values())
                .allSatisfy(figure ->
                        assertThat(figure)
                                .isEqualTo(
                                        new Figure.TooLittle(
                                                "Only 9 thoughts carry two labels to compare; at"
                                                        + " least 10 are needed.")));
        assertThat(new Bootstrap(1).figures(ten, TWO).values())
                .allSatisfy(figure -> assertThat(figure).isInstanceOf(Figure.Known.class));
    }

    @Test
    void labelsThatAreAllTheSameGiveRawAgreementAlone() {
        Ratings same = CoefficientTest.ofTable(new int[][] {{50, 0}, {0, 0}});
        Map<Coefficient, Figure> figures = new Bootstrap(1).figures(same, TWO);
        assertThat(figures.get(Coefficient.RAW)).isEqualTo(new Figure.Known(1, 1, 1, 50));
        assertThat(figures.get(Coefficient.COHEN)).isInstanceOf(Figure.TooLittle.class);
    }

    @Test
    void theIntervalOfRawAgreementHoldsTheTruthAboutAsOftenAsItSays() {
        Random random = new Random(5);
        int held = 0;
        int rounds = 200;
        for (int round = 0; round < rounds; round++) {
            List<int[]> units = new ArrayList<>();
            for (int unit = 0; unit < 100; unit++) {
                int one = random.nextInt(3);
                units.add(new int[] {one, random.nextDouble() < 0.7 ? one : (one + 1) % 3});
            }
            Figure figure =
                    new Bootstrap(round)
                            .figures(Ratings.of(2, 3, units), List.of(Coefficient.RAW))
                            .get(Coefficient.RAW);
            if (figure instanceof Figure.Known known && known.low() <= 0.7 && known.high() >= 0.7) {
                held++;
            }
        }
        assertThat(held / (double) rounds).isBetween(0.89, 0.99);
    }

    /// Twenty units that two rate alike and twenty-one that three rate: resamples in which the former
    /// prevail say nothing of the latter.
    @Test
    void aResampleIsOfTheUnitsThatFleissIsTakenFrom() {
        Random random = new Random(3);
        List<int[]> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new int[] {i % 4, i % 4, Ratings.NONE});
        }
        for (int i = 0; i < 21; i++) {
            units.add(new int[] {random.nextInt(4), random.nextInt(4), random.nextInt(4)});
        }
        Figure figure = fleiss(units);
        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Known.class,
                        known -> {
                            assertThat(known.units()).isEqualTo(21);
                            assertThat(known.high()).isLessThan(0.6);
                        });
    }

    @Test
    void fleissFromTooFewUnitsOfOneNumberGivesAReason() {
        List<int[]> units = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            units.add(new int[] {i % 3, i % 2, i < 9 ? Ratings.NONE : i % 3});
        }
        assertThat(fleiss(units))
                .isEqualTo(
                        new Figure.TooLittle(
                                "Only 9 thoughts have as many labels as each other; at least 10"
                                        + " are needed."));
    }

    private static @Nullable Figure fleiss(List<int[]> units) {
        return new Bootstrap(1)
                .figures(Ratings.of(3, 4, units), List.of(Coefficient.FLEISS))
                .get(Coefficient.FLEISS);
    }
}
