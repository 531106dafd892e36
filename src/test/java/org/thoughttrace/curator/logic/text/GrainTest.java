package org.thoughttrace.curator.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

class GrainTest {
    @Test
    void wordsSpacesAndSignsAreTokens() {
        assertThat(tokens("Wait, is_it  3€?\n\nJa"))
                .containsExactly("Wait", ",", " ", "is_it", "  ", "3", "€", "?", "\n\n", "Ja");
    }

    @Test
    void scriptsWithoutSpacesAreCutIntoCharacters() {
        assertThat(tokens("漢字かなカナกำ")).containsExactly("漢", "字", "か", "な", "カ", "ナ", "กำ");
    }

    @Test
    void wordsKeepTheirAccents() {
        assertThat(tokens("Zoe\u0308 क्षि שָׁ 한국"))
                .containsExactly("Zoe\u0308", " ", "क्षि", " ", "שָׁ", " ", "한국");
    }

    @Test
    void whatLooksLikeOneCharacterIsOneToken() {
        assertThat(tokens("👩‍👩‍👧👍🏽🇩🇪🇫🇷😀a😀1\uFE0F\u20E3"))
                .containsExactly(
                        "👩‍👩‍👧", "👍🏽", "🇩🇪", "🇫🇷", "😀", "a", "😀", "1\uFE0F\u20E3");
    }

    @Test
    void fiveThousandAccentsBelongToTheirLetter() {
        var letter = "e" + "\u0301".repeat(5_000);
        assertThat(tokens("a. " + letter + ".")).containsExactly("a", ".", " ", letter, ".");
        var sign = "." + "\u0301".repeat(5_000);
        assertThat(tokens("a " + sign + "b")).containsExactly("a", " ", sign, "b");
    }

    @Test
    void noTokenEndsWithinACharacter() {
        var texts = new RandomTexts(11);
        for (int round = 0; round < 20_000; round++) {
            assertCutsAreBoundaries(texts.of(RandomTexts.HOSTILE, 12));
        }
    }

    /// Every assigned character, taken in turn, between neighbours that it might join.
    @Test
    void noKindOfCharacterIsTakenForOneThatStandsAlone() {
        String[] around = {"a", ".", " ", "👩\u200D", "\u0600", "😀", "각", "क्", "\u0301", "漢"};
        var text = new StringBuilder();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (isWorthALook(character)) {
                text.append(around[character % around.length]).appendCodePoint(character);
                text.append(around[(character / 10) % around.length]);
            }
            if (text.length() > 4_000) {
                assertCutsAreBoundaries(text.toString());
                text.setLength(0);
            }
        }
        assertCutsAreBoundaries(text.toString());
    }

    @Test
    void aSafeCutIsWhereAClusterEnds() {
        var texts = new RandomTexts(12);
        for (int round = 0; round < 20_000; round++) {
            var text = texts.of(RandomTexts.HOSTILE, 12);
            var boundaries = boundaries(text);
            for (int place = 0; place <= text.length(); place++) {
                if (Grain.WORD.isSafeCut(text, place)) {
                    assertThat(boundaries.get(place)).isTrue();
                }
            }
        }
    }

    /// All but most of the Han and Hangul characters, of which one is like the next.
    private static boolean isWorthALook(int character) {
        return Character.isDefined(character)
                && Character.getType(character) != Character.PRIVATE_USE
                && (!TokenKind.isIdeographOrKana(character) || character % 50 == 0);
    }

    private static void assertCutsAreBoundaries(String text) {
        var boundaries = boundaries(text);
        for (int cut : Grain.WORD.cuts(text, 0, text.length())) {
            assertThat(boundaries.get(cut))
                    .as(() -> "a cut at " + cut + " in " + escaped(text))
                    .isTrue();
        }
    }

    private static BitSet boundaries(String text) {
        var iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(text);
        var found = new BitSet();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            found.set(at);
        }
        return found;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u%04X".formatted(unit)));
        return escaped.toString();
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var cuts = Grain.WORD.cuts(text, 0, text.length());
        for (int i = 1; i < cuts.length; i++) {
            tokens.add(text.substring(cuts[i - 1], cuts[i]));
        }
        return tokens;
    }
}
