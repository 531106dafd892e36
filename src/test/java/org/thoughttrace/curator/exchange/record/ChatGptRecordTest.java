package org.thoughttrace.curator.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.Incoming;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Conversations of a ChatGPT export: trees.
final class ChatGptRecordTest {
    @TempDir Path folder;

    private static String node(String id, @Nullable String parent, String message) {
        return "\""
                + id
                + "\":{\"id\":\""
                + id
                + "\",\"parent\":"
                + (parent == null ? "null" : "\"" + parent + "\"")
                + ",\"children\":[],\"message\":"
                + message
                + "}";
    }

    private static String said(String role, String text) {
        return content(role, "{\"content_type\":\"text\",\"parts\":[\"" + text + "\"]}");
    }

    private static String content(String role, String content) {
        return "{\"id\":\"m\",\"author\":{\"role\":\""
                + role
                + "\",\"name\":null},\"create_time\":1700000000.25,\"content\":"
                + content
                + ",\"metadata\":{\"model_slug\":\"gpt-4o\"}}";
    }

    private static String conversation(@Nullable String current, String... nodes) {
        return "[{\"title\":\"Beans\",\"create_time\":1700000000.5,\"update_time\":1700000100,"
                + "\"mapping\":{"
                + String.join(",", nodes)
                + "},\"current_node\":"
                + (current == null ? "null" : "\"" + current + "\"")
                + ",\"conversation_id\":\"c-1\",\"id\":\"c-1\"}]";
    }

    private Incoming read(String json) throws IOException {
        return Incoming.of(folder, "conversations.json", json);
    }

    @Test
    void theChosenPathIsTheConversationAndTheOthersAreKept() throws IOException {
        Incoming read =
                read(
                        conversation(
                                "d",
                                node("root", null, "null"),
                                node("sys", "root", said("system", "")),
                                node("a", "sys", said("user", "How deep?")),
                                node("b1", "a", said("assistant", "Ten.")),
                                node("b2", "a", said("assistant", "Five.")),
                                node("c1", "b1", said("user", "Really?")),
                                node("c2", "b2", said("user", "Thanks")),
                                node("c3", "b2", said("user", "Why?")),
                                node("d", "c2", said("assistant", "Gladly."))));
        Accepted accepted = read.only();

        assertThat(Incoming.said(accepted))
                .containsExactly(
                        "user: How deep?",
                        "assistant: Five.",
                        "user: Thanks",
                        "assistant: Gladly.");
        assertThat(accepted.conversation().id()).isEqualTo("c-1");
        assertThat(accepted.conversation().modelName()).isEqualTo("gpt-4o");
        assertThat(accepted.conversation().createdAt()).isEqualTo("2023-11-14T22:13:20.500Z");
        assertThat(accepted.conversation().message(1).timestamp())
                .isEqualTo("2023-11-14T22:13:20.250Z");
        assertThat(Incoming.text(accepted))
                .contains(
                        "\"branches\":[{\"after\":1,\"messages\":[{\"type\":\"assistant\",\"content\":\"Ten.\",\"timestamp\":\"2023-11-14T22:13:20.250Z\"},"
                            + "{\"type\":\"user\",\"content\":\"Really?\",\"timestamp\":\"2023-11-14T22:13:20.250Z\"}]},"
                            + "{\"after\":2,\"messages\":[{\"type\":\"user\",\"content\":\"Why?\",\"timestamp\":\"2023-11-14T22:13:20.250Z\"}]}]}}");
        assertThat(Incoming.text(accepted))
                .contains("\"origin\":{\"format\":\"chatgpt\",\"record\":{\"title\":\"Beans\",");
        assertThat(accepted.warnings()).isEmpty();
        assertThat(read.notes()).contains("In the layout of ChatGPT export: 1 record, kept whole.");
    }

