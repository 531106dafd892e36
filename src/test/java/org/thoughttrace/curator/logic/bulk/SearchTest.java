package org.thoughttrace.curator.logic.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.logic.bulk.Search.Result;
import org.thoughttrace.curator.logic.bulk.TextSearch.Manner;

import java.util.concurrent.atomic.AtomicInteger;

/// Finding and replacing in one text, and what cannot be read or comes to no end.
class SearchTest {

    private static Search search(TextSearch wanted) {
        return Search.of(wanted, () -> false);
    }

    private static String replaced(TextSearch wanted, String with, String text) {
        Search search = search(wanted);
        Template template =
                wanted.manner() == Manner.PLAIN
                        ? Template.plain(with)
                        : Template.of(with, search.pattern());
        return search.replaced(text, template) instanceof Result.Text(String result)
                ? result
                : text;
    }

    @Test
    void plainWordsAreWhatTheyAre() {
        assertThat(replaced(TextSearch.plain("a.b"), "$1\\", "a.b axb")).isEqualTo("$1\\ axb");
        assertThat(replaced(TextSearch.plain("\\E"), "x", "1\\E2")).isEqualTo("1x2");
        assertThat(replaced(TextSearch.plain("İstanbul"), "x", "to İSTANBUL")).isEqualTo("to x");
        assertThat(replaced(TextSearch.plain("é"), "e", "É é")).isEqualTo("e e");
        assertThat(replaced(TextSearch.plain("😀"), "", "a😀b")).isEqualTo("ab");
    }

    @Test
    void caseMattersWhenItIsSaid() {
        TextSearch wanted = new TextSearch("ai", Manner.PLAIN, false, true);
        assertThat(replaced(wanted, "x", "ai AI said")).isEqualTo("x AI sxd");
    }

    @Test
    void wholeWordsHaveNoLetterBesideThem() {
        TextSearch wanted = new TextSearch("ai", Manner.PLAIN, true, false);
        assertThat(replaced(wanted, "x", "AI, said (ai) naïai ai_ ai2 ai"))
                .isEqualTo("x, said (x) naïai ai_ ai2 x");
        TextSearch sign = new TextSearch("c++", Manner.PLAIN, true, false);
        assertThat(replaced(sign, "x", "C++ or abc++ or c++17")).isEqualTo("x or abc++ or x17");
        TextSearch either = new TextSearch("cat|dog", Manner.EXPRESSION, true, false);
        assertThat(replaced(either, "x", "cat catdog dog dogs")).isEqualTo("x catdog x dogs");
        TextSearch quoted = new TextSearch("\\Qa.b", Manner.EXPRESSION, true, false);
        assertThat(replaced(quoted, "x", "a.b a.bc")).isEqualTo("x a.bc");
    }

    @Test
    void groupsOfAnExpressionComeBack() {
        TextSearch wanted = TextSearch.expression("(\\w+)-(?<last>\\w+)(!)?");
        assertThat(replaced(wanted, "${last}+$1$3\\n\\$", "ab-cd!")).isEqualTo("cd+ab!\n$");
        assertThat(replaced(wanted, "$0$12", "ab-cd")).isEqualTo("ab-cdab2");
        assertThat(replaced(TextSearch.expression("$"), "!", "end")).isEqualTo("end!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a(b|4|unclosed group",
                "[a-|4|",
                "a**|3|dangling",
                "\\|2|",
                "(?<n>a)(?<n>b)|12|",
                "🎈(|3|unclosed group"
            })
    void aWrongExpressionIsToldWithItsPlace(String expression, int place, String why) {
        assertThatThrownBy(() -> search(TextSearch.expression(expression)))
                .isInstanceOfSatisfying(
                        BulkProblem.class,
                        problem -> assertThat(problem.part()).isEqualTo(BulkProblem.Part.SEARCH))
                .hasMessageContaining("at character " + place)
                .hasMessageContaining(why == null ? "" : why)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2", "$", "a$b", "${x}", "${n", "\\", "\\d"})
    void aWrongReplacementIsToldWithItsPlace(String replacement) {
        Search search = search(TextSearch.expression("(?<n>a)"));
        assertThatThrownBy(() -> Template.of(replacement, search.pattern()))
                .isInstanceOfSatisfying(
                        BulkProblem.class,
                        problem ->
                                assertThat(problem.part()).isEqualTo(BulkProblem.Part.REPLACEMENT))
                .hasMessageContaining("at character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*a*a*a*a*a*b", "(.*)(.*)(.*)(.*)(.*)x", "^(a+)+(a+)+\\1\\2b"})
    void anExpressionThatComesToNoEndIsEnded(String expression) {
        String text = "a".repeat(400) + "!";
        assertThatThrownBy(() -> search(TextSearch.expression(expression)).isIn(text))
                .isInstanceOf(BulkProblem.class)
                .hasMessageContaining("takes too long");
    }

    @Test
    void anExpressionThatDigsTooDeepIsEnded() {
        String text = "ab".repeat(200_000);
        assertThatThrownBy(() -> search(TextSearch.expression("(a|b)*c")).isIn(text))
                .isInstanceOf(BulkProblem.class);
    }

    @Test
    void aSearchCanBeStoppedWithinATextThatTakesLong() {
        AtomicInteger asked = new AtomicInteger();
        Search search =
                Search.of(TextSearch.expression("a*a*a*a*a*b"), () -> asked.incrementAndGet() > 2);
        assertThatThrownBy(() -> search.isIn("a".repeat(400) + "!"))
                .isInstanceOf(BulkStopped.class);
    }

    @Test
    void whatGrowsWithoutBoundsIsRefused() {
        Search search = search(TextSearch.expression("(a)"));
        String with = "$1".repeat(1_000);
        assertThat(search.replaced("a".repeat(2_000), Template.of(with, search.pattern())))
                .isInstanceOf(Result.TooLong.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|1",
                "a{3}|3",
                "a{3}b{5}|5",
                "(a{3}b){5,7}|21",
                "((a{10}){10}){10}|1000",
                "[{9}]{2}|2",
                "\\{9}|1",
                "\\Q(a{9}){9}\\E{2}|2",
                "\\p{L}{4}|4",
                "(a){2}{3}|6",
                "(?:){2000000000}|100001"
            })
    void repetitionsWithinEachOtherAreMultiplied(String expression, long product) {
        assertThat(Repetition.of(expression)).isEqualTo(product);
    }

    @Test
    void whatRepeatsTooOftenIsNotBegun() {
        assertThatThrownBy(() -> search(TextSearch.expression("((a?){1000}){1000}")))
                .isInstanceOf(BulkProblem.class)
                .hasMessageContaining("repeats too often");
    }

    @Test
    void nothingIsNotLookedFor() {
        assertThatThrownBy(() -> search(TextSearch.plain(""))).isInstanceOf(BulkProblem.class);
        assertThatThrownBy(() -> search(TextSearch.plain("x".repeat(2_001))))
                .isInstanceOf(BulkProblem.class);
    }
}
