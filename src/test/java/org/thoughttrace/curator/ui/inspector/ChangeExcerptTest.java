package org.thoughttrace.curator.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.logic.text.TextDiff.Kind;
import org.thoughttrace.curator.logic.text.TextDiff.Part;

class ChangeExcerptTest {

    @Test
    void aWordInPlaceOfAnotherStandsBehindAnArrow() {
        assertThat(ChangeExcerpt.ofWords("Late", "Early"))
                .containsExactly(
                        new Part(Kind.REMOVED, "Late"),
                        new Part(Kind.SAME, " → "),
                        new Part(Kind.ADDED, "Early"));
    }

    @Test
    void nothingBeforeOrAfterNeedsNoArrow() {
        assertThat(ChangeExcerpt.ofWords("", "gardening"))
                .containsExactly(new Part(Kind.ADDED, "gardening"));
        assertThat(ChangeExcerpt.ofWords("gardening", ""))
                .containsExactly(new Part(Kind.REMOVED, "gardening"));
        assertThat(ChangeExcerpt.ofProse("", "")).isEmpty();
    }

    @Test
    void proseShowsTheWordsThatDifferWithinTheirSurroundings() {
        assertThat(ChangeExcerpt.ofProse("I like cakes a lot", "I like bread a lot"))
                .containsExactly(
                        new Part(Kind.SAME, "I like "),
                        new Part(Kind.REMOVED, "cakes"),
                        new Part(Kind.SAME, " "),
                        new Part(Kind.ADDED, "bread"),
                        new Part(Kind.SAME, " a lot"));
    }

    @Test
    void longSurroundingsAreCut() {
        String start = "word ".repeat(200);
        String end = " tail".repeat(200);
        assertThat(text(ChangeExcerpt.ofProse(start + "one" + end, start + "two" + end)))
                .startsWith("…")
                .contains("one two")
                .endsWith("…")
                .hasSizeLessThan(80);
    }

    @Test
    void anyTwoTextsStayShortAndWhole() {
        String emoji = "👩‍🌾🌧️".repeat(900);
        String shown = text(ChangeExcerpt.ofProse("a" + emoji, emoji + "b " + emoji));
        assertThat(shown).hasSizeLessThan(320);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isHighSurrogate(shown.charAt(i))) {
                assertThat(Character.isLowSurrogate(shown.charAt(i + 1))).isTrue();
                i++;
            } else {
                assertThat(Character.isSurrogate(shown.charAt(i))).isFalse();
            }
        }
    }

    @Test
    void whiteSpaceAloneIsSaidInWords() {
        assertThat(ChangeExcerpt.ofProse("one two", "one\n two "))
                .containsExactly(new Part(Kind.SAME, "only white space differs"));
    }

    private static String text(java.util.List<Part> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
