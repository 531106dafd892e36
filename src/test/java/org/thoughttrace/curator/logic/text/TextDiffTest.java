package org.thoughttrace.curator.logic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.logic.text.TextDiff.Kind;
import org.thoughttrace.curator.logic.text.TextDiff.Part;

import java.text.BreakIterator;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class TextDiffTest {
    /// Far above what it takes (a fraction of a second), far below a search without a bound.
    private static final Duration NOT_FOR_EVER = Duration.ofSeconds(10);

    private static final int MEGABYTE = 1_000_000;

    @Test
    void equalTextsAreOnePart() {
        assertThat(shown("", "")).isEmpty();
        assertThat(shown("as it was", "as it was")).isEqualTo("as it was");
    }

    @Test
    void aNewTextIsAddedAndAnEmptiedOneRemoved() {
        assertThat(shown("", "all new")).isEqualTo("[+all new]");
        assertThat(shown("all gone", "")).isEqualTo("[-all gone]");
    }

    @Test
    void wholeWordsChange() {
        assertThat(shown("It was helpful.", "It was helpless."))
                .isEqualTo("It was [-helpful][+helpless].");
        assertThat(shown("one two three", "one three")).isEqualTo("one [-two ]three");
        assertThat(shown("one three", "one two three")).isEqualTo("one [+two ]three");
    }

    @Test
    void whiteSpaceBetweenTwoChangesBelongsToThem() {
        assertThat(shown("so old words here", "so new terms here"))
                .isEqualTo("so [-old words][+new terms] here");
        assertThat(shown("a\n\nb", "c\n\nd")).isEqualTo("[-a\n\nb][+c\n\nd]");
        assertThat(shown(" a ", " b ")).isEqualTo(" [-a][+b] ");
    }

    @Test
    void changedWhiteSpaceAloneIsShown() {
        assertThat(shown("a b", "a  b")).contains("[").startsWith("a").endsWith("b");
        assertThat(shown("line\r\nline", "line\nline")).isEqualTo("line[-\r\n][+\n]line");
    }

    @Test
    void aCharacterMadeOfSeveralIsNeverTornApart() {
        assertThat(shown("ok 👩‍👩‍👧", "ok 👩‍👩‍👦")).isEqualTo("ok [-👩‍👩‍👧][+👩‍👩‍👦]");
        assertThat(shown("😀", "😁")).isEqualTo("[-😀][+😁]");
        assertThat(shown("🇩🇪🇫🇷", "🇪🇫🇷")).isEqualTo("[-🇩🇪🇫🇷][+🇪🇫🇷]");
        assertThat(shown("\n\u0301", "\n\u0302")).isEqualTo("\n[-\u0301][+\u0302]");
        assertThat(shown("a \u0301", "a \u0302")).isEqualTo("a[- \u0301][+ \u0302]");
    }

    @Test
    void anyTwoTextsAreRebuiltFromTheirParts() {
        var texts = new RandomTexts(1);
        for (int round = 0; round < 20_000; round++) {
            var before = texts.of(RandomTexts.HOSTILE, 30);
            assertGood(before, texts.edited(before, RandomTexts.HOSTILE));
            assertGood(before, texts.of(RandomTexts.HOSTILE, 30));
        }
    }

    @Test
    void longTextsAreRebuiltFromTheirParts() {
        var texts = new RandomTexts(2);
        for (int round = 0; round < 20; round++) {
            var before = new StringBuilder();
            while (before.length() < 60_000) {
                before.append(texts.of(RandomTexts.HOSTILE, 200));
            }
            var after = texts.edited(before.toString(), RandomTexts.HOSTILE);
            for (int i = 0; i < 40; i++) {
                after = texts.edited(after, RandomTexts.HOSTILE);
            }
            assertGood(before.toString(), after);
        }
    }

    @Test
    void aLongTextShowsItsFewChangesWordByWord() {
        var before = new StringBuilder();
        for (int line = 0; line < 20_000; line++) {
            before.append("This is line ").append(line).append(" of a long text.\n\n");
        }
        var after =
                before.toString()
                        .replace("line 7 of", "row 7 of")
                        .replace("line 19990 of a long", "line 19990 of a very long");
        assertThat(
                        TextDiff.between(before.toString(), after).stream()
                                .filter(part -> part.kind() != Kind.SAME))
                .containsExactly(
                        new Part(Kind.REMOVED, "line"),
                        new Part(Kind.ADDED, "row"),
                        new Part(Kind.ADDED, "very "));
    }

    @Test
    void aMegabyteIsComparedInBoundedTime() {
        var texts = new RandomTexts(3);
        String[] words = {"the ", "a ", "cat ", "dog ", "sat ", "ran ", "on ", "mat ", ". "};
        var one = texts.of(words, 1) + fill(texts, words);
        var other = fill(texts, words);
        assertTimeout(NOT_FOR_EVER, () -> assertGood(one, other));
        assertTimeout(NOT_FOR_EVER, () -> assertGood("x".repeat(MEGABYTE), "y".repeat(MEGABYTE)));
        assertTimeout(
                NOT_FOR_EVER,
                () -> assertGood("ab ".repeat(MEGABYTE / 3), "ab c ".repeat(MEGABYTE / 5)));
        assertTimeout(
                NOT_FOR_EVER,
                () -> assertGood("- a\n".repeat(MEGABYTE / 4), "b\n- a\n".repeat(MEGABYTE / 6)));
    }

    @Test
    void hostileTextsAreTakenAsTheyAre() {
        var accents = "\u0301".repeat(5_000);
        assertGood("e" + accents, "e" + accents + "\u0301");
        assertGood(accents, "");
        assertGood("\uD83D", "\uDE00");
        assertGood("a\uD83D", "a\uD83D\uDE00");
        assertGood("👩\u200D".repeat(5_000), "👩\u200D".repeat(5_001));
        assertGood("🇩".repeat(5_000), "🇩".repeat(5_001));
        assertThatNoException().isThrownBy(() -> TextDiff.between("\u0000", "\uFFFF"));
    }

    private static String fill(RandomTexts texts, String[] words) {
        var text = new StringBuilder();
        while (text.length() < MEGABYTE) {
            text.append(texts.of(words, 1_000)).append(texts.below(10) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static void assertGood(String before, String after) {
        var parts = TextDiff.between(before, after);
        assertThat(joined(parts, EnumSet.of(Kind.SAME, Kind.REMOVED)).equals(before)).isTrue();
        assertThat(joined(parts, EnumSet.of(Kind.SAME, Kind.ADDED)).equals(after)).isTrue();
        assertTidy(parts);
        assertEndsWhereCharactersEnd(parts, Kind.REMOVED, before);
        assertEndsWhereCharactersEnd(parts, Kind.ADDED, after);
    }

    private static void assertTidy(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            assertThat(part.text()).isNotEmpty();
            if (i > 0) {
                var last = parts.get(i - 1).kind();
                assertThat(last == part.kind()).isFalse();
                assertThat(last == Kind.ADDED && part.kind() == Kind.REMOVED).isFalse();
            }
            if (part.kind() == Kind.SAME && i > 0 && i < parts.size() - 1) {
                assertThat(part.text().isBlank()).isFalse();
            }
        }
    }

    private static void assertEndsWhereCharactersEnd(List<Part> parts, Kind kind, String text) {
        var iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(text);
        var place = 0;
        for (Part part : parts) {
            if (part.kind() == Kind.SAME || part.kind() == kind) {
                place += part.text().length();
                assertThat(iterator.isBoundary(place)).isTrue();
            }
        }
    }

    private static String joined(List<Part> parts, EnumSet<Kind> kinds) {
        return parts.stream()
                .filter(part -> kinds.contains(part.kind()))
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return TextDiff.between(before, after).stream()
                .map(part ->
                        switch (part.kind()) {
                            case SAME -> part.text();
                            case REMOVED -> "[-" + part.text() + "]";
                            case ADDED -> "[+" + part.text() + "]";
                        })
                .collect(Collectors.joining());
    }
}
