package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Incoming.said;
import static org.thoughttrace.curator.exchange.Incoming.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.IOException;
import java.nio.file.Path;

/// Records of other programs that lack something: they are what they are, or told for what they lack.
final class OddRecordsTest {

    @TempDir Path folder;

    private Incoming read(String text) throws IOException {
        return Incoming.of(folder, "rows.jsonl", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"conversations\":[]}|sharegpt",
                "{\"conversation_hash\":\"a\",\"conversation\":[]}|wildchat",
                "{\"conversation\":[],\"conversation_hash\":\"a\"}|wildchat",
                "{\"conversation\":[],\"conversation_id\":\"a\"}|lmsys"
            })
    void anEmptyListIsTakenInWithAWarning(String record, String format) throws IOException {
        Accepted accepted = read(record).only();
        assertThat(accepted.conversation().messages()).isEmpty();
        assertThat(text(accepted)).contains("\"format\":\"" + format + "\"");
        assertThat(accepted.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.field()).isEqualTo("messages"));
    }

    /// As one of ThoughtTrace's they would be conversations in which nobody is known to speak.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"},null]}"
                        + "|messages[1]|expected a message",
                "{\"id\":\"a\",\"messages\":[{\"content\":\"x\"},{\"role\":\"assistant\",\"content\":\"y\"}]}|messages[0].role|who"
                    + " speaks",
                "{\"id\":\"a\",\"conversations\":[{\"from\":null,\"value\":\"x\"},{\"from\":\"gpt\",\"value\":\"y\"}]}|conversations[0].from|who"
                    + " speaks"
            })
    void aMessageThatCannotBeReadIsNamed(String record, String field, String reason)
            throws IOException {
        Rejected refused = read(record).refused();
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.reason()).contains(reason);
    }

    @Test
    void twoMessagesOfOneUuidAreBothThere() throws IOException {
        String message =
                "{\"uuid\":\"m\",\"sender\":\"%s\",\"text\":\"%s\",\"parent_message_uuid\":\"r\"}";
        Accepted accepted =
                read("{\"uuid\":\"c\",\"chat_messages\":["
                                + message.formatted("human", "one")
                                + ","
                                + message.formatted("assistant", "two")
                                + "]}")
                        .only();
        assertThat(said(accepted)).containsExactly("user: one", "assistant: two");
        assertThat(accepted.warnings())
                .anySatisfy(warning -> assertThat(warning.message()).contains("same uuid"));
    }

    @Test
    void aTextInWhichNobodySpeaksIsToldWhatItLacks() throws IOException {
        Incoming read = Incoming.of(folder, "notes.md", "Bring milk.\n");
        assertThat(read.accepted()).isEmpty();
        assertThat(read.notes())
                .anySatisfy(note -> assertThat(note).contains("who speaks", "role:operator"));
    }
}
