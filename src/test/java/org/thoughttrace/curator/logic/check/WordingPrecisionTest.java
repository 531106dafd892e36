package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The heuristic checks on wordings made for the purpose: what they point at must be right in at
/// least four of five cases, or they may not ship. The figures in their explanations come from here.
class WordingPrecisionTest {

    private static final double LEAST = 0.8;

    /// Complaints that a wrong label calls affirmation.
    private static final List<String> COMPLAINTS =
            List.of(
                    "This is useless, it has nothing to do with my question",
                    "I am not satisfied with this answer at all",
                    "The reply is too long and I stopped reading halfway",
                    "It didn't answer what I asked about the visa",
                    "Very disappointing, I expected real numbers",
                    "The information is incorrect, the museum closed years ago",
                    "Not what I wanted, I asked for a recipe without nuts",
                    "Way too generic, anyone could have said this",
                    "It ignored my budget again",
                    "This is not helpful, I already tried all of it",
                    "The code does not work, it throws an error",
                    "Frustrating, it keeps giving me the same list",
                    "It hallucinated a book that does not exist",
                    "The answer was irrelevant to my situation",
                    "Waste of time, I have to search for it myself now",
                    "I was annoyed that it lectured me",
                    "It missed the point of the poem completely",
                    "Too vague to do anything with",
                    "It is wrong about the date of the battle",
                    "Too short, there were only two tips in it");

    /// Praise that a wrong label calls dissatisfaction.
    private static final List<String> PRAISES =
            List.of(
                    "Great answer, exactly what I was looking for",
                    "Perfect, I love the table it made",
                    "This is very helpful and easy to follow",
                    "I am happy with this plan",
                    "Excellent explanation of a hard subject made simple",
                    "Really useful tips, I will try them tonight",
                    "Amazing, the poem made me smile",
                    "I like how it put everything into steps",
                    "Very good answer and precise",
                    "Wonderful, it remembered my allergy",
                    "Very clear and detailed",
                    "Awesome ideas for the party",
                    "I loved the examples it gave",
                    "It impressed me with its knowledge of local food",
                    "Brilliant, that solves my problem",
                    "Very informative, I learned a lot today",
                    "Nice and friendly reply",
                    "Fantastic overview of the whole region",
                    "I am satisfied with the response",
                    "Thank you, this was really helpful");

    /// Labelled rightly, and hard: praise with a sting, complaints turned round, other people's.
    private static final List<String> AFFIRMATIONS =
            List.of(
                    "No complaints, it did what I asked",
                    "I was worried it would be too long but it is great",
                    "Not too long, not too short, just right",
                    "It helped me see that my plan was wrong, thank you",
                    "Usually chatbots are useless at this, this one is great",
                    "I did not find anything missing here",
                    "Could not be better",
                    "It corrected my incorrect verb forms, which is helpful",
                    "Nothing wrong with this",
                    "It explained why my code does not work, very useful",
                    "Good that it admits what is not known",
                    "I didn't expect it to be so good");

    private static final List<String> DISSATISFACTIONS =
            List.of(
                    "Good answer, but too long for me",
                    "The list is good but could have a sum at the end",
                    "Nice, though it forgot about the kids",
                    "I would have liked more examples",
                    "It is helpful only in part",
                    "Good amount of info but could be a little brief",
                    "I wish it was easier to read",
                    "The answer is good and to the point, just a bit hard to read",
                    "Helpful, except for the last point",
                    "Great format, less text would be better");

    private static int fired(List<String> thoughts, String label) {
        int fired = 0;
        for (String thought : thoughts) {
            fired +=
                    Talk.of("u_1")
                            .user("A")
                            .reply("B")
                            .reaction(thought, label)
                            .check("thought-label-wording")
                            .size();
        }
        return fired;
    }

    @Test
    void labelsThatContradictTheirWording() {
        int right = fired(COMPLAINTS, "explicit_affirmation") + fired(PRAISES, "content_relevance");
        int wrong =
                fired(AFFIRMATIONS, "explicit_affirmation") + fired(DISSATISFACTIONS, "scope_fit");
        assertThat(right).as("of 40 planted").isEqualTo(39);
        assertThat(wrong).as("of 22 that are labelled rightly").isZero();
        assertThat((double) right / (right + wrong))
                .as("precision, %s right, %s wrong", right, wrong)
                .isGreaterThanOrEqualTo(LEAST);
        assertThat(fired(COMPLAINTS, "content_relevance") + fired(PRAISES, "explicit_affirmation"))
                .as("where the label fits")
                .isZero();
    }

    @Test
    void aQuestionThatWasNotAnsweredIsNoOwnFault() {
        assertThat(
                        fired(
                                List.of(
                                        "It ignored my question",
                                        "The reply is too long and ignores my question"),
                                "explicit_affirmation"))
                .isEqualTo(2);
        assertThat(
                        fired(
                                List.of(
                                        "my question was incorrect, it saw that",
                                        "I was wrong about the date and it said so"),
                                "explicit_affirmation"))
                .isZero();
    }

    private static final List<String> OTHER_LANGUAGES =
            List.of(
                    "No me gusta la respuesta porque es muy larga y no la entiendo",
                    "Quiero saber más de esto para mi trabajo en la escuela",
                    "Não gostei da resposta porque é muito longa para mim",
                    "Je voulais savoir comment faire cela avec mes enfants",
                    "Die Antwort ist gut, aber sie ist mir zu lang und nicht klar",
                    "Non mi piace la risposta perché è molto lunga e non è quello che volevo",
                    "Ik wil weten hoe dit werkt en wat het voor mijn werk is",
                    "Мне понравился этот ответ, он очень полезный",
                    "我觉得这个回答很好，但是太长了",
                    "この答えはとても役に立ちました",
                    "이 대답은 정말 도움이 되었습니다",
                    "هذه الإجابة مفيدة جدا بالنسبة لي",
                    "यह उत्तर मेरे लिए बहुत उपयोगी था");

    private static final List<String> ENGLISH =
            List.of(
                    "I liked the paella recipe and the gazpacho, they are what I know from home",
                    "Good answer",
                    "Es war einmal, I know that phrase and wanted to hear the rest of it",
                    "The kanji 猫 is what I asked for and it was right",
                    "Amazing reasoning, very detailed",
                    "Je ne sais quoi is the phrase that I was looking for all day",
                    "lol ok thx gonna try it asap");

    @Test
    void thoughtsInAnotherLanguage() {
        int right = 0;
        int wrong = 0;
        for (String thought : OTHER_LANGUAGES) {
            right += inEnglishTalk(thought);
        }
        for (String thought : ENGLISH) {
            wrong += inEnglishTalk(thought);
        }
        assertThat(right).as("of %s planted", OTHER_LANGUAGES.size()).isEqualTo(13);
        assertThat(wrong).isZero();
    }

    private static int inEnglishTalk(String thought) {
        return Talk.of("u_1")
                .user("What is the best way to learn how to cook for the family that I have?")
                .reason(thought, null)
                .check("thought-other-language")
                .size();
    }
}
