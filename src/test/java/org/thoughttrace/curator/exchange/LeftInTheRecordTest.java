package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a record of another program holds and the conversation made of it does not is told, and where
/// it stands: nothing is left out without a word.
final class LeftInTheRecordTest {

    private static final String NO_TEXT = "expected a text here";
    private static final String NO_TIME = "expected a time with a zone";
    private static final String SAYS_NOTHING = "expected what is said here";

    @TempDir Path folder;

    private Incoming read(String text) throws IOException {
        return Incoming.of(folder, "rows.jsonl", text.replace('\'', '"') + "\n");
    }

    private static String openAi(String message) {
        return "{'id':'a','messages':[{'role':'user'," + message + "}]}";
    }

    private static String chatGpt(String message) {
        return "{'id':'a','mapping':{'r':{'parent':null,'message':null},"
                + "'n':{'parent':'r','message':"
                + message
                + "}}}";
    }

    private static String claude(String message) {
        return "{'uuid':'a','chat_messages':[{'sender':'human'," + message + "}]}";
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                arguments(openAi("'content':5"), "messages[0].content", NO_TEXT),
                arguments(openAi("'content':{'a':1}"), "messages[0].content", NO_TEXT),
                arguments(openAi("'content':['x',7]"), "messages[0].content[1]", NO_TEXT),
                arguments(openAi("'content':['x',[3]]"), "messages[0].content[1]", NO_TEXT),
                arguments(openAi("'content':['x',{'a':1}]"), "messages[0].content[1]", NO_TEXT),
                arguments(openAi("'content':null"), "messages[0].content", SAYS_NOTHING),
                arguments(openAi("'text':'x'"), "messages[0].content", SAYS_NOTHING),
                arguments(
                        openAi("'content':'x','timestamp':'2024-01-01T00:00:00'"),
                        "messages[0].timestamp",
                        NO_TIME),
                arguments("{'id':['x'],'messages':[{'role':'user','content':'x'}]}", "id", NO_TEXT),
                arguments(
                        "{'model':5,'id':'a','messages':[{'role':'user','content':'x'}]}",
                        "model",
                        NO_TEXT),
                arguments(
                        "{'conversation_hash':'a','timestamp':'2023-04-09T00:02:53',"
                                + "'conversation':[{'role':'user','content':'x'}]}",
                        "timestamp",
                        NO_TIME),
                arguments(
                        "{'id':'a','conversations':[{'from':'human','text':'x'}]}",
                        "conversations[0].value",
                        SAYS_NOTHING),
                arguments(
                        chatGpt("{'author':{},'content':{'content_type':'text','parts':['x']}}"),
                        "mapping.n.message.author.role",
                        "says who speaks"),
                arguments(
                        chatGpt("'hello'"),
                        "mapping.n.message",
                        "expected a message here: an object"),
                arguments(
                        chatGpt("{'author':{'role':'user'},'content':{'parts':'x'}}"),
                        "mapping.n.message.content.parts",
                        "expected a list here"),
                arguments(
                        chatGpt("{'author':{'role':'user'},'content':{'parts':['x',5]}}"),
                        "mapping.n.message.content.parts[1]",
                        NO_TEXT),
                arguments(claude("'text':5"), "chat_messages[0].text", NO_TEXT),
                arguments(claude("'text':null"), "chat_messages[0].text", SAYS_NOTHING),
                arguments(
                        claude("'text':'x','created_at':'bad'"),
                        "chat_messages[0].created_at",
                        NO_TIME),
                arguments(
                        claude("'text':'x','files':'y'"),
                        "chat_messages[0].files",
                        "expected a list here"));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsLeftOutIsToldAndWhereItStands(String record, String field, String message)
            throws IOException {
        Accepted accepted = read(record).only();
        assertThat(accepted.warnings())
                .filteredOn(warning -> warning.field().equals(field))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(message));
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                arguments(openAi("'content':'','timestamp':null")),
                arguments(openAi("'content':null,'tool_calls':[{'function':{'name':'f'}}]")),
                arguments(openAi("'content':null,'refusal':'no'")),
                arguments(openAi("'content':[{'type':'image_url','image_url':{'url':'u'}}]")),
                arguments(
                        chatGpt(
                                "{'author':{'role':'user'},'create_time':null,"
                                        + "'content':{'content_type':'text','parts':['x','']}}")),
                arguments(claude("'text':'','content':[{'type':'thinking','thinking':'x'}]")),
                arguments(claude("'text':null,'files':[{'file_name':'a.txt'}]")));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsAsItShouldBeIsNoWorry(String record) throws IOException {
        assertThat(read(record).only().warnings()).isEmpty();
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                arguments("{'conversation_hash':'a','conversation':null}", "conversation"),
                arguments("{'conversation_id':'a','conversation':{'role':[]}}", "conversation"),
                arguments("{'id':'a','conversations':'x'}", "conversations"),
                arguments(
                        "{'id':'a','conversations':[{'role':'user','content':'x'}]}",
                        "conversations[0].from"),
                arguments("{'id':'a','conversations':[['human','x']]}", "conversations[0]"),
                arguments("{'uuid':'a','chat_messages':null}", "chat_messages"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aSpoiltRecordIsToldInTheWordsOfItsFormat(String record, String field) throws IOException {
        assertThat(read(record).refused().field()).isEqualTo(field);
    }

    @Test
    void anUnknownFieldOfThatNameMakesNoOtherProgramsRecordOfAConversation() throws IOException {
        String own =
                "{'id':'a','conversations':'x','chat_messages':null,'conversation_hash':'h',"
                        + "'conversation':1,'messages':[{'type':'moderator','content':'x'}]}";
        assertThat(read(own).only().conversation().message(1).type()).isEqualTo("moderator");
    }

    @Test
    void aRecordOfNoKnownFormatSaysThatItCanBeMapped() throws IOException {
        Incoming read = read("{'key':'a','dialog':[{'who':'ann','said':'x'}]}");
        assertThat(read.notes()).anyMatch(note -> note.contains("map where their messages are"));
    }

    @Test
    void oneObjectOverManyLinesIsToldHowItCanComeIn() throws IOException {
        Incoming read = read("{\n 'id':'a',\n 'messages':[]\n}");
        assertThat(read.rejected()).hasSize(4);
        assertThat(read.notes()).anyMatch(note -> note.contains("put it between [ and ]"));
        assertThat(read("{'id':'a','messages':[]}\n{'id':'b',\n").notes())
                .noneMatch(note -> note.contains("put it between [ and ]"));
    }

    @Test
    void wordsBeforeTheFirstSpeakerOfATranscriptAreTold() throws IOException {
        String talk = "## User\n\nhi\n\n## Assistant\n\nyo\n";
        Accepted led = Incoming.of(folder, "a.md", "Exported today\n\n---\n\n" + talk).only();
        assertThat(led.warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("before the first who speaks"));
        assertThat(Incoming.of(folder, "b.md", "# A title\n\n---\n\n" + talk).only().warnings())
                .isEmpty();
    }

    @Test
    void aTranscriptInWhichOneSideSpeaksIsNotToldThatNobodyDoes() throws IOException {
        String open = "## User\n\nhi\n\n```\nopen\n\n## Assistant\n\nyo\n";
        Incoming read = Incoming.of(folder, "a.md", open);
        assertThat(read.rejected()).extracting(Rejected::line).isNotEmpty();
        assertThat(read.notes())
                .anyMatch(note -> note.contains("never closed"))
                .noneMatch(note -> note.contains("No line of it"));
    }

    @Test
    void aTranscriptWithCarriageReturnsAloneIsRefusedAsSuch() {
        assertThatThrownBy(
                        () -> Incoming.of(folder, "a.md", "## User\r\rhi\r\r## Assistant\r\ryo\r"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("carriage return alone");
    }
}
