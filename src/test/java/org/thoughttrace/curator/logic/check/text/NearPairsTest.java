package org.thoughttrace.curator.logic.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Finding near-duplicates without comparing all pairs.
class NearPairsTest {

    private final Random random = new Random(7);

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(5_000));
        }
        return words;
    }

    private static int[] signature(List<String> words) {
        int[] signature = MinHash.of(words);
        assertThat(signature).isNotNull();
        return signature == null ? new int[0] : signature;
    }

    @Test
    void similarityIsNearTheOneOfTheRunsThemselves() {
        for (int changed : new int[] {0, 5, 20, 60}) {
            List<String> text = words(1_000);
            List<String> other = new ArrayList<>(text);
            for (int i = 0; i < changed; i++) {
                other.set(i * (1_000 / Math.max(1, changed)), "changed" + i);
            }
            // A changed word takes three runs on either side.
            double runs = 998;
            double expected = (runs - 3 * changed) / (runs + 3 * changed);
            assertThat(MinHash.similarity(signature(text), signature(other)))
                    .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.15));
        }
    }

    @Test
    void hashesNeverChange() {
        assertThat(MinHash.hash("thought")).isEqualTo(0x8585028B660E6AB2L);
        int[] signature = signature(List.of("a b c d e f g h i j k l m n o p".split(" ")));
        assertThat(signature).hasSize(MinHash.LENGTH);
        assertThat(signature)
                .isEqualTo(signature(List.of("a b c d e f g h i j k l m n o p".split(" "))));
    }

    @Test
    void everyPlantedCopyIsFoundAmongManyAndNothingElse() {
        List<int[]> all = new ArrayList<>();
        List<Integer> planted = new ArrayList<>();
        List<Integer> originals = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            int[] signature = new int[MinHash.LENGTH];
            if (i > 0 && i % 1_000 == 0) {
                int original = random.nextInt(i);
                System.arraycopy(all.get(original), 0, signature, 0, signature.length);
                for (int k = 0; k < signature.length / 10; k++) {
                    signature[random.nextInt(signature.length)] = random.nextInt();
                }
                planted.add(i);
                originals.add(original);
            } else {
                for (int k = 0; k < signature.length; k++) {
                    signature[k] = random.nextInt();
                }
            }
            all.add(signature);
        }
        NearPairs pairs = NearPairs.among(all);
        for (int i = 0; i < planted.size(); i++) {
            assertThat(pairs.similarity(planted.get(i))).isGreaterThan(0.8);
            assertThat(pairs.nearest(planted.get(i))).isEqualTo(originals.get(i));
        }
        for (int i = 0; i < all.size(); i++) {
            if (!planted.contains(i)) {
                assertThat(pairs.similarity(i)).isLessThan(0.2);
            }
        }
    }

    /// A crowd of equals would make comparing all with all endless.
    @Test
    void manyEqualsAreEachLikeAnEarlierOne() {
        int[] signature = signature(words(200));
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            all.add(signature);
        }
        NearPairs pairs = NearPairs.among(all);
        assertThat(pairs.nearest(0)).isEqualTo(-1);
        for (int i = 1; i < all.size(); i++) {
            assertThat(pairs.similarity(i)).isEqualTo(1);
            assertThat(pairs.nearest(i)).isLessThan(i);
        }
    }
}
