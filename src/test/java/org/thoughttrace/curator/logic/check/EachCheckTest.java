package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Each check: cases it must fire on and cases it must not.
class EachCheckTest {

    private static final String LONG =
            "Could you please write me a shopping list for the three meals of this week";
    private static final String GOOD =
            "I go to the market on Fridays and forget half of what we need";

    private static Talk talk() {
        return Talk.of("user1_task1_conversation1");
    }

    private static Talk good() {
        return talk().user(LONG)
                .reason(GOOD, "task_motivation")
                .reply("Here is your list: rice, beans, tomatoes and bread.")
                .reaction(
                        "This is just what was wanted, short and complete", "explicit_affirmation")
                .user("Now sort it by the aisles of the shop")
                .reason("Walking back and forth in the shop takes so long", "task_continuation")
                .reply("Bread first, then the tomatoes, then rice and beans.")
                .summary("A shopping list for three meals, sorted by aisle")
                .survey("36", "Female", "Graduate", "Baker");
    }

    @Test
    void idsAreWordsWithHyphensAndTheFixedOnesAreThere() {
        List<String> ids = Checks.all().stream().map(check -> check.info().id()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids)
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"))
                .contains(
                        "thought-too-short",
                        "thought-late",
                        "thought-early",
                        "thought-restates-message",
                        "thought-reused",
                        "conversation-no-thoughts",
                        "conversation-near-duplicate",
                        "survey-age",
                        "personal-data");
        for (Check check : Checks.all()) {
            Explanation explanation = check.info().explanation();
            assertThat(
                            List.of(
                                    explanation.why(),
                                    explanation.example(),
                                    explanation.action(),
                                    explanation.measured()))
                    .as(check.info().id())
                    .allMatch(text -> text.length() > 10);
            for (CheckOption option : check.info().options()) {
                assertThat(option.standard()).isBetween(option.least(), option.most());
            }
        }
    }

