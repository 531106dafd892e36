package org.thoughttrace.curator.logic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;

class FaithfulEditTest {
    /// What a `TextArea` of JavaFX 26 was seen to make of these texts.
    @Test
    void itShowsWhatATextAreaShows() {
        assertThat(shown("a\r\nb")).isEqualTo("a\nb");
        assertThat(shown("a\rb")).isEqualTo("ab");
        assertThat(shown("a\r\r\nb")).isEqualTo("a\nb");
        assertThat(shown("a\n\rb")).isEqualTo("a\nb");
        assertThat(shown("a\u0001\r\nb")).isEqualTo("a\nb");
        assertThat(shown("a\u0000\u007Fb\tc\u000B\f")).isEqualTo("ab\tc");
        assertThat(shown("\u0080\u0085\u00A0\u2028\u2029\uFEFF\uFFFF"))
                .isEqualTo("\u0080\u0085\u00A0\u2028\u2029\uFEFF\uFFFF");
        assertThat(shown("\uD800x\uDC00")).isEqualTo("\uD800x\uDC00");
        assertThat(shown("")).isEmpty();
    }

    @Test
    void withoutAnEditItIsTheOriginal() {
        var original = new String("a\r\nb\u0000c\n\rd");
        assertThat(FaithfulEdit.of(original).edited("a\nbc\nd")).isSameAs(original);
    }

    @Test
    void lineBreaksThatWereNotTouchedStay() {
        assertThat(edited("one\r\ntwo\nthree\r\n", "one\ntwo!\nthree\n"))
                .isEqualTo("one\r\ntwo!\nthree\r\n");
        assertThat(edited("one\r\ntwo", "one!\ntwo")).isEqualTo("one!\r\ntwo");
        assertThat(edited("one\r\ntwo\nthree\r\n", "two\nthree\n")).isEqualTo("two\nthree\r\n");
        assertThat(edited("one\ntwo\r\nthree", "one\nthree")).isEqualTo("one\nthree");
    }

    @Test
    void aLineBreakGoesWholeAndIsReplacedWhole() {
        assertThat(edited("one\r\ntwo", "onetwo")).isEqualTo("onetwo");
        assertThat(edited("one\r\ntwo", "one two")).isEqualTo("one two");
    }

    @Test
    void newLineBreaksAreLikeTheOthers() {
        assertThat(edited("one\r\ntwo", "one\n\ntwo\n")).isEqualTo("one\r\n\r\ntwo\r\n");
        assertThat(edited("one\r\ntwo", "a\nb\nc")).isEqualTo("a\r\nb\r\nc");
        assertThat(edited("one\ntwo", "one\n\ntwo")).isEqualTo("one\n\ntwo");
        assertThat(edited("one\r\ntwo\nthree", "one\ntwo\nthree\nx"))
                .isEqualTo("one\r\ntwo\nthree\nx");
        assertThat(edited("no\u0001 break", "no\n break")).isEqualTo("no\u0001\n break");
    }

    @Test
    void hiddenCharactersStayWhereNothingWasReplacedAroundThem() {
        assertThat(edited("\u0001ab\u0002cd\u0003", "abXcd")).isEqualTo("\u0001ab\u0002Xcd\u0003");
        assertThat(edited("\u0001ab\u0002cd\u0003", "cd")).isEqualTo("\u0001\u0002cd\u0003");
        assertThat(edited("\u0001ab\u0002cd\u0003", "aXd")).isEqualTo("\u0001aXd\u0003");
        assertThat(edited("\u0001ab\u0002cd\u0003", "")).isEqualTo("\u0001\u0003");
        assertThat(edited("\u0001", "new")).isEqualTo("\u0001new");
        assertThat(edited("ab\u0002", "abc")).isEqualTo("ab\u0002c");
    }

    @Test
    void whatAFieldCannotHoldIsNotTakenFromIt() {
        assertThat(edited("a\r\nb", "a\r\nb")).isEqualTo("a\r\nb");
        assertThat(edited("a\r\nb", "a\r\nb\u0000c")).isEqualTo("a\r\nbc");
    }

    @Test
    void anyEditShowsAsItWasTypedAndNothingElseIsLost() {
        var texts = new RandomTexts(5);
        for (int round = 0; round < 50_000; round++) {
            var original = texts.of(RandomTexts.HOSTILE, 25);
            var edit = FaithfulEdit.of(original);
            assertThat(edit.edited(edit.shown())).isSameAs(original);
            var typed = shown(texts.edited(edit.shown(), RandomTexts.HOSTILE));
            assertThat(shown(edit.edited(typed))).isEqualTo(typed);
            var other = shown(texts.of(RandomTexts.HOSTILE, 25));
            assertThat(shown(edit.edited(other))).isEqualTo(other);
        }
    }

    /// No shown character occurs twice, so that it is beyond doubt which ones were not touched.
    @Test
    void everythingOutsideTheReplacedStretchKeepsItsExactCharacters() {
        var texts = new RandomTexts(6);
        String[] hidden = {"", "", "\r", "\u0000", "\u007F", "\u0001\u0002", "\r\r"};
        for (int round = 0; round < 20_000; round++) {
            var length = 1 + texts.below(20);
            var units = new String[length];
            var shown = new StringBuilder();
            for (int i = 0; i < length; i++) {
                var unit = (char) ('一' + i);
                shown.append(unit);
                units[i] = texts.of(hidden, 2) + unit;
            }
            var tail = texts.of(hidden, 2);
            var from = texts.below(length);
            var to = from + texts.below(length - from) + 1;
            var original = String.join("", units) + tail;
            var kept = units[from].substring(0, units[from].length() - 1);
            var wanted = joined(units, 0, from) + kept + "NEW" + joined(units, to, length) + tail;
            shown.replace(from, to, "NEW");
            assertThat(edited(original, shown.toString())).isEqualTo(wanted);
        }
    }

    @Test
    void severalEditsAtOnceKeepWhatIsBetweenThem() {
        var original = new StringBuilder();
        for (int line = 0; line < 5_000; line++) {
            original.append("Line ").append(line).append(line % 3 == 0 ? "\r\n" : "\n");
        }
        var shown = FaithfulEdit.of(original.toString()).shown();
        var typed = shown.replace("Line 3\n", "Row 3\n").replace("Line 4800\n", "Row 4800\n");
        var wanted =
                original.toString()
                        .replace("Line 3\r\n", "Row 3\r\n")
                        .replace("Line 4800\r\n", "Row 4800\r\n");
        assertThat(edited(original.toString(), typed)).isEqualTo(wanted);
    }

    @Test
    void aMegabyteInOneLineIsEditedInBoundedTime() {
        var original = "ab\u0001c\r".repeat(200_000);
        var typed = "x" + "acb".repeat(250_000) + "y";
        var edit = FaithfulEdit.of(original);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(shown(edit.edited(typed)).equals(typed)).isTrue());
    }

    private static String joined(String[] units, int from, int to) {
        return String.join("", Arrays.asList(units).subList(from, to));
    }

    private static String shown(String text) {
        return FaithfulEdit.of(text).shown();
    }

    private static String edited(String original, String nowShown) {
        return FaithfulEdit.of(original).edited(nowShown);
    }
}
