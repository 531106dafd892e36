package org.thoughttrace.curator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {

    @Test
    void whatHasNoWidthOrTurnsTheDirectionIsLeftOut() {
        assertThat(PlainLine.of("\uFEFFa\u200Bb\u202Ec\u2060d")).isEqualTo("abcd");
    }

    @Test
    void controlCharactersAndHalfPairsGetAVisibleSign() {
        assertThat(PlainLine.of("a\u0000b\u0007c\u007Fd\u0085e"))
                .isEqualTo("a\u2400b\u2407c\u2421d\uFFFDe");
        assertThat(PlainLine.of("x\uD83Dy")).isEqualTo("x\uFFFDy");
    }

    @Test
    void itStaysOneLine() {
        assertThat(PlainLine.of("one\ntwo\tthree\u2028four")).isEqualTo("one two three four");
    }

    @Test
    void lettersAndWholePairsStay() {
        assertThat(PlainLine.of("Zürich \uD83D\uDE00 مرحبا"))
                .isEqualTo("Zürich \uD83D\uDE00 مرحبا");
    }
}
