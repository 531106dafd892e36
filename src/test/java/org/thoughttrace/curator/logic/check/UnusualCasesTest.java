package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.Span;

import java.util.List;

/// What checks must see, and must let pass, beside the plain cases.
class UnusualCasesTest {

    private static Talk talk() {
        return Talk.of("user1_task1_conversation1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not able to help with that.",
                "I’m unable to provide that information.",
                "Unfortunately, I'm not able to create such texts.",
                "I'm sorry, but I must decline.",
                "As an AI model, I'm unable to assist with that."
            })
    void refusalsWithAnApostropheAreSeen(String text) {
        assertThat(talk().user("A").reply(text).check("message-refusal")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't help but admire how you did this.",
                "I'm not able to see the picture, so describe it to me.",
                "I'm not sure. Here are three ways."
            })
    void whatSoundsLikeARefusalIsNone(String text) {
        assertThat(talk().user("A").reply(text).check("message-refusal")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ã€ bientÃ´t",
                "Ã–sterreich",
                "ÐŸÑ€Ð¸Ð²ÐµÑ‚",
                "æ—¥æœ¬èªž",
                "Î•Î»Î»Î¬Î´Î±",
                "Å¡koda",
                "ðŸ˜€"
            })
    void lettersOfTwoOrThreeSignsAreDamage(String text) {
        assertThat(talk().user(text).check("message-encoding-damage")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“AMANHÔ, NÃO",
                "MANHÖ e noite",
                "Ñandú, AÑO",
                "clé\u00A0» été\u00A0»",
                "ÞÐ Æ æ–",
                "é…"
            })
    void lettersThatAreMeantAreNoDamage(String text) {
        assertThat(talk().user(text).check("message-encoding-damage")).isEmpty();
    }

    @Test
    void damageIsCountedInWords() {
        assertThat(talk().user("cafÃ© crÃ¨me").check("message-encoding-damage"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).endsWith("here and in 1 more place."));
    }

    @Test
    void whatIsHiddenInAThoughtIsFoundThereAndNotInItsMessage() {
        String hidden = "It is\u200B long enough for me to read";
        assertThat(talk().user("A").reason(hidden, null).check("message-hidden-characters"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.place().number()).isEqualTo(1);
                    assertThat(found.place().span()).isEqualTo(new Span(5, 6));
                    assertThat(found.message()).isEqualTo("The thought holds a hidden character.");
                });
        assertThat(
                        talk().user("A")
                                .reason("see \u202Egpj.exe", null)
                                .check("message-bidirectional-characters"))
                .singleElement()
                .satisfies(found -> assertThat(found.place().number()).isEqualTo(1));
        Talk plain = talk().user("A").reason("👩\u200D🚀 שלום", null);
        assertThat(plain.check("message-hidden-characters")).isEmpty();
        assertThat(plain.check("message-bidirectional-characters")).isEmpty();
    }

    @Test
    void tagsAndMarksOfDirectionAreHiddenWhereNothingNeedsThem() {
        for (String hidden :
                List.of(
                        "hello\uDB40\uDC49\uDB40\uDC67",
                        "a\u2063b",
                        "left\u200Eright",
                        "a \u3164 b")) {
            assertThat(talk().user(hidden).check("message-hidden-characters"))
                    .as(hidden)
                    .hasSize(1);
        }
        for (String needed :
                List.of(
                        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                        "שלום\u200F!")) {
            assertThat(talk().user(needed).check("message-hidden-characters")).as(needed).isEmpty();
        }
    }

    @Test
    void shortConversationsWithTheSameWordsAreDuplicates() {
        Talk one = talk().user("What is a comma?").reply("A mark.");
        Talk same = Talk.of("user2_a").user("What is a comma?").reply("A mark!");
        Talk other = Talk.of("user3_a").user("What is a colon?").reply("A mark.");
        Talk greeting = Talk.of("user4_a").user("Hi").reply("Hello");
        Talk greetingToo = Talk.of("user5_a").user("Hi").reply("Hello");
        assertThat(
                        Talk.check(
                                "conversation-near-duplicate",
                                List.of(one, other, same, greeting, greetingToo)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.conversation()).isEqualTo("user2_a");
                    assertThat(finding.message()).contains("100 %");
                });
    }

    @Test
    void aSurveyWithoutAnAnswerIsMissing() {
        assertThat(talk().user("A").survey("", " ", "", "").purposes("").check("survey-missing"))
                .hasSize(1);
        assertThat(talk().user("A").survey("", "", "", "Cook").check("survey-missing")).isEmpty();
    }

    /// What the first conversation does not answer, the next that does stands for.
    @Test
    void surveysAreComparedWithTheFirstThatAnswers() {
        Talk silent = Talk.of("user1_a").user("A").survey("36", "", "Graduate", "Cook");
        Talk first = Talk.of("user1_b").user("B").survey("", "Male", "", "Cook");
        Talk odd = Talk.of("user1_c").user("C").survey("52", "Female", "Graduate", "Cook");
        assertThat(Talk.check("survey-contradictory", List.of(silent, first, odd)))
                .extracting(Finding::conversation, Finding::message)
                .containsExactlyInAnyOrder(
                        tuple(
                                "user1_c",
                                "The survey disagrees with that of user1_a: age 52 and 36."),
                        tuple(
                                "user1_c",
                                "The survey disagrees with that of user1_b: gender Female and"
                                        + " Male."));
    }
}
