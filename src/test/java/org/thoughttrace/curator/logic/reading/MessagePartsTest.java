package org.thoughttrace.curator.logic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.reading.MessageParts.Kind;
import org.thoughttrace.curator.logic.reading.MessageParts.Part;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Calls of tools and their results are told from what is said, as the readers of other formats write
/// them, and nothing that was said is taken for one.
class MessagePartsTest {

    @TempDir private Path folder;

    private CuratedConversation imported(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), line + "\n");
        try (Workspace workspace = Workspace.open(folder.resolve("in.ttc"))) {
            workspace.intake().importFiles(List.of(file), "Test", ImportProgress.NONE);
            String id = workspace.library().summaries().getFirst().id();
            return workspace.library().load(id).orElseThrow().conversation();
        }
    }

    private static List<String> parts(CuratedConversation conversation, int turn) {
        CuratedMessage message = conversation.message(turn);
        return MessageParts.of(conversation, message).stream()
                .map(part -> words(part, message.content()))
                .toList();
    }

    private static String words(Part part, String content) {
        return part.kind()
                + (part.name().isEmpty() ? "" : " " + part.name())
                + (part.isCode() ? " code: " : ": ")
                + part.in(content);
    }

    @Test
    void callsStandBelowWhatIsSaidEachWithItsArguments() throws IOException {
        CuratedConversation read =
                imported(
                        """
                        {"id":"a","messages":[{"role":"user","content":"Hi"},\
                        {"role":"assistant","content":"I will look.\\n\\nNow.","tool_calls":[\
                        {"function":{"name":"look","arguments":"{\\"at\\": \\"it\\"}"}},\
                        {"function":{"name":"wait"}}]},\
                        {"role":"tool","content":"[1, 2]"},{"role":"tool","content":"It rains."},\
                        {"role":"assistant","content":null,"tool_calls":[\
                        {"function":{"name":"end","arguments":"no JSON ```"}}]}]}\
                        """);
        assertThat(parts(read, 1)).containsExactly("SAID: Hi");
        assertThat(parts(read, 2)).hasSize(3);
        assertThat(parts(read, 2).get(0)).isEqualTo("SAID: I will look.\n\nNow.");
        assertThat(parts(read, 2).get(1))
                .startsWith("CALL look code: {\"at\":")
                .endsWith("\"it\"}");
        assertThat(parts(read, 2).get(2)).isEqualTo("CALL wait code: ");
        assertThat(parts(read, 3)).containsExactly("ASIDE code: [1, 2]");
        assertThat(parts(read, 4)).containsExactly("ASIDE: It rains.");
        assertThat(parts(read, 5)).hasSize(1);
        assertThat(parts(read, 5).getFirst()).startsWith("CALL end code: ").contains("no JSON ```");
    }

    @Test
    void aResultWithinTheReplyFollowsItsCall() throws IOException {
        CuratedConversation read =
                imported(
                        """
                        {"uuid":"u","name":"n","chat_messages":[\
                        {"uuid":"1","sender":"human","content":[{"type":"text","text":"Hi"}]},\
                        {"uuid":"2","sender":"assistant","content":[\
                        {"type":"tool_use","name":"look","input":{"at":1}},\
                        {"type":"tool_result","name":"look","content":[{"type":"text","text":"Rain\\nand wind"}]},\
                        {"type":"text","text":"It rains."}]}]}\
                        """);
        assertThat(parts(read, 2))
                .containsExactly(
                        "CALL look code: {\"at\":1}",
                        "ASIDE code: Rain\nand wind",
                        "SAID: It rains.");
    }

    @Test
    void aBlockOfJsonThatWasSaidStaysSaid() throws IOException {
        String said =
                "Use this:\\n\\n```json\\n{\\\"name\\\":\\\"x\\\",\\\"arguments\\\":{}}\\n```";
        CuratedConversation read =
                imported(
                        "{\"id\":\"t\",\"messages\":[{\"id\":1,\"type\":\"user\",\"content\":\""
                                + said
                                + "\",\"timestamp\":\"2026-04-12T01:11:30.317Z\"},"
                                + "{\"id\":2,\"type\":\"assistant\",\"content\":\""
                                + said
                                + "\",\"timestamp\":\"2026-04-12T01:11:50.317Z\"}]}");
        assertThat(MessageParts.of(read, read.message(1)).getFirst().kind()).isEqualTo(Kind.SAID);
        assertThat(MessageParts.of(read, read.message(2))).hasSize(1);
        assertThat(MessageParts.of(read, read.message(2)).getFirst().kind()).isEqualTo(Kind.SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1}|true",
                "[1]|true",
                "<note/>|true",
                "It rains.|false",
                "{|false",
                "[see the notes](x)|false"
            })
    void textToBeReadByItsSignsIsKnown(String text, boolean isCode) {
        assertThat(MessageParts.looksLikeCode(text)).isEqualTo(isCode);
    }
}
