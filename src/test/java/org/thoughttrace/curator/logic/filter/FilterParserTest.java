package org.thoughttrace.curator.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.logic.filter.Filter.And;
import org.thoughttrace.curator.logic.filter.Filter.Everything;
import org.thoughttrace.curator.logic.filter.Filter.Not;
import org.thoughttrace.curator.logic.filter.Filter.Or;
import org.thoughttrace.curator.logic.filter.Filter.Same;
import org.thoughttrace.curator.logic.filter.Filter.Term;
import org.thoughttrace.curator.logic.filter.Filter.Text;
import org.thoughttrace.curator.logic.filter.Operand.Between;
import org.thoughttrace.curator.logic.filter.Operand.During;
import org.thoughttrace.curator.logic.filter.Operand.Exactly;
import org.thoughttrace.curator.logic.filter.Operand.FlagOf;
import org.thoughttrace.curator.logic.filter.Operand.StartingWith;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

class FilterParserTest {

    private static final Vocabulary VOCABULARY = new TestVocabulary();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u00A0"})
    void nothingMeansEverything(String blank) {
        assertThat(parse(blank)).isEqualTo(new Everything());
    }

    @Test
    void theExamplesOfTheGuideMeanWhatTheySay() {
        assertThat(parse("model:\"GPT-5.4\" provider:Anthropic,OpenAI turns:6..10 age:18..40"))
                .isEqualTo(
                        and(
                                term(FilterField.MODEL, exactly("GPT-5.4")),
                                term(FilterField.PROVIDER, exactly("Anthropic"), exactly("OpenAI")),
                                term(FilterField.TURNS, new Between(6L, 10L)),
                                term(FilterField.AGE, new Between(18L, 40L))));
        assertThat(parse("thoughts:3.. education:Undergraduate,Graduate frequency:..4"))
                .isEqualTo(
                        and(
                                term(FilterField.THOUGHTS, new Between(3L, null)),
                                term(
                                        FilterField.EDUCATION,
                                        exactly("Undergraduate"),
                                        exactly("Graduate")),
                                term(FilterField.FREQUENCY, new Between(null, 4L))));
        assertThat(
                        parse(
                                "label:scope_fit stage:late -flag:personal_data status:unreviewed"
                                        + " \"soy milk\" reaction:\"too long\""))
                .isEqualTo(
                        and(
                                term(FilterField.LABEL, exactly("scope_fit")),
                                term(FilterField.STAGE, exactly("late")),
                                new Not(
                                        term(
                                                FilterField.FLAG,
                                                new FlagOf("personal_data", null, null))),
                                term(FilterField.STATUS, exactly("unreviewed")),
                                words("soy milk"),
                                new Text(FilterField.REACTION, List.of(whole("too long")))));
        assertThat(parse("{label:scope_fit stage:late}"))
                .isEqualTo(
                        new Same(
                                and(
                                        term(FilterField.LABEL, exactly("scope_fit")),
                                        term(FilterField.STAGE, exactly("late")))));
    }

    @Test
    void aBlankBindsCloserThanOr() {
        assertThat(parse("a b OR c -d"))
                .isEqualTo(
                        new Or(
                                List.of(
                                        and(words("a"), words("b")),
                                        and(words("c"), new Not(words("d"))))));
        assertThat(parse("a (b OR c) -(d e)"))
                .isEqualTo(
                        and(
                                words("a"),
                                new Or(List.of(words("b"), words("c"))),
                                new Not(and(words("d"), words("e")))));
    }

    @Test
    void needlessNestingIsUndone() {
        assertThat(parse("((a)) (b (c))")).isEqualTo(and(words("a"), words("b"), words("c")));
        assertThat(parse("a OR (b OR (c OR d))")).isEqualTo(parse("a OR b OR c OR d"));
    }

