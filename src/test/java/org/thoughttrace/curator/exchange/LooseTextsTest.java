package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.LooseTexts.Loose;
import org.thoughttrace.curator.model.Survey;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What stands in a source and is read as no part of the conversation.
final class LooseTextsTest {
    private static final String SOURCE =
            """
            {"id": "a_1", "model_name": "read", "created_at": "x", "contact": {"mail": ["one"]},
             "task_summary": "read", "survey_answers": [{"age": "30", "mail": "two"}, {"age": "three"}],
             "messages": [{"id": "i", "timestamp": "t", "type": "user", "content": "four", "content": "read",
               "hint": "five", "reasons": [{"content": "read", "timestamp": "t", "label": "read", "more": "six"}]},
              {"type": "assistant", "content": {"text": "read as it stands"}}, "seven"]}
            """;

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void areAllTextsThatAreNotReadAndNoIdsTimesOrSpeakers() {
        assertThat(LooseTexts.of(bytes(SOURCE)))
                .extracting(Loose::text)
                .containsExactly("one", "two", "three", "four", "five", "six", "seven");
        assertThat(LooseTexts.of(bytes(SOURCE)).getFirst().path()).isEqualTo("contact.mail[0]");
    }

    @Test
    void othersTakeTheirPlacesAndNothingElseChanges() {
        byte[] source = bytes(SOURCE);
        List<Loose> loose = LooseTexts.of(source);
        List<String> same = loose.stream().map(Loose::text).toList();
        assertThat(LooseTexts.replaced(source, loose, same)).isSameAs(source);
        List<String> other =
                same.stream().map(text -> text.equals("four") ? "\"4\"" : text).toList();
        assertThat(new String(LooseTexts.replaced(source, loose, other), StandardCharsets.UTF_8))
                .isEqualTo(SOURCE.replace("\"four\"", "\"\\\"4\\\"\""));
    }

    @Test
    void longWholeNumbersAreTextsToo() {
        byte[] source =
                bytes(
                        "{\"id\":\"a\",\"n\":[1234567,123456,-1234567,1234567.5,1234567e3],"
                                + "\"messages\":[]}");
        List<Loose> loose = LooseTexts.of(source);
        assertThat(loose).extracting(Loose::text).containsExactly("1234567");
        assertThat(loose).extracting(Loose::path).containsExactly("n[0]");
        assertThat(LooseTexts.replaced(source, loose, List.of("1234567"))).isSameAs(source);
        assertThat(
                        new String(
                                LooseTexts.replaced(source, loose, List.of("[CARD]")),
                                StandardCharsets.UTF_8))
                .contains("\"n\":[null,123456,");
    }

    @Test
    void theRecordOfAnotherProgramIsKnownAndBranchesAreRead() {
        List<Loose> loose =
                LooseTexts.of(
                        bytes(
                                "{\"id\":\"a\",\"messages\":[],\"origin\":{\"format\":\"chatgpt\","
                                    + "\"record\":{\"title\":\"t\"},\"branches\":[{\"after\":0,"
                                    + "\"messages\":[{\"type\":\"user\",\"content\":\"b\"}]}]}}"));
        assertThat(loose)
                .extracting(Loose::path)
                .containsExactly("origin.format", "origin.record.title");
        assertThat(loose).extracting(Loose::isOfRecord).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"survey_answers\": []|\"survey_answers\": []",
                "\"survey_answers\": null|\"survey_answers\": null",
                "\"survey_answers\": [ {\"age\": \"30\"} ]|\"survey_answers\": [ {\"age\": \"30\"}"
                        + " ]",
                "\"survey_answers\": [{\"age\": \"30\"}, {\"age\": \"40\"}]|\"survey_answers\":"
                        + " [{\"age\": \"30\"}]",
                "\"survey_answers\": [{\"age\": \"30\", \"born\": \"1994\"}]|\"survey_answers\":"
                        + " [{\"age\": \"30\"}]",
                "\"survey_answers\": [{\"age\": \"29\", \"age\": \"30\"}]|\"survey_answers\":"
                        + " [{\"age\": \"30\"}]",
                "\"survey_answers\": [\"x\", {\"age\": \"30\"}]|\"survey_answers\": []",
                "\"survey_answers\": \"30\"|\"survey_answers\": []",
                "\"survey_answers\": {\"age\": \"30\"}|\"survey_answers\": [{\"age\": \"30\"}]",
                "\"survey_answers\": [{\"age\": \"4\"}], \"survey_answers\": []|\"survey_answers\":"
                        + " [], \"survey_answers\": []"
            })
    void aSurveyHoldsNoMoreThanWhatIsRead(String member, String left) {
        String frame = "{\"id\": \"a_1\", %s, \"messages\": []}";
        byte[] source = bytes(frame.formatted(member));
        Survey survey = ConversationParser.parse(source).survey();
        assertThat(new String(SurveyMember.asRead(source, survey), StandardCharsets.UTF_8))
                .isEqualTo(frame.formatted(left));
    }
}
