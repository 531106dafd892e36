package org.thoughttrace.curator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class HiddenCharacterTest {

    private static List<Piece> pieces(String text) {
        return MarkdownDocumentTest.pieces(MarkdownDocument.parse(text));
    }

    private static String drawn(String text) {
        return pieces(text).stream()
                .filter(piece -> piece.kind() == Piece.Kind.TEXT)
                .map(Piece::shown)
                .collect(Collectors.joining());
    }

    private static String copied(String text) {
        return pieces(text).stream().map(Piece::copied).collect(Collectors.joining());
    }

    @Test
    void directionControlsAreMarkedAndNeverDrawn() {
        String text = "a\u202Eb\u2066c\u200Fd\u061Ce";
        assertThat(drawn(text)).isEqualTo("abcde");
        assertThat(pieces(text))
                .filteredOn(piece -> piece.kind() == Piece.Kind.MARK)
                .extracting(Piece::shown)
                .containsExactly("RLO", "LRI", "RLM", "ALM");
        assertThat(copied(text)).isEqualTo(text);
    }

    @Test
    void zeroWidthCharactersAreKeptButNotDrawn() {
        String text = "a\u200Bb\u200Cc\u2060d\uFEFFe\u00ADf\uDB40\uDC41g";
        assertThat(drawn(text)).isEqualTo("abcdefg");
        assertThat(copied(text)).isEqualTo(text);
        assertThat(pieces(text))
                .filteredOn(piece -> piece.kind() == Piece.Kind.HIDDEN)
                .extracting(Piece::shown)
                .containsExactly("ZWSP", "ZWNJ", "WJ", "BOM", "SHY", "U+E0041");
    }

    @Test
    void controlsAreShownAsPictures() {
        assertThat(drawn("a\u001Bb\u0007c\u007Fd\u0085e")).isEqualTo("a␛b␇c␡d\uFFFDe");
        assertThat(drawn("a\u0000b")).isEqualTo("a␀b");
        assertThat(drawn("`a\u0000b`")).isEqualTo("a␀b");
        assertThat(copied("a\u0000b\u001B")).isEqualTo("a\u0000b\u001B");
    }

    @Test
    void halfSurrogatePairsAreReplacedOnScreenOnly() {
        assertThat(drawn("a\uD800b\uDC00")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(copied("a\uD800b\uDC00")).isEqualTo("a\uD800b\uDC00");
    }

    @Test
    void stackedMarksAreClippedAtEight() {
        String text = "Z" + "\u0301".repeat(5_000) + "a";
        assertThat(drawn(text)).isEqualTo("Z" + "\u0301".repeat(8) + "a");
        assertThat(copied(text)).isEqualTo(text);
    }

    @Test
    void disguisedTargetsAreReadable() {
        assertThat(PieceNodes.readable("https://a\u202Eb")).isEqualTo("https://a[U+202E]b");
        assertThat(PieceNodes.isWeb("HTTPS://a.b")).isTrue();
        for (String target :
                List.of("javascript:alert(1)", "file:///etc", "\\\\host\\a", "httpx://")) {
            assertThat(PieceNodes.isWeb(target)).as(target).isFalse();
        }
    }
}