    @Test
    void nothingFiresOnAGoodConversation() {
        for (Check check : Checks.all()) {
            assertThat(good().check(check.info().id())).as(check.info().id()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "?!? ... 12 34 56 78", "good", "a b c d e", "a\u00A0b c d e f"})
    void shortThought(String text) {
        assertThat(talk().user(LONG).reason(text, "task_motivation").check("thought-too-short"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().turn()).isEqualTo(1);
                    assertThat(finding.place().number()).isEqualTo(1);
                    assertThat(finding.fix()).isInstanceOf(Fix.RemoveThought.class);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b c d e f", "one two\nthree\tfour  five six", "ja nein ja nein ja é"})
    void sixWordsAreEnough(String text) {
        assertThat(talk().user(LONG).reason(text, null).check("thought-too-short")).isEmpty();
    }

    @Test
    void lateAndEarly() {
        Talk talk =
                talk().user(LONG)
                        .thought("reasons", GOOD, "task_motivation", 60)
                        .thought("reasons", GOOD, "task_motivation", 61)
                        .reply("Here")
                        .thought("reactions", GOOD, "explicit_affirmation", -1)
                        .thought("reactions", GOOD, "explicit_affirmation", 5_000);
        assertThat(talk.check("thought-late"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().number()).isEqualTo(2);
                    assertThat(finding.message()).contains("after turn 2").contains("partly");
                });
        assertThat(talk.check("thought-early"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().turn()).isEqualTo(2);
                    assertThat(finding.place().number()).isEqualTo(1);
                });
    }

    @Test
    void restatement() {
        String said = "Can you give me a shopping list for these three meals?";
        for (String thought :
                List.of(
                        said,
                        "I asked it to give me a shopping list for these meals",
                        "give me a shopping list")) {
            assertThat(talk().user(said).reason(thought, null).check("thought-restates-message"))
                    .as(thought)
                    .hasSize(1);
        }
        for (String thought :
                List.of(
                        GOOD,
                        "for these",
                        "My budget is tight, so shopping without a list is dear")) {
            assertThat(talk().user(said).reason(thought, null).check("thought-restates-message"))
                    .as(thought)
                    .isEmpty();
        }
        String reply = "Take rice, beans, tomatoes and bread. They keep for long.";
        assertThat(
                        talk().user(said)
                                .reply(reply)
                                .reaction("they keep for long", null)
                                .check("thought-restates-message"))
                .hasSize(1);
        assertThat(
                        talk().user(said)
                                .reply(reply)
                                .reaction("Rice and beans keep long, bread not", null)
                                .check("thought-restates-message"))
                .isEmpty();
    }

    @Test
    void reusedByTheSameParticipantOnly() {
        Talk one =
                talk().user("A")
                        .reason("I wanted to know more", null)
                        .user("B")
                        .reason("I  wanted to KNOW more", null);
        Talk other =
                Talk.of("user1_task2_conversation1")
                        .user("C")
                        .reason("I wanted to know more", null);
        Talk stranger =
                Talk.of("user2_task1_conversation1")
                        .user("C")
                        .reason("I wanted to know more", null);
        assertThat(Talk.check("thought-reused", List.of(one, other, stranger)))
                .hasSize(3)
                .noneMatch(finding -> finding.conversation().startsWith("user2"));
        assertThat(Talk.check("thought-reused", List.of(other, stranger))).isEmpty();
    }

    @Test
    void labelsAndKinds() {
        assertThat(
                        talk().user("A")
                                .reason(GOOD, "Task  Motivation & Goal")
                                .check("thought-unknown-label"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fix())
                                .isEqualTo(
                                        new Fix.Relabel(
                                                java.util.Objects.requireNonNull(
                                                        finding.place().thought()),
                                                "task_motivation")));
        assertThat(talk().user("A").reason(GOOD, null).check("thought-unknown-label")).hasSize(1);
        assertThat(talk().user("A").reason(GOOD, "scope_fit").check("thought-unknown-label"))
                .hasSize(1);
        assertThat(talk().user("A").reason(GOOD, "task_motivation").check("thought-unknown-label"))
                .isEmpty();
        assertThat(talk().user("A").reaction(GOOD, null).check("thought-wrong-kind")).hasSize(1);
        assertThat(talk().reply("A").reason(GOOD, null).check("thought-wrong-kind")).hasSize(1);
        assertThat(good().check("thought-wrong-kind")).isEmpty();
    }

    @Test
    void brokenMessages() {
        assertThat(talk().user("A").reply(" \n").check("message-empty")).hasSize(1);
        assertThat(talk().reply("Look:\n```java\nint a;\n").check("message-cut-off"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.place().span()).isEqualTo(new Span(6, 20)));
        assertThat(talk().reply("Look:\n```java\nint a;\n```\n").check("message-cut-off"))
                .isEmpty();
        assertThat(talk().reply("````\n```\n````").check("message-cut-off")).isEmpty();
        String sentence = "This reply goes on and on about the very same thing. ";
        assertThat(
                        talk().reply(
                                        sentence.repeat(80)
                                                + "And then when at the end of all the long days it"
                                                + " said that the")
                                .check("message-cut-off"))
                .hasSize(1);
        assertThat(talk().reply(sentence.repeat(80)).check("message-cut-off")).isEmpty();
        assertThat(talk().reply(sentence.repeat(2) + "and then").check("message-cut-off"))
                .isEmpty();
        assertThat(talk().user(sentence.repeat(80) + "and then").check("message-cut-off"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry, but I can't help with that.", "I cannot assist with this request.",
                "Sorry, I am unable to provide that.", "As an AI model, I can't create such texts."
            })
    void refusal(String text) {
        assertThat(talk().user("A").reply(text).check("message-refusal")).hasSize(1);
        assertThat(talk().user(text).check("message-refusal")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry to hear that! Here is a plan.", "You can't help everybody.",
                "Here is how. I can't wait to hear more.", "I can help with that."
            })
    void noRefusal(String text) {
        assertThat(talk().user("A").reply(text).check("message-refusal")).isEmpty();
    }

    @Test
    void characters() {
        for (String damaged : List.of("cafÃ©", "itâ€™s", "Â°C", "lost \uFFFD")) {
            assertThat(talk().user(damaged).check("message-encoding-damage"))
                    .as(damaged)
                    .hasSize(1);
        }
        for (String sound : List.of("café", "it’s 20 °C", "São Paulo, ÅRHUS", "naïve Ärger")) {
            assertThat(talk().user(sound).check("message-encoding-damage")).as(sound).isEmpty();
        }
        assertThat(talk().user("zero\u200Bwidth").check("message-hidden-characters")).hasSize(1);
        for (String seen : List.of("👩\u200D🚀", "❤\uFE0F", "क्\u200Dष", "می\u200Cخواهم")) {
            assertThat(talk().user(seen).check("message-hidden-characters")).as(seen).isEmpty();
        }
        assertThat(talk().user("a\u202Egpj.exe").check("message-bidirectional-characters"))
                .hasSize(1);
        assertThat(talk().user("שלום").check("message-bidirectional-characters")).isEmpty();
    }

    @Test
    void repeatedMessages() {
        assertThat(talk().user(LONG).reply("A").user(LONG).check("message-repeated"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().turn()).isEqualTo(3));
        assertThat(
                        talk().user(LONG)
                                .reply(LONG)
                                .user("yes")
                                .reply("A")
                                .user("yes")
                                .check("message-repeated"))
                .isEmpty();
    }

    @Test
    void shapeOfTheConversation() {
        assertThat(talk().user("A").user("B").reply("C").check("conversation-roles")).hasSize(1);
        assertThat(talk().reply("A").check("conversation-roles")).hasSize(1);
        assertThat(talk().user("A").message("host", "S").check("conversation-roles")).hasSize(1);
        assertThat(talk().message("system", "S").user("A").check("conversation-roles")).isEmpty();
        assertThat(talk().user("A").check("conversation-single-turn")).hasSize(1);
        assertThat(talk().check("conversation-single-turn")).hasSize(1);
        assertThat(talk().user("A").reply("B").check("conversation-single-turn")).isEmpty();
        assertThat(talk().user("A").reply("B").check("conversation-no-thoughts")).hasSize(1);
        Talk unpaired = talk().user("A").reason(GOOD, null).reply("B").user("C").reason(GOOD, null);
        assertThat(unpaired.check("conversation-no-pair")).hasSize(1);
        assertThat(talk().user("A").reason(GOOD, null).reply("B").check("conversation-no-pair"))
                .isEmpty();
    }

    @Test
    void timesOfMessages() {
        assertThat(talk().user("A").later(-120).reply("B").check("conversation-times")).hasSize(1);
        assertThat(talk().user("A").later(90_000).reply("B").check("conversation-times"))
                .hasSize(1);
        assertThat(talk().user("A").later(80_000).reply("B").check("conversation-times")).isEmpty();
    }

    @Test
    void nearDuplicateIsTheLaterOfTheTwo() {
        String words = "";
        for (int i = 0; i < 200; i++) {
            words += " word" + i * 7919 % 1000;
        }
        Talk first = talk().user("Hello" + words);
        Talk copy = Talk.of("user9_task1_conversation1").user("Goodbye" + words);
        Talk other = Talk.of("user8_task1_conversation1").user(LONG.repeat(4));
        assertThat(Talk.check("conversation-near-duplicate", List.of(first, other, copy)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.conversation()).isEqualTo("user9_task1_conversation1");
                    assertThat(finding.message())
                            .contains("user1_task1_conversation1")
                            .contains("%");
                });
    }

    @Test
    void machineWritten() {
        assertThat(
                        talk().user(LONG)
                                .reason("The user is looking for a shorter list.", null)
                                .check("thought-machine-written"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("third person"));
        assertThat(good().check("thought-machine-written")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "366", "12", "101", "thirty", "-5", "12.9"})
    void impossibleAge(String age) {
        assertThat(good().survey(age, "Male", "Graduate", "Cook").check("survey-age")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "100", " 36 ", ""})
    void possibleAge(String age) {
        assertThat(good().survey(age, "Male", "Graduate", "Cook").check("survey-age")).isEmpty();
    }

    @Test
    void participants() {
        Talk one = Talk.of("user1_a").user(LONG).survey("36", "Male", "Graduate", "Cook");
        Talk two = Talk.of("user1_b").user("B").survey("37", "male", "Graduate", "Chef");
        Talk odd = Talk.of("user1_c").user("C").survey("52", "Female", "Graduate", "Cook");
        Talk twin = Talk.of("user2_a").user(LONG).survey("36", "Male", "Graduate", "Cook");
        assertThat(Talk.check("survey-contradictory", List.of(one, two, odd)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("age").contains("gender"));
        assertThat(Talk.check("participant-several-ids", List.of(one, two, odd, twin)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.conversation()).isEqualTo("user2_a"));
        assertThat(talk().user("A").check("survey-missing")).hasSize(1);
    }

    @Test
    void rareCombinationsAreToldInLargeSetsOnly() {
        List<Talk> many = new java.util.ArrayList<>();
        for (int i = 0; i < 120; i++) {
            many.add(Talk.of("user" + i + "_a").user("A").survey("30", "Male", "Graduate", "Cook"));
        }
        many.add(Talk.of("user900_a").user("A").survey("71", "Female", "Doctorate", "Cook"));
        assertThat(Talk.check("participant-rare-demographics", many))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("70 to 79"));
        assertThat(Talk.check("participant-rare-demographics", many.subList(110, 121))).isEmpty();
    }

    @Test
    void personalDataIsFoundWhereverItStands() {
        Talk talk =
                talk().user("Write to ana@example.org and li@example.org")
                        .reason("My mother's ana@example.org and li@example.org", null)
                        .summary("Ask ana@example.org")
                        .survey("36", "Male", "Graduate", "ana@example.org");
        List<Finding> found = talk.check("personal-data");
        assertThat(found).hasSize(5);
        assertThat(found.stream().filter(finding -> finding.place().number() > 0)).hasSize(1);
        assertThat(found.getFirst().place().span()).isEqualTo(new Span(9, 24));
        Set<String> conversations = new HashSet<>();
        found.forEach(finding -> conversations.add(finding.conversation()));
        assertThat(conversations).hasSize(1);
    }
}
