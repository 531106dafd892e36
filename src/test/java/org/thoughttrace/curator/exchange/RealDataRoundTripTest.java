package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.thoughttrace.curator.exchange.Sources.accepted;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Thought;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Real conversations come out as they went in. Skipped where they are not at hand.
final class RealDataRoundTripTest {
    private final Path data =
            Path.of(
                    System.getProperty(
                            "curator.realData", "../shared/data/thoughttrace_sample.jsonl"));

    @BeforeEach
    void dataIsAtHand() {
        assumeTrue(Files.isReadable(data), "no real data at hand");
    }

    @Test
    void aFileReadAndWrittenIsTheSameFile() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (SourceRecord record : Sources.read(data)) {
            byte[] source = accepted(record).bytes();
            assertThat(accepted(record).warnings()).isEmpty();
            written.writeBytes(ThoughtTraceWriter.line(source, Curating.of(source).build()));
            written.write('\n');
        }
        assertThat(Arrays.equals(written.toByteArray(), Files.readAllBytes(data))).isTrue();
    }

    @Test
    void theCountsAreThoseOfTheFile() throws IOException {
        List<Conversation> conversations =
                Sources.read(data).stream().map(record -> accepted(record).conversation()).toList();

        assertThat(conversations).hasSize(14);
        assertThat(conversations.stream().map(Conversation::participant).distinct()).hasSize(12);
        assertThat(conversations.stream().map(Conversation::modelName).distinct()).hasSize(9);
        assertThat(conversations.stream().filter(each -> each.survey() == null)).hasSize(1);
        assertThat(conversations.stream().mapToInt(each -> each.messages().size()).sum())
                .isEqualTo(212);
        assertThat(
                        conversations.stream()
                                .flatMap(each -> each.messages().stream())
                                .mapToInt(message -> message.thoughts().size())
                                .sum())
                .isEqualTo(197);
    }

    @Test
    void anEditChangesItsOwnBytesAlone() throws IOException {
        for (SourceRecord record : Sources.read(data)) {
            byte[] source = accepted(record).bytes();
            for (Message message : accepted(record).conversation().messages()) {
                assertOneChange(
                        source,
                        Curating.of(source).reword(message.turn(), "\u0001"),
                        "\"\\u0001\"");
                for (Thought thought : message.thoughts()) {
                    assertOneChange(
                            source,
                            Curating.of(source).reword(thought.id(), "\u0001"),
                            "\"\\u0001\"");
                }
            }
        }
    }

    /// The bytes before and after the only place that holds the new text are those of the source.
    private static void assertOneChange(byte[] source, Curating curating, String changed) {
        String before = new String(source, StandardCharsets.ISO_8859_1);
        String after =
                new String(
                        ThoughtTraceWriter.line(source, curating.build()),
                        StandardCharsets.ISO_8859_1);
        int at = after.indexOf(changed);
        assertThat(at).isPositive();
        assertThat(before.startsWith(after.substring(0, at))).isTrue();
        String rest = after.substring(at + changed.length());
        assertThat(before.endsWith(rest)).isTrue();
        String replaced = before.substring(at, before.length() - rest.length());
        assertThat(replaced.startsWith("\"") && replaced.endsWith("\"")).isTrue();
        assertThat(replaced.replace("\\\\", "").replace("\\\"", "").chars().filter(c -> c == '"'))
                .hasSize(2);
    }
}