    @Test
    void whatChatGptHidesIsInTheRecordAlone() throws IOException {
        String hidden =
                said("user", "secret wishes")
                        .replace(
                                "\"model_slug\":\"gpt-4o\"",
                                "\"is_visually_hidden_from_conversation\":true");
        Accepted accepted =
                read(conversation(
                                "d",
                                node("r", null, "null"),
                                node("h", "r", hidden),
                                node("a", "h", said("user", "Hi")),
                                node(
                                        "t",
                                        "a",
                                        content(
                                                "assistant",
                                                "{\"content_type\":\"thoughts\",\"thoughts\":[{\"summary\":\"s\",\"content\":\"hm\"}]}")),
                                node(
                                        "rr",
                                        "t",
                                        content(
                                                "assistant",
                                                "{\"content_type\":\"reasoning_recap\",\"content\":\"Thought"
                                                    + " for 3s\"}")),
                                node("d", "rr", said("assistant", "Hello"))))
                        .only();

        assertThat(Incoming.said(accepted)).containsExactly("user: Hi", "assistant: Hello");
        assertThat(Incoming.text(accepted)).contains("secret wishes", "Thought for 3s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'content_type':'code','language':'python','text':'1+1'}|```python\\n1+1\\n```",
                "{'content_type':'code','language':'unknown','text':'1+1'}|```\\n1+1\\n```",
                "{'content_type':'execution_output','text':'a ``` b'}|````\\na ``` b\\n````",
                "{'content_type':'tether_quote','url':'u.example','title':'T','text':'x\\ny'}|T –"
                        + " u.example\\n\\n> x\\n> y",
                "{'content_type':'multimodal_text','parts':[{'content_type':'image_asset_pointer','asset_pointer':'f'},'See?']}|[image_asset_pointer]\\n\\nSee?",
                "{'content_type':'text','parts':['a','','b',null]}|a\\n\\nb",
                "{'content_type':'something_new','x':1}|[something_new]"
            })
    void contentOfEachTypeIsReadable(String content, String shown) throws IOException {
        Accepted accepted =
                read(conversation(
                                "a",
                                node("a", null, content("assistant", content.replace('\'', '"')))))
                        .only();
        assertThat(accepted.conversation().message(1).content())
                .isEqualTo(shown.replace("\\n", "\n"));
    }

    @Test
    void withoutACurrentNodeTheLastLeafIsTheEnd() throws IOException {
        Accepted accepted =
                read(conversation(
                                null,
                                node("a", null, said("user", "Hi")),
                                node("b", "a", said("assistant", "One")),
                                node("c", "a", said("assistant", "Two"))))
                        .only();
        assertThat(Incoming.said(accepted)).containsExactly("user: Hi", "assistant: Two");
    }

    @Test
    void whatIsNoTreeIsRejectedWithTheReason() throws IOException {
        assertThat(
                        read(conversation(
                                        "b",
                                        node("a", "b", said("user", "x")),
                                        node("b", "a", said("user", "y"))))
                                .refused()
                                .reason())
                .contains("go round in a circle");
    }

    @Test
    void whatIsLeftOfATreeIsReadAndWhatIsLostIsTold() throws IOException {
        Accepted accepted =
                read(conversation(
                                "c",
                                node("a", "gone", said("user", "Hi")),
                                node("b", "a", said("assistant", "One")),
                                node("c", "lost", said("user", "More"))))
                        .only();
        assertThat(Incoming.said(accepted)).containsExactly("user: More");
        assertThat(accepted.conversation().origin().branches()).hasSize(1);
        assertThat(accepted.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("mapping");
                    assertThat(warning.message())
                            .startsWith("2 messages follow one that is not there");
                });
    }

    @Test
    void anEndThatIsNotThereIsToldAndTheLastMessageIsTheEnd() throws IOException {
        Accepted accepted =
                read(conversation(
                                "gone",
                                node("a", null, said("user", "Hi")),
                                node("b", "a", said("assistant", "One"))))
                        .only();
        assertThat(Incoming.said(accepted)).containsExactly("user: Hi", "assistant: One");
        assertThat(accepted.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.field()).isEqualTo("current_node"));
    }

    @Test
    void aConversationWithoutMessagesComesInWithAWarning() throws IOException {
        Accepted accepted = read(conversation("r", node("r", null, "null"))).only();
        assertThat(accepted.conversation().messages()).isEmpty();
        assertThat(accepted.warnings()).hasSize(1);
    }

    @Test
    void aVeryDeepTreeIsReadAndOneOfVeryManyBranchesIsNotUnfolded() throws IOException {
        List<String> nodes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            nodes.add(node("n" + i, i == 0 ? null : "n" + (i - 1), said("user", "x")));
        }
        assertThat(
                        read(conversation("n19999", nodes.toArray(String[]::new)))
                                .only()
                                .conversation()
                                .messages())
                .hasSize(20_000);

        for (int i = 0; i < 20_000; i++) {
            nodes.add(node("l" + i, "n" + i, said("user", "y")));
        }
        Accepted comb = read(conversation("n0", nodes.toArray(String[]::new))).only();
        assertThat(comb.conversation().messages()).hasSize(1);
        assertThat(comb.warnings()).singleElement().asString().contains("more branches");
    }
}