    @Test
    void minusStandsBeforeAnything() {
        assertThat(parse("-a -\"b c\" -{kind:reason} --d"))
                .isEqualTo(
                        and(
                                new Not(words("a")),
                                new Not(words("b c")),
                                new Not(new Same(term(FilterField.KIND, exactly("reason")))),
                                new Not(new Not(words("d")))));
        assertThat(parse("well-known")).isEqualTo(words("well-known"));
    }

    @Test
    void onlyOrInCapitalsIsAnOperator() {
        assertThat(parse("a or b")).isEqualTo(and(words("a"), words("or"), words("b")));
        assertThat(parse("\"OR\" ORDER")).isEqualTo(and(words("OR"), words("ORDER")));
    }

    @Test
    void aStarLetsTheLastWordGoOn() {
        assertThat(parse("soy*")).isEqualTo(text(new Phrase("soy", Phrase.Ending.PREFIX)));
        assertThat(parse("\"soy mi\"*"))
                .isEqualTo(text(new Phrase("soy mi", Phrase.Ending.PREFIX)));
        assertThat(parse("\"soy mi*\"")).isEqualTo(words("soy mi*"));
        assertThat(parse("model:GPT*,\"x y\"*"))
                .isEqualTo(
                        term(FilterField.MODEL, new StartingWith("GPT"), new StartingWith("x y")));
    }

    @Test
    void aDoubledMarkStandsForOneWithinQuotationMarks() {
        assertThat(parse("\"say \"\"hi\"\"\"")).isEqualTo(words("say \"hi\""));
        assertThat(parse("tag:\"a\\\"")).isEqualTo(term(FilterField.TAG, exactly("a\\")));
        assertThat(parse("\"a\u0000\nb\"")).isEqualTo(words("a\u0000\nb"));
    }

    @ParameterizedTest
    @EnumSource(FilterField.class)
    void everyFieldIsRead(FilterField field) {
        String value =
                switch (field) {
                    case TEXT -> "soy";
                    case STATUS -> "accepted";
                    case KIND -> "reason";
                    case EDITED -> "yes";
                    case WRITTEN -> "before_next";
                    case TIMING -> "in_the_moment";
                    case LABEL -> "scope_fit";
                    case STAGE -> "late";
                    case RELATION -> "retry";
                    case TOPIC -> "technology";
                    case TURNS, THOUGHTS, WORDS, AGE, FREQUENCY -> "3";
                    case CREATED, UPDATED, CHANGED -> "2026-03";
                    case FLAG -> "open";
                    case HAS, LACKS -> "survey";
                    default -> "soy";
                };
        String expression = field == FilterField.TEXT ? value : field.key() + ":" + value;
        Filter expected =
                switch (field.kind()) {
                    case WORDS -> new Text(field, List.of(whole(value)));
                    case NAME, PRESENCE -> term(field, exactly(value));
                    case NUMBER -> term(field, new Between(3L, 3L));
                    case MOMENT -> term(field, new During(period(value), period(value)));
                    case FLAG -> term(field, new FlagOf(null, null, Flag.Resolution.OPEN));
                };
        assertThat(parse(expression)).isEqualTo(expected);
        assertThat(parse(expression.replace(field.key() + ":", field.name() + ":")))
                .isEqualTo(expected);
    }

    @Test
    void momentsArePeriodsAndRangesOfThem() {
        assertThat(parse("created:2026-01..2026-03-05"))
                .isEqualTo(
                        term(
                                FilterField.CREATED,
                                new During(period("2026-01"), period("2026-03-05"))));
        assertThat(parse("changed:2026-03-01T10:00:00+02:00.."))
                .isEqualTo(
                        term(
                                FilterField.CHANGED,
                                new During(period("2026-03-01T10:00:00+02:00"), null)));
        assertThat(parse("updated:..2025,2026-02"))
                .isEqualTo(
                        term(
                                FilterField.UPDATED,
                                new During(null, period("2025")),
                                new During(period("2026-02"), period("2026-02"))));
    }

