package org.thoughttrace.curator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.stream.Stream;

class HostileMarkdownTest {

    /// No measure of speed: long enough for a very busy machine, and not for what the parser's own
    /// deadline of 200 ms does not stop.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    record Input(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Input> inputs() {
        return Stream.of(
                new Input("nested quotes", ">".repeat(20_000) + " deep"),
                new Input("nested quotes with spaces", "> ".repeat(20_000)),
                new Input("images in images", "![[]()".repeat(50_000)),
                new Input("open emphasis", "*a ".repeat(100_000)),
                new Input("nested emphasis", "*a **a ".repeat(50_000) + "b** b* ".repeat(50_000)),
                new Input("open brackets", "[".repeat(100_000)),
                new Input("open links", "[a](".repeat(50_000)),
                new Input("nested lists", nestedList()),
                new Input("lists on one line", "- ".repeat(50_000)),
                new Input("one line", "lorem ipsum ".repeat(90_000)),
                new Input("one word", "x".repeat(1_000_000)),
                new Input("backticks", backticks()),
                new Input("angle brackets", "<a ".repeat(100_000)),
                new Input("comments", "<!-- a -- ".repeat(50_000)),
                new Input("dollars", "$a ".repeat(100_000)),
                new Input("dollar pairs", "$$".repeat(100_000)),
                new Input("formula brackets", "\\(a".repeat(100_000)),
                new Input("entities", "&amp;".repeat(100_000)),
                new Input("half entities", "&a".repeat(200_000)),
                new Input("escapes", "\\*".repeat(200_000)),
                new Input("tildes", "~~a ".repeat(50_000)),
                new Input("table", "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n|b"),
                new Input("long table", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(30_000)),
                new Input("definitions", "[a]: b\n".repeat(50_000)),
                new Input("addresses", "www.a.b http://a.b a@b.c ".repeat(20_000)),
                new Input("emoji", "👩‍👩‍👧‍👦😀🇩🇪".repeat(20_000)),
                new Input("joined emoji", "👩\u200D".repeat(100_000)),
                new Input("regional letters", "🇩".repeat(100_000)),
                new Input("combining marks", "a" + "\u0301".repeat(500_000)),
                new Input("zero width", "\u200B".repeat(500_000)),
                new Input("direction", "\u202E".repeat(100_000)),
                new Input("lone surrogates", "\uD83D".repeat(500_000)),
                new Input("nul", "\u0000".repeat(500_000)),
                new Input("line breaks", "a\n".repeat(300_000)),
                new Input("carriage returns", "a\r".repeat(300_000)),
                new Input("tabs", "\t".repeat(300_000)));
    }

    private static String nestedList() {
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            list.append(" ".repeat(2 * depth)).append("- a\n");
        }
        return list.toString();
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 900; i++) {
            text.append("a").append("`".repeat(i));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadSoonAndCompletely(Input input) {
        MarkdownDocument document =
                Assertions.assertTimeout(PATIENCE, () -> MarkdownDocument.parse(input.text()));
        for (Piece piece : MarkdownDocumentTest.pieces(document)) {
            assertThat(piece.start()).isBetween(0, input.text().length());
            assertThat(piece.end()).isBetween(piece.start(), input.text().length());
        }
        for (Row row : document.rows()) {
            if (row.leaf() instanceof Leaf.Lines lines) {
                int shown = lines.pieces().stream().mapToInt(piece -> piece.shown().length()).sum();
                assertThat(lines.pieces().size()).isLessThan(5_000);
                assertThat(shown).isLessThan(80_000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void shortInputsAreReadSoonWithoutTheShortDeadline(Input input) {
        String text = input.text().substring(0, Math.min(10_000, input.text().length()));
        Assertions.assertTimeout(PATIENCE, () -> MarkdownDocument.parse(text));
    }

    @Test
    void aDeadlineThatHasPassedGivesPlainText() {
        MarkdownParser.Result result = MarkdownParser.parse("*a*\n\n- b", -1);
        assertThat(result.isPlain()).isTrue();
        assertThat(result.rows()).hasSize(1);
    }
}
