package org.thoughttrace.curator.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.model.Phrase;

import java.util.List;

class FilterEditsTest {

    private static final List<Operand> LATE = List.of(new Operand.Exactly("late"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | stage:late",
                "stage:early | stage:late",
                "a b | a b stage:late",
                "a stage:early b | a stage:late b",
                "a stage:early b stage:x | a stage:late b",
                "a OR b | (a OR b) stage:late",
                "-stage:early | -stage:early stage:late",
                "{stage:early kind:reason} | {stage:early kind:reason} stage:late",
                "stage:early OR a | (stage:early OR a) stage:late"
            })
    void valuesOfAFieldTakeThePlaceOfThoseBefore(String before, String after) {
        assertThat(FilterText.of(FilterEdits.with(parse(before), FilterField.STAGE, LATE)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | ``",
                "stage:early | ``",
                "a stage:early | a",
                "a stage:early b stage:x | a b",
                "a -stage:early | a -stage:early"
            })
    void noValuesTakeTheFieldAway(String before, String after) {
        Filter filter = parse(before);
        Filter expected = parse(after);
        assertThat(FilterEdits.with(filter, FilterField.STAGE, List.of())).isEqualTo(expected);
        assertThat(FilterEdits.without(filter, FilterField.STAGE)).isEqualTo(expected);
    }

    @Test
    void valuesAreReadFromTheTopLevelOnly() {
        assertThat(FilterEdits.operandsOf(parse("a stage:late"), FilterField.STAGE))
                .isEqualTo(LATE);
        assertThat(FilterEdits.operandsOf(parse("stage:late"), FilterField.STAGE)).isEqualTo(LATE);
        for (String none : List.of("", "a", "-stage:late", "a OR stage:late", "{stage:late}")) {
            assertThat(FilterEdits.operandsOf(parse(none), FilterField.STAGE)).isEmpty();
        }
    }

    @Test
    void whatIsSetIsRead() {
        RandomFilters filters = new RandomFilters(4);
        for (int round = 0; round < 5_000; round++) {
            Filter filter = filters.next();
            Filter set = FilterEdits.with(filter, FilterField.STAGE, LATE);
            assertThat(FilterEdits.operandsOf(set, FilterField.STAGE)).isEqualTo(LATE);
            assertThat(parse(FilterText.of(set))).isEqualTo(set);
            assertThat(FilterEdits.without(set, FilterField.STAGE))
                    .isEqualTo(FilterEdits.without(filter, FilterField.STAGE));
        }
    }

    @Test
    void phrasesOfATextAreSetAndRead() {
        List<Phrase> phrases = List.of(new Phrase("too long", Phrase.Ending.WHOLE));
        Filter set =
                FilterEdits.withText(parse("reaction:x,y turns:3"), FilterField.REACTION, phrases);
        assertThat(FilterText.of(set)).isEqualTo("reaction:\"too long\" turns:3");
        assertThat(FilterEdits.phrasesOf(set, FilterField.REACTION)).isEqualTo(phrases);
        assertThat(FilterEdits.phrasesOf(set, FilterField.REASON)).isEmpty();
        assertThat(FilterText.of(FilterEdits.withText(set, FilterField.REACTION, List.of())))
                .isEqualTo("turns:3");
    }

    @Test
    void filtersAreJoinedWithoutNesting() {
        assertThat(FilterEdits.allOf(List.of(parse("a b"), parse(""), parse("c"))))
                .isEqualTo(parse("a b c"));
        assertThat(FilterEdits.allOf(List.of())).isEqualTo(new Filter.Everything());
        assertThat(FilterEdits.anyOf(List.of(parse("a OR b"), parse("c d"))))
                .isEqualTo(parse("a OR b OR c d"));
        assertThat(FilterEdits.anyOf(List.of(parse("a"), parse(""))))
                .isEqualTo(new Filter.Everything());
    }

    private static Filter parse(String expression) {
        return FilterParser.parse(expression, Vocabulary.open()).filter();
    }
}
