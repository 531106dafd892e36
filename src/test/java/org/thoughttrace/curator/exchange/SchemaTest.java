package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Sources.acceptedLine;
import static org.thoughttrace.curator.exchange.Sources.rejectedLine;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What a conversation must have, and what is odd and taken all the same.
final class SchemaTest {
    @TempDir Path folder;

    private Accepted accepted(String line) throws IOException {
        Accepted accepted = acceptedLine(folder, line);
        assertThat(accepted.bytes()).isEqualTo(utf8(line));
        assertThat(ConversationParser.parse(accepted.bytes())).isEqualTo(accepted.conversation());
        return accepted;
    }

    private void assertWarned(String line, int turn, String field) throws IOException {
        assertThat(accepted(line).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo(field);
                    assertThat(warning.turn()).isEqualTo(turn);
                    assertThat(warning.message()).isNotBlank();
                });
    }

    private static String withMessage(String members) {
        return "{\"id\":\"a\",\"messages\":[{\"type\":\"user\",\"content\":\"c\"},{"
                + members
                + "}]}";
    }

    private static String withMember(String member) {
        return "{\"id\":\"a\",\"messages\":[{\"type\":\"user\",\"content\":\"c\"}]," + member + "}";
    }

    @Test
    void aWholeConversationIsRead() throws IOException {
        Conversation conversation =
                accepted(
                                """
                                {"id":"user1_task2_conversation1","messages":[\
                                {"content":"Hi","timestamp":"2026-04-12T01:11:08.518Z","type":"user",\
                                "id":1775956268518,"reasons":[{"content":"why",\
                                "timestamp":"2026-04-12T01:11:30Z","label":"task_motivation"}]},\
                                {"content":"Ho","type":"assistant","id":"m2","reactions":[\
                                {"content":"good","label":null},{"content":"more"}]}],\
                                "model_name":"M","model_provider":"P",\
                                "created_at":"2026-04-12T01:11:08.518123+00:00",\
                                "updated_at":"2026-04-12T02:11:08.518123+00:00",\
                                "task_summary":"s","task_expectation":"e","survey_answers":[\
                                {"age":"40","gender":"Female","education":"Graduate",\
                                "occupation":"nurse","frequency":"4","purposes":"a, b"}]}\
                                """)
                        .conversation();

        ThoughtId.Source reason = new ThoughtId.Source(1, ThoughtKind.REASON, 1);
        assertThat(conversation)
                .isEqualTo(
                        new Conversation(
                                "user1_task2_conversation1",
                                "M",
                                "P",
                                "2026-04-12T01:11:08.518123+00:00",
                                "2026-04-12T02:11:08.518123+00:00",
                                "s",
                                "e",
                                new Survey("40", "Female", "Graduate", "nurse", "4", "a, b"),
                                List.of(
                                        new Message(
                                                1,
                                                "user",
                                                "1775956268518",
                                                "Hi",
                                                "2026-04-12T01:11:08.518Z",
                                                List.of(
                                                        new Thought(
                                                                reason,
                                                                "why",
                                                                "task_motivation",
                                                                "2026-04-12T01:11:30Z"))),
                                        new Message(
                                                2,
                                                "assistant",
                                                "m2",
                                                "Ho",
                                                null,
                                                List.of(
                                                        reaction(1, "good"),
                                                        reaction(2, "more"))))));
    }

    private static Thought reaction(int index, String content) {
        return new Thought(
                new ThoughtId.Source(2, ThoughtKind.REACTION, index), content, null, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messages\":[]}",
                "{\"id\":null,\"messages\":[]}",
                "{\"id\":\"\",\"messages\":[]}",
                "{\"id\":\" \\t\",\"messages\":[]}",
                "{\"id\":true,\"messages\":[]}",
                "{\"id\":[],\"messages\":[]}",
                "{\"id\":{\"a\":1},\"messages\":[]}",
                "{\"id\":\"a\",\"messages\":[],\"id\":null}"
            })
    void withoutAnIdItIsRejected(String line) throws IOException {
        Rejected rejected = rejectedLine(folder, utf8(line));

        assertThat(rejected.field()).isEqualTo("id");
        assertThat(rejected.reason()).contains("conversation id");
        assertThat(rejected.offset())
                .isEqualTo(
                        Math.max(
                                0,
                                line.lastIndexOf("\"id\":") + (line.contains("\"id\"") ? 5 : 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "-0", "1.10", "9007199254740993", "1E400"})
    void anIdMayBeANumberAndIsKeptToTheDigit(String id) throws IOException {
        String line =
                "{\"id\":"
                        + id
                        + ",\"messages\":[{\"type\":\"user\",\"content\":\"\",\"id\":"
                        + id
                        + "}]}";

        Accepted accepted = accepted(line);

        assertThat(accepted.conversation().id()).isEqualTo(id);
        assertThat(accepted.conversation().message(1).sourceId()).isEqualTo(id);
        assertThat(accepted.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'a'}|0",
                "{'id':'a','messages':null}|21",
                "{'id':'a','messages': {}}|22",
                "{'id':'a','messages':'x'}|21",
                "{'id':'a','messages':[],'messages':3}|35"
            })
    void withoutAListOfMessagesItIsRejected(String line, int offset) throws IOException {
        Rejected rejected = rejectedLine(folder, utf8(line.replace('\'', '"')));

        assertThat(rejected.field()).isEqualTo("messages");
        assertThat(rejected.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"a\"", "null", "true", "[]", "[1]"})
    void aLineThatIsNoObjectIsRejected(String line) throws IOException {
        assertThat(rejectedLine(folder, utf8(line)).reason()).contains("one JSON object");
    }

    @Test
    void anEmptyListOfMessagesIsWarnedOf() throws IOException {
        assertWarned("{\"id\":\"a\",\"messages\":[]}", 0, "messages");
    }

    @Test
    void messagesThatAreNoObjectsKeepTheirPlace() throws IOException {
        String line = "{\"id\":\"a\",\"messages\":[5,{\"type\":\"user\",\"content\":\"c\"}]}";

        assertWarned(line, 1, "messages[0]");
        Conversation conversation = accepted(line).conversation();
        assertThat(conversation.message(1))
                .isEqualTo(new Message(1, null, null, "", null, List.of()));
        assertThat(conversation.message(2).content()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'system','content':'c'|type",
                "'content':'c'|type",
                "'type':'user'|content",
                "'type':'user','content':null|content",
                "'type':'user','content':['a', 1.10]|content",
                "'type':'user','content':'c','id':true|id",
                "'type':'user','content':'c','timestamp':5|timestamp",
                "'type':'user','content':'c','timestamp':'yesterday'|timestamp",
                "'type':'user','content':'c','timestamp':''|timestamp",
                "'type':'user','content':'c','timestamp':'2026-04-12T01:11:08.518'|timestamp",
                "'type':'user','content':'c','timestamp':'2026-13-12T01:11:08Z'|timestamp",
                "'type':'user','content':'c','timestamp':'2026-02-30T01:11:08Z'|timestamp",
                "'type':'user','content':'c','timestamp':'2026-04-12T25:11:08Z'|timestamp",
                "'type':'user','content':'c','reasons':'x'|reasons",
                "'type':'user','content':'c','reasons':{}|reasons",
                "'type':'user','content':'c','reactions':[{'content':'t'}]|reactions",
                "'type':'assistant','content':'c','reasons':[{'content':'t'}]|reasons",
                "'type':'user','content':'c','reasons':[7]|reasons[0]",
                "'type':'user','content':'c','reasons':[{}]|reasons[0].content",
                "'type':'user','content':'c','reasons':[{'content':1}]|reasons[0].content",
                "'type':'user','content':'c','reasons':[{'content':'t','label':1}]|reasons[0].label",
                "'type':'user','content':'c','reasons':[{'content':'t','timestamp':'x'}]|reasons[0].timestamp",
                "'type':'user','content':'c','content':'d'|content",
                "'type':'user','content':'c','\\u0063ontent':'d'|content",
                "'type':'user','content':'c','x':{'y':[{'z':1,'z':2}]}|x.y[0].z",
                "'type':'user','content':'\\ud800'|content",
                "'type':'user','content':'a\\udc00b'|content",
                "'type':'user','content':'\\ud83d\\ud83d\\ude42'|content",
                "'type':'user','content':'c','x':'\\udfff'|x",
                "'type':'user','content':'a\\u0000b'|content"
            })
    void oddMessagesAreWarnedOf(String members, String field) throws IOException {
        assertWarned(withMessage(members.replace('\'', '"')), 2, "messages[1]." + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'model_name':5|model_name",
                "'task_summary':[]|task_summary",
                "'created_at':'2026-04-12T01:11:08'|created_at",
                "'updated_at':'soon'|updated_at",
                "'created_at':'2026-04-12T01:00:00Z','updated_at':'2026-04-12T02:00:00+02:00'|updated_at",
                "'survey_answers':'x'|survey_answers",
                "'survey_answers':{'age':'4'}|survey_answers",
                "'survey_answers':[4]|survey_answers[0]",
                "'survey_answers':[{'age':4}]|survey_answers[0].age",
                "'survey_answers':[{'age':'4'},{'age':'5'}]|survey_answers",
                "'id':'a'|id",
                "'x':1,'x':1|x",
                "'\\ud800':1|\uD800"
            })
    void oddMembersAreWarnedOf(String member, String field) throws IOException {
        assertWarned(withMember(member.replace('\'', '"')), 0, field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type':'user','content':'c','reasons':null",
                "'type':'user','content':'c','reasons':[],'reactions':[]",
                "'type':'assistant','content':'c','reasons':null,'reactions':[{'content':'t'}]",
                "'type':'user','content':'c','timestamp':null,'id':null",
                "'type':'user','content':'c','timestamp':'2026-04-12T01:11:08Z'",
                "'type':'user','content':'c','timestamp':'2024-02-29T23:59:59.123456789+05:30'",
                "'type':'user','content':'c','timestamp':'2026-04-12T01:11Z'",
                "'type':'user','content':'c','reasons':[{'content':'','label':'no_such_label'}]",
                "'type':'user','content':'c','extra':{'deep':[1,{'er':null}]}"
            })
    void theseAreNotOdd(String members) throws IOException {
        assertThat(accepted(withMessage(members.replace('\'', '"'))).warnings()).isEmpty();
    }

    @Test
    void aValueOfTheWrongTypeIsShownAsItsJson() throws IOException {
        Conversation conversation =
                accepted(withMessage("\"type\":\"user\",\"content\":[\"a\", 1.10]")).conversation();
        assertThat(conversation.message(2).content()).isEqualTo("[\"a\", 1.10]");

        Survey survey =
                accepted(withMember("\"survey_answers\":[{\"age\":366.0,\"gender\":true}]"))
                        .conversation()
                        .survey();
        assertThat(survey).isEqualTo(new Survey("366.0", "true", null, null, null, null));
    }

    @Test
    void ofEqualKeysTheLastOneCounts() throws IOException {
        Conversation conversation =
                acceptedLine(
                                folder,
                                "{\"id\":\"a\",\"messages\":[1,2],\"id\":\"b\",\"messages\":[{\"type\":"
                                    + "\"user\",\"content\":\"c\",\"\\u0063ontent\":\"d\"}]}")
                        .conversation();

        assertThat(conversation.id()).isEqualTo("b");
        assertThat(conversation.messages()).hasSize(1);
        assertThat(conversation.message(1).content()).isEqualTo("d");
    }

    @Test
    void keysThatDifferOnlyByNormalisationAreDifferent() throws IOException {
        assertThat(accepted(withMember("\"caf\u00E9\":1,\"cafe\u0301\":2")).warnings()).isEmpty();
    }

    @Test
    void theSameMessageIdTwiceIsWarnedOf() throws IOException {
        String message = "{\"id\":7,\"type\":\"user\",\"content\":\"c\"}";

        assertWarned(
                "{\"id\":\"a\",\"messages\":[" + message + "," + message + "]}",
                2,
                "messages[1].id");
    }

    @Test
    void aLoneSurrogateAndAZeroStayInTheText() throws IOException {
        Conversation conversation =
                acceptedLine(
                                folder,
                                withMessage("\"type\":\"user\",\"content\":\"é\\ud800\\u0000\\n\""))
                        .conversation();

        assertThat(conversation.message(2).content()).isEqualTo("é\uD800\u0000\n");
    }

    @Test
    void thoughtsAreNumberedWithTheOddOnes() throws IOException {
        Conversation conversation =
                acceptedLine(
                                folder,
                                withMessage(
                                        "\"reactions\":[{\"content\":\"z\"}],\"type\":\"user\",\"content\":"
                                            + "\"c\",\"reasons\":[null,{\"content\":\"t\"}]"))
                        .conversation();

        assertThat(conversation.message(2).thoughts())
                .extracting(thought -> thought.id().path())
                .containsExactly("turn/2/reason/1", "turn/2/reason/2", "turn/2/reaction/1");
    }

    @Test
    void damagedStoredBytesAreReportedByPlaceAlone() {
        assertThatThrownBy(() -> ConversationParser.parse(utf8("{\"id\":\"secret\",")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("byte 15")
                .message()
                .doesNotContain("secret");
    }
}
