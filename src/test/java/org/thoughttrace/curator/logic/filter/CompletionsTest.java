package org.thoughttrace.curator.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class CompletionsTest {

    private static final Vocabulary VOCABULARY = new TestVocabulary();

    /// The mark ^ is the caret; behind the arrow is the text once the first completion is taken.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mod^ | model:",
                "MOD^ | model:",
                "a (mod^ | a (model:",
                "a -mod^ b | a -model: b",
                "{lab^} | {label:}",
                "mo^x:y | model:y",
                "mo^: | model:",
                "model:^ | model:GPT-5.4",
                "model:cl^ | model:\"Claude Opus 4.6\"",
                "model:\"cl^ | model:\"Claude Opus 4.6\"",
                "model:\"cl^aude\" b | model:\"Claude Opus 4.6\" b",
                "model:opus^ | model:\"Claude Opus 4.6\"",
                "model:a,gem^,b | model:a,gemini-3,b",
                "label:size^ | label:scope_size",
                "label:\"content ex^ | label:content_expectation",
                "label:\"a b\",scope_f^ | label:\"a b\",scope_fit",
                "(stage:la^) | (stage:late)",
                "status:in^ | status:in_progress",
                "has:sur^ | has:survey",
                "edited:^ | edited:yes",
                "flag:maj^ | flag:major",
                "flag:personal_data/ma^ | flag:personal_data/major",
                "flag:pers^/major | flag:personal_data/major",
                "\"a -b\" tag:gar^ | \"a -b\" tag:gardening"
            })
    void whatIsBegunIsCompleted(String typed, String completed) {
        int caret = typed.indexOf('^');
        String text = typed.replace("^", "");
        Completion first = Completions.at(text, caret, VOCABULARY).getFirst();
        assertThat(
                        new StringBuilder(text)
                                .replace(first.replaceStart(), first.replaceEnd(), first.insert()))
                .hasToString(completed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^",
                "a ^",
                "\"mod^",
                "turns:^",
                "user:so^",
                "foo:ba^",
                "model:zzz^",
                "kind:reason^",
                "flag:\"ma^",
                "model:\"GPT-5.4\" ^"
            })
    void nothingIsOfferedWhereNothingCanBeKnown(String typed) {
        assertThat(Completions.at(typed.replace("^", ""), typed.indexOf('^'), VOCABULARY))
                .isEmpty();
    }

    @Test
    void beginningsStandBeforeBeginningsOfWordsAndTheseBeforeTheRest() {
        Vocabulary tags =
                field ->
                        List.of(
                                new Vocabulary.Word("seesoy", "seesoy"),
                                new Vocabulary.Word("my_soy", "my_soy"),
                                new Vocabulary.Word("soy", "Soy milk"));
        assertThat(Completions.at("tag:so", 6, tags))
                .containsExactly(
                        new Completion(4, 6, "soy", "Soy milk", "soy"),
                        new Completion(4, 6, "my_soy", "my_soy", ""),
                        new Completion(4, 6, "seesoy", "seesoy", ""));
    }

    @Test
    void fieldsSayWhatTheyMean() {
        assertThat(Completions.at("prov", 4, VOCABULARY))
                .containsExactly(
                        new Completion(0, 4, "provider:", "provider:", "who provides the model"));
    }

    @Test
    void noMoreThanTwelveAreOffered() {
        Vocabulary many =
                field ->
                        IntStream.range(0, 100)
                                .mapToObj(i -> new Vocabulary.Word("t" + i, "t" + i))
                                .toList();
        assertThat(Completions.at("tag:t", 5, many)).hasSize(12);
    }

    @Test
    void whateverIsTypedCompletionsLieWithinTheText() {
        Random random = new Random(9);
        String[] pieces = {"mo", "tag:", "flag:", "\"", ",", "/", "-", "(", "}", " ", "ma", ":"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            int caret = random.nextInt(typed.length() + 1);
            for (Completion it : Completions.at(typed.toString(), caret, VOCABULARY)) {
                assertThat(it.replaceStart()).isBetween(0, caret);
                assertThat(it.replaceEnd()).isBetween(caret, typed.length());
            }
        }
    }
}
