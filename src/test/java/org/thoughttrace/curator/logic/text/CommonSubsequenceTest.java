package org.thoughttrace.curator.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class CommonSubsequenceTest {
    private final Random random = new Random(7);

    @Test
    void itIsTheLongest() {
        for (int round = 0; round < 20_000; round++) {
            var tokens = 1 + random.nextInt(5);
            var before = sequence(random.nextInt(25), tokens);
            var after = sequence(random.nextInt(25), tokens);
            var matches = CommonSubsequence.of(before, after, new Effort(Long.MAX_VALUE));
            assertInOrderAndEqual(matches, before, after);
            assertThat(length(matches)).isEqualTo(longest(before, after));
        }
    }

    @Test
    void itIsTheLongestOfSequencesThatDifferMuchInSize() {
        for (int round = 0; round < 50; round++) {
            var before = sequence(random.nextInt(20), 40);
            var after = sequence(1_500, 40);
            assertThat(length(CommonSubsequence.of(before, after, new Effort(Long.MAX_VALUE))))
                    .isEqualTo(longest(before, after));
            assertThat(length(CommonSubsequence.of(after, before, new Effort(Long.MAX_VALUE))))
                    .isEqualTo(longest(before, after));
        }
    }

    @Test
    void anEffortThatRunsOutStillGivesACommonSubsequence() {
        for (int round = 0; round < 5_000; round++) {
            var before = sequence(random.nextInt(60), 3);
            var after = sequence(random.nextInt(60), 3);
            var effort = new Effort(1 + random.nextInt(200));
            assertInOrderAndEqual(CommonSubsequence.of(before, after, effort), before, after);
        }
    }

    @Test
    void moreEditsThanASearchLooksAtStillGiveACommonSubsequence() {
        var before = sequence(9_000, 300);
        var after = sequence(8_000, 300);
        var matches = CommonSubsequence.of(before, after, new Effort(Long.MAX_VALUE));
        assertInOrderAndEqual(matches, before, after);
        assertThat(length(matches)).isGreaterThan(500);
    }

    private int[] sequence(int length, int tokens) {
        return random.ints(length, 0, tokens).toArray();
    }

    private static void assertInOrderAndEqual(List<Match> matches, int[] before, int[] after) {
        var inBefore = 0;
        var inAfter = 0;
        for (Match match : matches) {
            assertThat(match.length()).isPositive();
            assertThat(match.before()).isGreaterThanOrEqualTo(inBefore);
            assertThat(match.after()).isGreaterThanOrEqualTo(inAfter);
            for (int i = 0; i < match.length(); i++) {
                assertThat(before[match.before() + i]).isEqualTo(after[match.after() + i]);
            }
            inBefore = match.endBefore();
            inAfter = match.endAfter();
        }
    }

    private static int length(List<Match> matches) {
        return matches.stream().mapToInt(Match::length).sum();
    }

    /// By the table of all prefixes: slow, and too simple to be wrong.
    private static int longest(int[] before, int[] after) {
        var table = new int[before.length + 1][after.length + 1];
        for (int i = 1; i <= before.length; i++) {
            for (int j = 1; j <= after.length; j++) {
                table[i][j] =
                        before[i - 1] == after[j - 1]
                                ? table[i - 1][j - 1] + 1
                                : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[before.length][after.length];
    }
}