    @Test
    void propertiesOfAFlagStandInAnyOrder() {
        FlagOf all = new FlagOf("personal_data", Severity.MAJOR, Flag.Resolution.OPEN);
        for (String flag : List.of("personal_data/major/open", "open/personal_data/MAJOR")) {
            assertThat(parse("flag:" + flag)).isEqualTo(term(FilterField.FLAG, all));
        }
        assertThat(parse("flag:\"Wrong label/minor\",resolved,*"))
                .isEqualTo(
                        term(
                                FilterField.FLAG,
                                new FlagOf("wrong_label", Severity.MINOR, null),
                                new FlagOf(null, null, Flag.Resolution.RESOLVED),
                                new FlagOf(null, null, null)));
    }

    @Test
    void namesAndOtherCaseStandForKeys() {
        assertThat(parse("label:\"Scope Fit\",SCOPE_SIZE model:gpt-5.4 status:\"In progress\""))
                .isEqualTo(
                        and(
                                term(
                                        FilterField.LABEL,
                                        exactly("scope_fit"),
                                        exactly("scope_size")),
                                term(FilterField.MODEL, exactly("GPT-5.4")),
                                term(FilterField.STATUS, exactly("in_progress"))));
        assertThat(parse("relation:Re-att* stage:mid*"))
                .isEqualTo(
                        and(
                                term(FilterField.RELATION, exactly("retry")),
                                term(FilterField.STAGE, new StartingWith("mid"))));
    }

    @Test
    void aSubtopicIsInTheCuratorsOwnWords() {
        assertThat(parse("topic:\"Technology/old phones\""))
                .isEqualTo(term(FilterField.TOPIC, exactly("technology/old phones")));
    }

    @Test
    void aValueThatIsNotLaidDownIsTakenWithAHint() {
        Parsed parsed = FilterParser.parse("turns:2 model:GPT-5.5 tag:zzzz", VOCABULARY);
        assertThat(parsed.filter())
                .isEqualTo(
                        and(
                                term(FilterField.TURNS, new Between(2L, 2L)),
                                term(FilterField.MODEL, exactly("GPT-5.5")),
                                term(FilterField.TAG, exactly("zzzz"))));
        assertThat(parsed.hints())
                .containsExactly(
                        new Hint(
                                14,
                                21,
                                "Nothing here has the model \"GPT-5.5\"; the nearest is"
                                        + " \"GPT-5.4\".",
                                "GPT-5.4"),
                        new Hint(26, 30, "Nothing here has the tag \"zzzz\".", null));
    }

    @Test
    void aHintIsWrittenSoThatItCanBePutIn() {
        assertThat(FilterParser.parse("tag:\"two wrods\"", VOCABULARY).hints())
                .extracting(Hint::suggestion)
                .containsExactly("\"two words\"");
    }

    @Test
    void whereNothingIsKnownEveryValueIsTaken() {
        Parsed parsed =
                FilterParser.parse("label:x stage:y topic:z/a flag:w model:v", Vocabulary.open());
        assertThat(parsed.hints()).isEmpty();
    }

    private static Filter parse(String expression) {
        return FilterParser.parse(expression, VOCABULARY).filter();
    }

    private static Filter and(Filter... parts) {
        return new And(List.of(parts));
    }

    private static Filter term(FilterField field, Operand... anyOf) {
        return new Term(field, List.of(anyOf));
    }

    private static Filter words(String text) {
        return text(whole(text));
    }

    private static Filter text(Phrase phrase) {
        return new Text(FilterField.TEXT, List.of(phrase));
    }

    private static Phrase whole(String text) {
        return new Phrase(text, Phrase.Ending.WHOLE);
    }

    private static Operand exactly(String value) {
        return new Exactly(value);
    }

    private static Period period(String text) {
        return Period.of(text).orElseThrow();
    }
}
