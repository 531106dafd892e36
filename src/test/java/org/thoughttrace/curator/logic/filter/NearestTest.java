package org.thoughttrace.curator.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

class NearestTest {

    private static final List<String> CANDIDATES =
            List.of("model", "provider", "gender", "tag", "flag", "stage", "id");

    @ParameterizedTest
    @CsvSource({
        "modle,model",
        "MODEL,model",
        "modl,model",
        "models,model",
        "nodel,model",
        "provdier,provider",
        "gnedre,gender",
        "di,id",
        "prov,provider"
    })
    void aSlipIsSeenThrough(String typed, String meant) {
        assertThat(Nearest.of(typed, CANDIDATES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"http", "x", "''", "pr", "colour", "modelmodelmodel"})
    void whatIsFarFromAllIsNotGuessed(String typed) {
        assertThat(Nearest.of(typed, CANDIDATES)).isEmpty();
    }

    @Test
    void theNearerOneWins() {
        assertThat(Nearest.of("scope_fat", List.of("scope_tat", "scope_fit", "scope_fat")))
                .contains("scope_fat");
        assertThat(Nearest.of("abcdxf", List.of("abcyyf", "abcdef", "abcdzf"))).contains("abcdef");
    }

    @Test
    void slipsWithinTheLimitAreCountedAsThePlainTableCountsThem() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String one = word(random);
            String other = word(random);
            int all = plainSlips(one, other);
            for (int limit = 0; limit <= 4; limit++) {
                int slips = Nearest.slips(one, other, limit);
                if (all <= limit) {
                    assertThat(slips).isEqualTo(all);
                } else {
                    assertThat(slips).isGreaterThan(limit);
                }
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int plainSlips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                slips[i][j] =
                        Math.min(
                                slips[i - 1][j - 1] + cost,
                                Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }
}
