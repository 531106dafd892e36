package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Incoming.as;
import static org.thoughttrace.curator.exchange.Incoming.mapped;
import static org.thoughttrace.curator.exchange.Incoming.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.json.JsonString;
import org.thoughttrace.curator.exchange.source.FilePieces;
import org.thoughttrace.curator.exchange.source.MarkdownPieces;
import org.thoughttrace.curator.exchange.source.SourceBytes;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Transcripts.
final class MarkdownTest {
    @TempDir Path folder;

    private Incoming read(String text) throws IOException {
        return Incoming.of(folder, "talk.md", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## User\n\nHow warm?\n\n## Assistant\n\nTwenty.\n",
                "### **Human:**\nHow warm?\n### 🤖 ChatGPT\nTwenty.",
                "**User:** How warm?\n\n**Assistant:** Twenty.\n",
                "**You**\n\nHow warm?\n\n**Claude**\n\nTwenty.\n",
                "User: How warm?\nAssistant: Twenty.",
                "You said:\nHow warm?\n\nChatGPT said:\n\nTwenty.",
                "###### You said:\r\n\r\n"
                        + "How warm?\r\n\r\n"
                        + "---\r\n\r\n"
                        + "###### ChatGPT said:\r\n\r\n"
                        + "Twenty.\r\n",
                "# A title\n\nDate: today\n\n**User**: How warm?\n\n---\n\n**GPT-4o**: Twenty.\n"
            })
    void speakersAreFoundHoweverTheyAreMarked(String text) throws IOException {
        Incoming read = read(text);
        assertThat(said(read.only())).containsExactly("user: How warm?", "assistant: Twenty.");
        assertThat(read.notes())
                .contains("In the layout of Markdown transcript: 1 record, kept whole.");
        assertThat(Incoming.text(read.only()))
                .endsWith(
                        "\"origin\":{\"format\":\"markdown\",\"record\":"
                                + new String(JsonString.encode(text), StandardCharsets.UTF_8)
                                + "}}");
    }

    @Test
    void whatLooksLikeASpeakerInCodeOrInAnotherStyleIsSaid() throws IOException {
        Accepted accepted =
                read("## User\n\nWrite a chat.\n\n## Assistant\n\n"
                                + "```\n## User\nhello\n```\n\nUser: like this\n\n"
                                + "# Another one\n\nAnd so on.\n\n## User\n\nThanks\n")
                        .only();
        assertThat(said(accepted))
                .containsExactly(
                        "user: Write a chat.",
                        "assistant: ```\n## User\nhello\n```\n\nUser: like this\n\n# Another"
                                + " one\n\nAnd so on.",
                        "user: Thanks");
    }

    @Test
    void titlesSeparateConversations() throws IOException {
        String first = "# Soup\n\n> exported\n\n## User\n\nQ1\n\n## Assistant\n\nA1\n\n";
        String second = "# Bread\n\n## User\n\nQ2\n";
        Incoming read = read(first + second);

        assertThat(read.accepted()).hasSize(2);
        assertThat(said(read.accepted().get(1))).containsExactly("user: Q2");
        assertThat(read.accepted().get(1).line()).isEqualTo(13);
        assertThat(read.accepted().get(1).offset()).isEqualTo(first.length());
        assertThat(read.accepted().getFirst().conversation().id())
                .matches("markdown-[0-9a-f]{16}")
                .isNotEqualTo(read.accepted().get(1).conversation().id());
    }

    @Test
    void aConversationThatIsTooLongIsPassedOverAndTheNextIsWhole() throws IOException {
        String first = "# One\n\n## User\n\n" + "word ".repeat(500) + "\n";
        String second = "# Two\n\n## User\n\nQ2\n";
        Path file = Files.writeString(folder.resolve("long.md"), first + second);
        try (MarkdownPieces pieces =
                new MarkdownPieces(SourceBytes.of(file), 0, 1_000, SourceMapping.NONE)) {
            FilePieces.Piece tooLong = Objects.requireNonNull(pieces.next());
            assertThat(tooLong.ending()).isEqualTo(FilePieces.Ending.TOO_LONG);
            assertThat(tooLong.length()).isEqualTo(first.length());
            FilePieces.Piece next = Objects.requireNonNull(pieces.next());
            assertThat(new String(next.bytes(), StandardCharsets.UTF_8)).isEqualTo(second);
            assertThat(next.offset()).isEqualTo(first.length());
            assertThat(pieces.next()).isNull();
        }
    }

    @Test
    void blankLinesAndRulesAroundWhatIsSaidAreNotPartOfIt() throws IOException {
        String blank = "\n".repeat(200_000);
        assertThat(
                        said(
                                read("## User\n"
                                                + blank
                                                + "    code\n\nHead\n---\n\n## Assistant"
                                                + "\n\nOne\n"
                                                + blank
                                                + "two  \n\n***\n"
                                                + blank
                                                + "## User\n\n---\n\n## Assistant\n")
                                        .only()))
                .containsExactly(
                        "user:     code\n\nHead\n---",
                        "assistant: One\n" + blank + "two  ",
                        "user: ",
                        "assistant: ");
    }

    @Test
    void otherWordsAreMapped() throws IOException {
        String text = "Caller: Is it open?\nOperator: Until six.\n";
        assertThat(read(text).accepted()).isEmpty();
        Path file = folder.resolve("talk.md");
        Incoming mapped = Incoming.of(file, mapped("role:caller=user", "role:operator=assistant"));
        assertThat(said(mapped.only()))
                .containsExactly("user: Is it open?", "assistant: Until six.");
        assertThat(Incoming.of(file, as(SourceFormat.MARKDOWN)).refused().reason())
                .contains("who speaks");
    }

    @Test
    void aTextThatIsNoTranscriptIsRejectedLineByLineAsBefore() throws IOException {
        assertThat(read("Dear user:\nnothing here\n").rejected()).hasSize(2);
        assertThat(read("User: alone\n").accepted()).isEmpty();
    }

    @Test
    void textThatIsNotUtf8IsRejected() throws IOException {
        Path file = folder.resolve("latin.md");
        Files.write(file, Sources.bytes("User: caf", 0xE9, "\nAssistant: yes\n"));
        assertThat(Incoming.of(file).refused().reason()).contains("UTF-8");
    }
}
