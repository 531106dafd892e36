package org.thoughttrace.curator.logic.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Samples: the same everywhere, fair, and in the order of import.
class SamplingTest {

    private static final List<String> IDS =
            IntStream.range(0, 50).mapToObj(i -> "c" + (97 - i)).toList();

    @Test
    void theNumbersAreThoseOfThePublishedAlgorithm() {
        // What splitmix64.c gives for this seed.
        RandomNumbers published = new RandomNumbers(1234567);
        assertThat(published.next()).isEqualTo(6457827717110365317L);
        assertThat(published.next()).isEqualTo(3203168211198807973L);
        for (long seed : new long[] {0, -1, Long.MIN_VALUE, 42}) {
            RandomNumbers numbers = new RandomNumbers(seed);
            SplittableRandom other = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                assertThat(numbers.next()).isEqualTo(other.nextLong());
            }
        }
    }

    @Test
    void aLargerSampleHoldsTheSmallerAndKeepsTheOrder() {
        List<String> smaller = List.of();
        for (int number = 0; number <= IDS.size() + 5; number++) {
            List<String> drawn = Sampling.draw(IDS, number, 7);
            assertThat(drawn).hasSize(Math.min(number, IDS.size())).containsAll(smaller);
            assertThat(IDS.stream().filter(drawn::contains).toList()).isEqualTo(drawn);
            smaller = drawn;
        }
        assertThat(Sampling.draw(IDS, 10, 7)).isNotEqualTo(Sampling.draw(IDS, 10, 8));
    }

    @Test
    void eachIsDrawnAboutAsOften() {
        Map<String, Integer> drawn = new LinkedHashMap<>();
        for (long seed = 0; seed < 5_000; seed++) {
            Sampling.draw(IDS, 10, seed).forEach(id -> drawn.merge(id, 1, Integer::sum));
        }
        assertThat(drawn).hasSize(IDS.size());
        assertThat(drawn.values()).allMatch(count -> Math.abs(count - 1_000) < 150);
    }

    @Test
    void strataGiveAsManyEachInWhateverOrderTheyCome() {
        Random random = new Random(3);
        Map<String, List<String>> strata = new LinkedHashMap<>();
        for (String id : IDS) {
            for (int label = 0; label < 4; label++) {
                if (random.nextInt(3) == 0) {
                    strata.computeIfAbsent("label" + label, name -> new ArrayList<>()).add(id);
                }
            }
        }
        strata.put("small", List.of(IDS.getLast()));
        List<String> drawn = Sampling.drawPerStratum(IDS, strata, 3, 11);
        assertThat(drawn).doesNotHaveDuplicates().hasSizeBetween(12, 13).contains(IDS.getLast());
        assertThat(IDS.stream().filter(new HashSet<>(drawn)::contains).toList()).isEqualTo(drawn);
        strata.values()
                .forEach(ids ->
                        assertThat(ids.stream().filter(drawn::contains).count())
                                .isGreaterThanOrEqualTo(Math.min(3, ids.size())));

        List<String> names = new ArrayList<>(strata.keySet());
        Collections.shuffle(names, random);
        Map<String, List<String>> shuffled = new LinkedHashMap<>();
        for (String name : names) {
            List<String> ids = new ArrayList<>(strata.getOrDefault(name, List.of()));
            Collections.shuffle(ids, random);
            shuffled.put(name, ids);
        }
        assertThat(Sampling.drawPerStratum(IDS, shuffled, 3, 11)).isEqualTo(drawn);
    }
}
