package org.thoughttrace.curator.logic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The coefficients against the figures of published worked examples.
class CoefficientTest {

    /// Units of two raters, from a table of how often which two categories met.
    static Ratings ofTable(int[][] table) {
        List<int[]> units = new ArrayList<>();
        for (int one = 0; one < table.length; one++) {
            for (int other = 0; other < table.length; other++) {
                for (int i = 0; i < table[one][other]; i++) {
                    units.add(new int[] {one, other});
                }
            }
        }
        return Ratings.of(2, table.length, units);
    }

    /// Krippendorff 2011, section C: four observers, twelve units, some ratings missing; here from 0.
    private static Ratings fourObservers() {
        String[] observers = {
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 ."
        };
        List<int[]> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            int[] ratings = new int[4];
            for (int observer = 0; observer < 4; observer++) {
                String value = observers[observer].split(" ", -1)[unit];
                ratings[observer] = value.equals(".") ? Ratings.NONE : Integer.parseInt(value) - 1;
            }
            units.add(ratings);
        }
        return Ratings.of(4, 5, units);
    }

    @Test
    void cohensKappaIsThatOfHisPaper() {
        // Cohen 1960, table 1: 200 cases, observed .70, by chance .41.
        Ratings ratings = ofTable(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        assertThat(Coefficient.RAW.of(ratings).orElseThrow()).isCloseTo(0.70, within(1e-9));
        assertThat(Coefficient.COHEN.of(ratings).orElseThrow())
                .isCloseTo(0.29 / 0.59, within(1e-9));
    }

    @Test
    void cohensKappaOfTheTextbookTable() {
        // The table of 50 proposals that textbooks print: 20, 5, 10, 15 gives .40.
        Ratings ratings = ofTable(new int[][] {{20, 5}, {10, 15}});
        assertThat(Coefficient.COHEN.of(ratings).orElseThrow()).isCloseTo(0.40, within(1e-9));
        // Of what either puts first: 2 · 20 / (25 + 30).
        assertThat(Coefficient.SPECIFIC.of(ratings).orElseThrow())
                .isCloseTo(40.0 / 55, within(1e-9));
    }

    @Test
    void fleissKappaOfTheTableOfFourteenRaters() {
        int[][] counts = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };
        List<int[]> units = new ArrayList<>();
        for (int[] ofOne : counts) {
            int[] ratings = new int[14];
            int rater = 0;
            for (int category = 0; category < ofOne.length; category++) {
                for (int i = 0; i < ofOne[category]; i++) {
                    ratings[rater++] = category;
                }
            }
            units.add(ratings);
        }
        Ratings ratings = Ratings.of(14, 5, units);
        assertThat(Coefficient.RAW.of(ratings).orElseThrow()).isCloseTo(0.378, within(0.0005));
        assertThat(Coefficient.FLEISS.of(ratings).orElseThrow()).isCloseTo(0.210, within(0.0005));
    }

    @Test
    void fleissKappaTakesTheUnitsWithTheNumberOfRatingsThatMostHave() {
        List<int[]> units = new ArrayList<>();
        for (int[] one : new int[][] {{0, 0, -1}, {-1, 1, 1}, {0, -1, 1}, {1, 1, -1}}) {
            units.add(one);
        }
        double ofTwo = Coefficient.FLEISS.of(Ratings.of(3, 2, units)).orElseThrow();
        units.add(new int[] {0, 0, 0});
        assertThat(Coefficient.FLEISS.of(Ratings.of(3, 2, units)).orElseThrow()).isEqualTo(ofTwo);
    }

    @Test
    void krippendorffsAlphaIsThatOfHisPaper() {
        assertThat(Coefficient.ALPHA.of(fourObservers()).orElseThrow())
                .isCloseTo(0.743, within(0.0005));
        assertThat(Coefficient.ALPHA_ORDINAL.of(fourObservers()).orElseThrow())
                .isCloseTo(0.815, within(0.0005));
    }

    @Test
    void alphaOfTwoObserversAndTwoCategories() {
        // Krippendorff 2011, section A: ten units of two observers, .095.
        int[][] both = {
            {0, 1, 0, 0, 0, 0, 0, 0, 1, 0},
            {1, 1, 1, 0, 0, 1, 0, 0, 0, 0}
        };
        List<int[]> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            units.add(new int[] {both[0][i], both[1][i]});
        }
        assertThat(Coefficient.ALPHA.of(Ratings.of(2, 2, units)).orElseThrow())
                .isCloseTo(0.095, within(0.0005));
    }

    @Test
    void whereAllSayTheSameThereIsNoAgreementBeyondChance() {
        Ratings ratings = ofTable(new int[][] {{30, 0}, {0, 0}});
        assertThat(Coefficient.RAW.of(ratings).orElseThrow()).isEqualTo(1);
        for (Coefficient one : List.of(Coefficient.COHEN, Coefficient.FLEISS, Coefficient.ALPHA)) {
            assertThat(one.of(ratings)).as("%s", one).isEmpty();
        }
        for (Coefficient one : Coefficient.values()) {
            assertThat(one.of(Ratings.of(2, 2, List.of()))).as("%s", one).isEmpty();
        }
    }

    @Test
    void unitsThatOnlyOneRatedDoNotCount() {
        List<int[]> units =
                new ArrayList<>(
                        Arrays.asList(
                                new int[] {0, 0},
                                new int[] {0, 1},
                                new int[] {1, 1},
                                new int[] {1, 1}));
        Ratings before = Ratings.of(2, 2, units);
        units.add(new int[] {0, Ratings.NONE});
        units.add(new int[] {Ratings.NONE, Ratings.NONE});
        Ratings after = Ratings.of(2, 2, units);
        for (Coefficient one : Coefficient.values()) {
            assertThat(one.of(after)).as("%s", one).isEqualTo(one.of(before));
        }
    }

    @Test
    void ratingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Ratings.of(2, 2, List.of(new int[] {0, 2})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratings.of(2, 2, List.of(new int[] {0})))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
