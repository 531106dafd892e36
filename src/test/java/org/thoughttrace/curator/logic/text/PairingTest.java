package org.thoughttrace.curator.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.logic.text.Pairing.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Words are of a kind when they begin with the same letter.
class PairingTest {

    private static List<Pair> pairs(String before, String after) {
        return Pairing.of(words(before), words(after), word -> word, word -> word.charAt(0));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Test
    void theSameBelongTogetherAndBetweenThemWhatIsOfAKind() {
        assertThat(pairs("a1 b1 a2", "a1 b2 a2"))
                .containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
        assertThat(pairs("a1 b1 a2", "a1 a2"))
                .containsExactly(new Pair(0, 0), new Pair(1, -1), new Pair(2, 1));
        assertThat(pairs("a1", "b1")).containsExactly(new Pair(0, -1), new Pair(-1, 0));
        assertThat(pairs("", "a1 b1")).containsExactly(new Pair(-1, 0), new Pair(-1, 1));
        assertThat(pairs("", "")).isEmpty();
    }

    @Test
    void everyElementIsInOnePairAndNoneIsOutOfOrder() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            List<String> before = some(random);
            List<String> after = some(random);
            List<Pair> pairs = Pairing.of(before, after, word -> word, word -> word.charAt(0));
            List<Integer> seenBefore = new ArrayList<>();
            List<Integer> seenAfter = new ArrayList<>();
            for (Pair pair : pairs) {
                if (pair.before() >= 0) {
                    seenBefore.add(pair.before());
                }
                if (pair.after() >= 0) {
                    seenAfter.add(pair.after());
                }
                if (pair.before() >= 0 && pair.after() >= 0) {
                    assertThat(before.get(pair.before()).charAt(0))
                            .isEqualTo(after.get(pair.after()).charAt(0));
                }
            }
            assertThat(seenBefore).hasSize(before.size()).isSorted().doesNotHaveDuplicates();
            assertThat(seenAfter).hasSize(after.size()).isSorted().doesNotHaveDuplicates();
        }
    }

    private static List<String> some(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            words.add("" + (char) ('a' + random.nextInt(2)) + random.nextInt(3));
        }
        return words;
    }
}
