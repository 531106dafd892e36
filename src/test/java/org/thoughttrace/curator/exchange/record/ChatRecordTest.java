package org.thoughttrace.curator.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.acceptedLine;
import static org.thoughttrace.curator.exchange.Sources.rejectedLine;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.Curating;
import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.Sources;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;
import org.thoughttrace.curator.exchange.ThoughtTraceWriter;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Records in the layouts of other programs.
final class ChatRecordTest {
    @TempDir Path folder;

    private static String text(Accepted accepted) {
        return new String(accepted.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> said(Accepted accepted) {
        return accepted.conversation().messages().stream()
                .map(message -> message.type() + ": " + message.content())
                .toList();
    }

    @Test
    void messagesWithRolesAreAConversation() throws IOException {
        Accepted accepted =
                acceptedLine(
                        folder,
                        "{\"id\": \"ada_1\", \"model\": \"m-1\", \"messages\":"
                                + " [{\"role\": \"system\", \"content\": \"Be brief.\"},"
                                + " {\"role\": \"user\", \"content\": \"Hi\"},"
                                + " {\"role\": \"assistant\", \"content\": \"Hello\"}]}");

        assertThat(accepted.conversation().id()).isEqualTo("ada_1");
        assertThat(accepted.conversation().modelName()).isEqualTo("m-1");
        assertThat(said(accepted))
                .containsExactly("system: Be brief.", "user: Hi", "assistant: Hello");
        assertThat(accepted.conversation().messages().stream().map(Message::role))
                .containsExactly(Role.OTHER, Role.USER, Role.ASSISTANT);
        assertThat(accepted.warnings()).isEmpty();
    }

    @Test
    void partsAreJoinedAndWhatIsNoTextIsNamed() throws IOException {
        Accepted accepted =
                acceptedLine(
                        folder,
                        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"What"
                            + " is this?\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"x\"}},\"And"
                            + " that?\"]}]}");

        assertThat(said(accepted))
                .containsExactly("user: What is this?\n\n[image_url]\n\nAnd that?");
    }

    @Test
    void callsOfToolsAreShownAndKept() throws IOException {
        String line =
                "{\"id\":7,\"messages\":[{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"c1\",\"n\":1.10}]},"
                    + "{\"role\":\"tool\",\"tool_call_id\":\"c1\",\"content\":\"12\"}]}";
        Accepted accepted = acceptedLine(folder, line);

        assertThat(accepted.conversation().id()).isEqualTo("7");
        assertThat(said(accepted))
                .containsExactly("assistant: ```json\n{\"id\":\"c1\",\"n\":1.10}\n```", "tool: 12");
        assertThat(text(accepted))
                .endsWith(",\"origin\":{\"format\":\"openai-messages\",\"record\":" + line + "}}");
    }

    @Test
    void shareGptIsRead() throws IOException {
        Accepted accepted =
                acceptedLine(
                        folder,
                        "{ \"id\": \"x\", \"conversations\": [ {\"from\": \"human\", \"value\": \"a"
                                + " b\\ud800\"}, {\"from\": \"gpt\", \"value\": \"c\"} ] }");

        assertThat(said(accepted)).containsExactly("user: a b\ud800", "assistant: c");
        assertThat(text(accepted))
                .isEqualTo(
                        "{\"id\":\"x\",\"messages\":[{\"type\":\"user\",\"content\":\"a"
                            + " b\\ud800\"},"
                            + "{\"type\":\"assistant\",\"content\":\"c\"}],\"origin\":{\"format\":\"sharegpt\",\"record\":{\"id\":\"x\",\"conversations\":[{\"from\":\"human\",\"value\":\"a"
                            + " b\\ud800\"},{\"from\":\"gpt\",\"value\":\"c\"}]}}}");
        assertThat(accepted.warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.field()).isEqualTo("conversations[0].value"));
    }

    @Test
    void aRecordWithoutAnIdGetsOneFromItsBytes() throws IOException {
        String one = "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}";
        String id = acceptedLine(folder, one).conversation().id();

        assertThat(id).matches("openai-messages-[0-9a-f]{16}");
        assertThat(acceptedLine(folder, one.replace(":", ": ")).conversation().id()).isEqualTo(id);
        assertThat(acceptedLine(folder, one.replace("\"a\"", "\"b\"")).conversation().id())
                .isNotEqualTo(id);
    }

    @Test
    void aListOfRecordsIsRead() throws IOException {
        List<SourceRecord> records =
                Sources.read(
                        folder,
                        "[{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}]},\n"
                                + "{\"conversations\":[{\"from\":\"human\",\"value\":\"b\"}]}]");

        assertThat(records)
                .hasSize(2)
                .allSatisfy(read ->
                        assertThat(Sources.accepted(read).conversation().messages()).hasSize(1));
    }

    @Test
    void theReaderSaysWhatItRecognised() throws IOException {
        Path file =
                Sources.file(
                        folder,
                        utf8(
                                Sources.PLAIN
                                        + "\n"
                                        + "{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}]}\n"));
        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file)) {
            for (SourceRecord next = reader.next(); next != null; next = reader.next()) {
                assertThat(next).isInstanceOf(Accepted.class);
            }
            assertThat(reader.notes())
                    .containsExactly("In the layout of ShareGPT: 1 record, kept whole.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messages\":[]}",
                "{\"messages\":[{\"role\":1,\"content\":\"a\"}]}",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},\"b\"]}",
                "{\"conversations\":[{\"value\":\"a\"}]}",
                "{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}]} x",
                "{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}"
            })
    void whatIsInNoLayoutIsRejectedAsBefore(String line) throws IOException {
        assertThat(rejectedLine(folder, utf8(line)).reason()).isNotBlank();
    }

    @Test
    void aConversationOfOursIsLeftAlone() throws IOException {
        String line =
                "{\"id\":\"a\",\"conversations\":[{\"from\":\"human\",\"value\":\"x\"}],"
                    + "\"messages\":[{\"type\":\"user\",\"role\":\"assistant\",\"content\":\"c\"}]}";

        Accepted accepted = acceptedLine(folder, line);

        assertThat(text(accepted)).isEqualTo(line);
        assertThat(said(accepted)).containsExactly("user: c");
    }

    @Test
    void anEditedConversationLeavesWithoutTheRecordThatHoldsTheOldText() throws IOException {
        byte[] stored =
                acceptedLine(
                                folder,
                                "{\"id\":\"x\",\"conversations\":[{\"from\":\"human\",\"value\":\"call"
                                    + " me on 555\"},{\"from\":\"gpt\",\"value\":\"c\"}]}")
                        .bytes();

        assertThat(ThoughtTraceWriter.line(stored, Curating.of(stored).build())).isEqualTo(stored);
        assertThat(
                        new String(
                                ThoughtTraceWriter.line(
                                        stored, Curating.of(stored).reword(1, "call me").build()),
                                StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"x\",\"messages\":[{\"type\":\"user\",\"content\":\"call me\"},"
                                + "{\"type\":\"assistant\",\"content\":\"c\"}],"
                                + "\"origin\":{\"format\":\"sharegpt\",\"record\":null}}");
    }

    @Test
    void anOriginThatASourceBroughtAlongIsKept() {
        String line =
                "{\"id\":\"x\",\"messages\":[{\"type\":\"user\",\"content\":\"a\"}],"
                        + "\"origin\":{\"record\":\"a\"}}";

        assertThat(
                        new String(
                                ThoughtTraceWriter.line(
                                        utf8(line), Curating.of(line).reword(1, "b").build()),
                                StandardCharsets.UTF_8))
                .endsWith("\"origin\":{\"record\":\"a\"}}");
    }
}
