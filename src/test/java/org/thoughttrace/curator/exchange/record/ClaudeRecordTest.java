package org.thoughttrace.curator.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Incoming.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.exchange.Incoming;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;

import java.io.IOException;
import java.nio.file.Path;

/// Conversations of a Claude export.
final class ClaudeRecordTest {
    private static final String FRAME =
            """
            [{"uuid":"u-1","name":"Soup","created_at":"2026-02-01T10:00:00.123456Z",
              "updated_at":"2026-02-01T11:00:00.000000+00:00","account":{"uuid":"acc"},
              "chat_messages":[%s]}]
            """;

    @TempDir Path folder;

    private Incoming read(String messages) throws IOException {
        return Incoming.of(folder, "conversations.json", FRAME.formatted(messages));
    }

    private static String message(String id, String parent, String sender, String text) {
        return """
        {"uuid":"%s","text":"%s","content":[{"type":"text","text":"%s"}],"sender":"%s",
         "created_at":"2026-02-01T10:00:01Z","attachments":[],"files":[],
         "parent_message_uuid":"%s"}\
        """
                .formatted(id, text, text, sender, parent);
    }

    @Test
    void messagesInOrderAreAConversation() throws IOException {
        Incoming read =
                read(
                        """
                        {"uuid":"a","text":"How long?","sender":"human","created_at":"2026-02-01T10:00:01Z",
                         "attachments":[{"file_name":"pot.txt","extracted_content":"x"}],"files":[{"file_name":"pot.png"}]},
                        {"uuid":"b","text":"ignored","sender":"assistant","content":[
                          {"type":"thinking","thinking":"let me see"},
                          {"type":"text","text":"I look it up."},
                          {"type":"tool_use","name":"search","input":{"q":"soup","n":1.10}},
                          {"type":"tool_result","name":"search","content":[{"type":"text","text":"20 min"}]},
                          {"type":"text","text":"Twenty minutes."}]},
                        {"uuid":"c","text":"","content":[],"sender":"human"}
                        """);
        Accepted accepted = read.only();

        assertThat(said(accepted))
                .containsExactly(
                        "user: How long?\n\n[file: pot.txt]\n\n[file: pot.png]",
                        "assistant: I look it up.\n\n"
                            + "```json\n"
                            + "{\"name\":\"search\",\"arguments\":{\"q\":\"soup\",\"n\":1.10}}\n"
                            + "```\n\n"
                            + "```\n"
                            + "20 min\n"
                            + "```\n\n"
                            + "Twenty minutes.",
                        "user: ");
        assertThat(accepted.conversation().id()).isEqualTo("u-1");
        assertThat(accepted.conversation().updatedAt())
                .isEqualTo("2026-02-01T11:00:00.000000+00:00");
        assertThat(accepted.conversation().message(1).timestamp())
                .isEqualTo("2026-02-01T10:00:01Z");
        assertThat(Incoming.text(accepted))
                .contains("\"origin\":{\"format\":\"claude\",\"record\":{\"uuid\":\"u-1\"")
                .contains("let me see")
                .doesNotContain("branches");
        assertThat(read.notes()).contains("In the layout of Claude export: 1 record, kept whole.");
    }

    @Test
    void messagesThatForkAreLaidOut() throws IOException {
        Accepted accepted =
                read(message("a", "00000000-0000-4000-8000-000000000000", "human", "Q")
                                + ","
                                + message("b", "a", "assistant", "First")
                                + ","
                                + message("c", "a", "assistant", "Second")
                                + ","
                                + message("d", "c", "human", "Good"))
                        .only();
        assertThat(said(accepted)).containsExactly("user: Q", "assistant: Second", "user: Good");
        assertThat(Incoming.text(accepted))
                .contains(
                        "\"branches\":[{\"after\":1,\"messages\":[{\"type\":\"assistant\",\"content\":\"First\"");
    }

    @Test
    void oddConversations() throws IOException {
        assertThat(read("").only().warnings()).hasSize(1);
        assertThat(read("{\"uuid\":\"a\",\"text\":\"x\"}").refused().field())
                .isEqualTo("chat_messages[0].sender");
        assertThat(
                        read(message("a", "gone", "human", "Q") + "," + message("b", "a", "x", "R"))
                                .only()
                                .warnings())
                .anySatisfy(warning ->
                        assertThat(warning.message())
                                .startsWith("a message follows one that is not there"));
        assertThat(
                        read("{\"uuid\":\"a\",\"text\":\"x\",\"sender\":\"moderator\"}")
                                .only()
                                .warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.field()).isEqualTo("chat_messages[0].sender"));
        Accepted nameless =
                Incoming.of(
                                folder,
                                "c.json",
                                FRAME.formatted("{\"text\":\"x\",\"sender\":\"human\"}")
                                        .replace("\"uuid\":\"u-1\",", ""))
                        .only();
        assertThat(nameless.conversation().id()).matches("claude-[0-9a-f]{16}");
    }
}
