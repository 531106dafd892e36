package org.thoughttrace.curator.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

class SourceTextsTest {
    private static final String[] PIECES = {
        "plain",
        "a \\\"word\\\"",
        "\\n",
        "\\\\",
        "\\/",
        "é",
        "—",
        "😀",
        "\\u0041",
        "\\u001f",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\t",
        "\u2028",
        "/",
        "\\u00e9",
        "\u007f"
    };

    @Test
    void whatIsTakenOverIsWhatWouldBeWritten() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder escaped = new StringBuilder();
            for (int piece = random.nextInt(6); piece > 0; piece--) {
                escaped.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] source = conversation(escaped.toString());
            SourceTexts texts = new SourceTexts(source);
            String content = contentOf(source, texts);
            assertArrayEquals(
                    new JsonBuilder(JsonStyle.COMPACT).text(content).toBytes(),
                    new JsonBuilder(JsonStyle.COMPACT, 16, texts).text(content).toBytes(),
                    escaped.toString());
            SourceTexts unread = SourceTexts.unread(source);
            assertArrayEquals(
                    new JsonBuilder(JsonStyle.COMPACT).text(content).toBytes(),
                    new JsonBuilder(JsonStyle.COMPACT, 16, unread)
                            .text(contentOf(source, unread))
                            .toBytes(),
                    escaped.toString());
        }
    }

    @Test
    void unreadTextsOfTheSameWordsStayApart() {
        byte[] source =
                """
                {"id":"a_1","messages":[{"type":"user","content":""},{"type":"user","content":"one"},\
                {"type":"user","content":null},{"type":"user","content":7},\
                {"type":"user","content":"\\u0041"}]}\
                """
                        .getBytes(StandardCharsets.UTF_8);
        SourceTexts texts = SourceTexts.unread(source);
        assertEquals(
                List.of("\"\"", "\"one\"", "\"\"", "\"7\"", "\"A\""),
                ConversationParser.parse(source, texts).messages().stream()
                        .map(message -> written(message.content(), texts))
                        .toList());
    }

    @Test
    void theBytesOfTheSourceAreTaken() {
        byte[] source = conversation("one \\\"two\\\"");
        SourceTexts texts = new SourceTexts(source);
        String content = contentOf(source, texts);
        int at = new String(source, StandardCharsets.US_ASCII).indexOf("one");
        source[at] = 'O';
        assertEquals("\"One \\\"two\\\"\"", written(content, texts));
    }

    @Test
    void anotherTextOfTheSameWordsIsWrittenAnew() {
        byte[] source = conversation("one");
        SourceTexts texts = new SourceTexts(source);
        String other = new String(contentOf(source, texts).toCharArray());
        source[new String(source, StandardCharsets.US_ASCII).indexOf("one")] = 'O';
        assertEquals("\"one\"", written(other, texts));
    }

    @Test
    void ofAKeyThatOccursTwiceTheLastOneCounts() {
        byte[] source =
                """
                {"id":"a_1","messages":[{"type":"user","content":"first","content":"last"}]}\
                """
                        .getBytes(StandardCharsets.UTF_8);
        SourceTexts texts = new SourceTexts(source);
        assertEquals("\"last\"", written(contentOf(source, texts), texts));
    }

    private static String written(String text, SourceTexts texts) {
        return new String(
                new JsonBuilder(JsonStyle.COMPACT, 16, texts).text(text).toBytes(),
                StandardCharsets.UTF_8);
    }

    private static String contentOf(byte[] source, SourceTexts texts) {
        Conversation conversation = ConversationParser.parse(source, texts);
        Message first = conversation.messages().getFirst();
        return first.content();
    }

    private static byte[] conversation(String escaped) {
        return ("{\"id\":\"a_1\",\"messages\":[{\"type\":\"user\",\"content\":\""
                        + escaped
                        + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
