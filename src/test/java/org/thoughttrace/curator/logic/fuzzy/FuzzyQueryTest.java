package org.thoughttrace.curator.logic.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// What a few letters find, which letters they light, and what comes first.
class FuzzyQueryTest {

    /// Letters that are lit stand in brackets.
    @ParameterizedTest
    @CsvSource({
        "nt, [N]ext [t]urn",
        "nxt, [N]e[xt] turn",
        "turn, Next [turn]",
        "TURN, Next [turn]",
        "cafe, Le [Café] rouge",
        "acc sta, [Sta]tus: [Acc]epted",
        "gtl, [G]o to [t]he [l]ist",
        "u1t2, [u]ser[1]_[t]ask[2]_conversation9",
        "pi, Spiel in [Pi]sa",
        "fw, [F]irst[W]ords"
    })
    void lightsTheBestLetters(String query, String lit) {
        String name = lit.replace("[", "").replace("]", "");
        assertThat(shown(query, name)).isEqualTo(lit);
    }

    @ParameterizedTest
    @CsvSource({
        "tn, Next",
        "nextt, Next",
        "turn next now, Next turn",
        "knee, Kangaroos in the wild never eat everything that grows there at night",
        "xyz, Next turn"
    })
    void lettersInAnotherOrderOrScatteredAreNoAnswer(String query, String name) {
        assertThat(FuzzyQuery.of(query).match(name)).isEmpty();
    }

    @Test
    void beginningsComeBeforeMiddlesAndRowsBeforeGaps() {
        assertThat(
                        ranked(
                                "st",
                                "Cost",
                                "Set the stage",
                                "Stage of the turn",
                                "Redo the last",
                                "Show the status"))
                .startsWith("Stage of the turn")
                .endsWith("Cost", "Redo the last");
    }

    @Test
    void everythingAnswersNothing() {
        FuzzyMatch match = FuzzyQuery.of("  ").match("Anything").orElseThrow();
        assertThat(match.score()).isZero();
        assertThat(match.lit().isEmpty()).isTrue();
    }

    @Test
    void aVeryLongTextIsNoReasonToWait() {
        String name = "ab ".repeat(100_000);
        assertThat(FuzzyQuery.of("abababab").match(name)).isEmpty();
        assertThat(FuzzyQuery.of("q".repeat(10_000)).match(name)).isEmpty();
        assertThat(FuzzyQuery.of("ab ".repeat(500)).match(name)).isPresent();
    }

    @Test
    void whatIsFoundIsInTheNameInOrder() {
        Random random = new Random(4);
        String letters = "abAB é_1 Ü-";
        for (int round = 0; round < 5_000; round++) {
            String name = word(random, letters, 1 + random.nextInt(20));
            String query = word(random, "abeu1", 1 + random.nextInt(4));
            FuzzyQuery.of(query)
                    .match(name)
                    .ifPresent(match -> {
                        StringBuilder found = new StringBuilder();
                        match.lit().stream()
                                .forEach(at -> found.append(Folding.fold(name.charAt(at))));
                        assertThat(found).hasToString(query);
                    });
            // Whatever stands at the beginning of the name is found there.
            String start = name.strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
            if (!start.isEmpty()) {
                assertThat(FuzzyQuery.of(start).match(name)).as(start + " in " + name).isPresent();
            }
        }
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static List<String> ranked(String query, String... names) {
        FuzzyQuery asked = FuzzyQuery.of(query);
        return Stream.of(names)
                .filter(name -> asked.match(name).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                (String name) -> -asked.match(name).orElseThrow().score()))
                .toList();
    }

    private static String shown(String query, String name) {
        Optional<FuzzyMatch> match = FuzzyQuery.of(query).match(name);
        if (match.isEmpty()) {
            return "nothing";
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean lit = match.get().lit().get(i);
            boolean before = i > 0 && match.get().lit().get(i - 1);
            shown.append(lit && !before ? "[" : "").append(!lit && before ? "]" : "");
            shown.append(name.charAt(i));
        }
        return shown.append(match.get().lit().get(name.length() - 1) ? "]" : "").toString();
    }
}
