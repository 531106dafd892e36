package org.thoughttrace.curator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class MarkdownDocumentTest {

    static List<Piece> pieces(MarkdownDocument document) {
        List<Piece> pieces = new ArrayList<>();
        for (Row row : document.rows()) {
            switch (row.leaf()) {
                case Leaf.Lines lines -> pieces.addAll(lines.pieces());
                case Leaf.Code code -> pieces.addAll(code.pieces());
                case Leaf.Table table -> table.rows().forEach(r -> r.forEach(pieces::addAll));
                case Leaf.Rule _ -> {}
            }
        }
        return pieces;
    }

    private static List<Piece> parsed(String source) {
        return pieces(MarkdownDocument.parse(source));
    }

    private static Piece only(String source, String shown) {
        return parsed(source).stream()
                .filter(piece -> piece.shown().equals(shown))
                .findFirst()
                .orElseThrow();
    }

    private static void assertStandsAt(String source, String shown, String written) {
        Piece piece = only(source, shown);
        assertThat(source.substring(piece.start(), piece.end())).isEqualTo(written);
    }

    @Test
    void textKnowsItsPlaceInTheSource() {
        String source =
                "Some *stressed* and **strong** words with `code` in [a link](https://x.y).";
        for (String word : List.of("stressed", "strong", "code", "a link")) {
            assertStandsAt(source, word, word);
        }
        assertThat(only(source, "strong").styles()).containsExactly(Style.STRONG);
        assertThat(only(source, "a link").target()).isEqualTo("https://x.y");
    }

    @Test
    void placesAreRightInsideQuotesListsAndTables() {
        assertStandsAt("> - one\n>   two\n> - three", "two", "two");
        assertStandsAt("> - one\n>   two\n> - three", "three", "three");
        assertStandsAt("| a | b |\n|---|---|\n| c | dd ee |", "dd ee", "dd ee");
        assertStandsAt("- [x] done thing", "done thing", "done thing");
        assertStandsAt("Title\r\n=====\r\n\r\nbody text", "body text", "body text");
    }

    @Test
    void codeKnowsTheLinesItWasWrittenIn() {
        assertStandsAt("a\n\n```java\nint a;\n  int b;\n```\n", "  int b;", "  int b;");
        assertStandsAt("> ```\n> quoted\n> ```", "quoted", "quoted");
        assertStandsAt("text\n\n    indented\n", "indented", "indented");
        assertStandsAt("`` a`b ``", "a`b", "a`b");
    }

    @Test
    void escapesAndEntitiesStandForAllTheirCharacters() {
        String source = "a \\* b &amp; c &#x1F600; d";
        assertStandsAt(source, "*", "\\*");
        assertStandsAt(source, "&", "&amp;");
        Piece emoji =
                parsed(source).stream()
                        .filter(p -> p.kind() == Piece.Kind.EMOJI)
                        .findAny()
                        .orElseThrow();
        assertThat(source.substring(emoji.start(), emoji.end())).isEqualTo("&#x1F600;");
        assertThat(emoji.copied()).isEqualTo("😀");
    }

    @Test
    void formulasStayAsWritten() {
        assertThat(only("so $a_1*b_2*c$ holds", "$a_1*b_2*c$").styles())
                .containsExactly(Style.MATH);
        assertThat(only("so \\(x_1\\) holds", "\\(x_1\\)").styles()).containsExactly(Style.MATH);
        assertThat(parsed("from $5 to $10, or 3$ and *more*"))
                .noneMatch(piece -> piece.styles().contains(Style.MATH));
        assertThat(parsed("$$\n- a\n= b\n$$")).allMatch(p -> p.styles().contains(Style.MATH));
    }

    @Test
    void softAndHardBreaksAreLineBreaks() {
        StringBuilder shown = new StringBuilder();
        parsed("one\ntwo  \nthree\\\nfour").forEach(piece -> shown.append(piece.shown()));
        assertThat(shown).hasToString("one\ntwo\nthree\nfour");
    }

    @Test
    void rawHtmlIsShownAsWritten() {
        assertStandsAt("a <b>bold</b>", "<b>", "<b>");
        assertStandsAt("<div>\nhi\n</div>", "<div>", "<div>");
        assertThat(parsed("[a]: https://x.y \"t\"\n")).isNotEmpty();
    }

    @Test
    void listsAndQuotesBecomeIndentsAndBars() {
        List<Row> rows = MarkdownDocument.parse("> quote\n> > inner\n\n1. a\n   - b\n").rows();
        assertThat(rows).extracting(row -> row.bars().size()).containsExactly(1, 2, 0, 0);
        assertThat(rows.get(2).marker()).isNotNull();
        assertThat(rows.get(3).indent()).isGreaterThan(rows.get(2).indent());
    }

    @Test
    void everyPlaceIsInsideTheSourceForAnyInput() {
        Random random = new Random(11);
        String alphabet = "ab *_`~[]()!<>&;\\#-+|$\n\r\t:\u0000\u200D\uFE0F\uD83D\uDE00é>1.";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder source = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = source.toString();
            for (Piece piece : parsed(text)) {
                assertThat(piece.start()).as(text).isBetween(0, text.length());
                assertThat(piece.end()).as(text).isBetween(piece.start(), text.length());
                if (piece.mapsByCharacter() && !piece.copied().equals("\n")) {
                    assertThat(text.substring(piece.start(), piece.end()).replaceAll("[\\s`]", ""))
                            .as(text)
                            .isEqualTo(piece.copied().replaceAll("[\\s`]", ""));
                }
            }
        }
    }

    @Test
    void longTextIsCutIntoPartsThatLoseNothing() {
        String source = "word ".repeat(10_000).strip();
        StringBuilder copied = new StringBuilder();
        MarkdownDocument document = MarkdownDocument.parse(source);
        pieces(document).forEach(piece -> copied.append(piece.copied()));
        assertThat(copied).hasToString(source);
        assertThat(document.rows()).hasSizeGreaterThan(10);
        assertThat(document.lineEstimate()).isBetween(500, 800);
    }

    @Test
    void plainTextIsNotReadAsMarkdown() {
        MarkdownDocument document = MarkdownDocument.plain("*a*\r\n# b");
        StringBuilder copied = new StringBuilder();
        pieces(document).forEach(piece -> copied.append(piece.copied()));
        assertThat(copied).hasToString("*a*\r\n# b");
        assertThat(document.isPlain()).isTrue();
    }
}
