package org.thoughttrace.curator.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.model.Phrase;

import java.util.List;

class FilterTextTest {

    @Test
    void whatIsWrittenIsReadAsTheSameFilter() {
        RandomFilters filters = new RandomFilters(7);
        for (int round = 0; round < 20_000; round++) {
            Filter filter = filters.next();
            String written = FilterText.of(filter);
            assertThat(parse(written)).as(written).isEqualTo(filter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "((a)) (b (c)) | a b c",
                "(a b) OR (c) | a b OR c",
                "(a OR b) c | (a OR b) c",
                "-(a) -(a b) -(a OR b) | -a -(a b) -(a OR b)",
                "{ (kind:reason) } | {kind:reason}",
                "\"soy\" \"soy milk\" \"soy\"* | soy \"soy milk\" soy*",
                "model:\"GPT-5.4\",\"a b\" | model:GPT-5.4,\"a b\"",
                "\"OR\" \"AND\" \"-a\" \"a:b\" \"a,b\" | \"OR\" \"AND\" \"-a\" \"a:b\" \"a,b\"",
                "TURNS:7..7 turns:07.. | turns:7 turns:7..",
                "flag:open/major/timing | flag:timing/major/open",
                "flag:* | flag:*",
                "created:2026..2026 | created:2026",
                "\"say \"\"hi\"\"\" | \"say \"\"hi\"\"\""
            })
    void theExpressionIsAsShortAsItCanBe(String typed, String written) {
        assertThat(FilterText.of(parse(typed))).isEqualTo(written);
        assertThat(FilterText.of(parse(written))).isEqualTo(written);
    }

    @Test
    void everythingIsWrittenAsNothing() {
        assertThat(FilterText.of(new Filter.Everything())).isEmpty();
    }

    @Test
    void oneOfSeveralPhrasesAnywhereIsWrittenWithOr() {
        List<Phrase> phrases =
                List.of(
                        new Phrase("soy", Phrase.Ending.WHOLE),
                        new Phrase("oat", Phrase.Ending.PREFIX));
        assertThat(FilterText.of(new Filter.Text(FilterField.TEXT, phrases)))
                .isEqualTo("(soy OR oat*)");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThatThrownBy(() -> FilterText.of(new Filter.Not(new Filter.Everything())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Filter parse(String expression) {
        return FilterParser.parse(expression, Vocabulary.open()).filter();
    }
}
