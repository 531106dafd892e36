package org.thoughttrace.curator.logic.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.logic.redaction.Replaced.Piece;
import org.thoughttrace.curator.model.Span;

import java.util.List;

/// Where a flagged word is found again, and where its flag is afterwards.
class FlaggedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Zelda Quix, ZELDA quix and zelda quixx, 1",
        "Bo, Bo is not bo nor Bob, 1",
        "it, it is it, 0",
        "B, B or not B, 0",
        "王小明, 我叫王小明住在这里, 1",
        "王, 王小明, 0",
        "佐藤Taro, 佐藤Taroさん, 1",
    })
    void aWordIsFoundWhereItIsTheSame(String word, String text, int times) {
        assertThat(WantedWord.of(word).stream().mapToInt(each -> each.in(text).size()).sum())
                .isEqualTo(times);
    }

    @Test
    void aStretchMovesWithItsWords() {
        Replaced replaced =
                new Replaced(
                        "", List.of(new Piece(new Span(4, 8), 10), new Piece(new Span(12, 20), 3)));
        assertThat(replaced.moved(new Span(0, 3))).isEqualTo(new Span(0, 3));
        assertThat(replaced.moved(new Span(4, 8))).isEqualTo(new Span(4, 14));
        assertThat(replaced.moved(new Span(5, 7))).isEqualTo(new Span(4, 14));
        assertThat(replaced.moved(new Span(9, 11))).isEqualTo(new Span(15, 17));
        assertThat(replaced.moved(new Span(2, 13))).isEqualTo(new Span(2, 21));
        assertThat(replaced.moved(new Span(20, 22))).isEqualTo(new Span(21, 23));
    }
}
