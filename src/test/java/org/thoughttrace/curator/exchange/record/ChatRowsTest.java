package org.thoughttrace.curator.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Incoming.as;
import static org.thoughttrace.curator.exchange.Incoming.mapped;
import static org.thoughttrace.curator.exchange.Incoming.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.Incoming;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.exchange.SourceSampler;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Rows whose conversation is a list of messages, and what a curator says about their words.
final class ChatRowsTest {
    private static final String WILDCHAT =
            """
            {"conversation_hash":"9f2a","model":"gpt-4-0314","timestamp":"2023-04-09 00:02:53+00:00","conversation":[\
            {"content":"A riddle?","country":"Chile","hashed_ip":"x","language":"English","redacted":false,"role":"user","state":null,"timestamp":null,"toxic":false,"turn_identifier":101},\
            {"content":"What has keys?","language":"English","redacted":false,"role":"assistant","timestamp":"2023-04-09T00:02:53+00:00","toxic":false,"turn_identifier":101}],\
            "turn":1,"language":"English","openai_moderation":[{"flagged":false}],"toxic":false,"redacted":false,"hashed_ip":"x","country":"Chile"}
            """;
    private static final String LMSYS =
            """
            {"conversation_id":"c0ffee","model":"vicuna-13b","conversation":[{"content":"Hi","role":"user"},{"content":"Hello","role":"assistant"}],"turn":1,"language":"English","openai_moderation":[{"flagged":false}],"redacted":false}
            """;
    private static final String DIALOG =
            """
            {"uid":"d1","engine":"m-7","dialog":[{"who":"Caller","utterance":"Is it open?"},{"who":"Operator","utterance":"Until six."}]}
            """;
    private static final String[] DIALOG_MAP = {
        "messages=dialog",
        "role=who",
        "text=utterance",
        "id=uid",
        "model=engine",
        "role:caller=user",
        "role:Operator=assistant"
    };

    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), text);
    }

    private Incoming read(String text, HowToRead how) throws IOException {
        return Incoming.of(file(text), how);
    }

    @Test
    void wildChatRowsAreRead() throws IOException {
        Incoming read = read(WILDCHAT, HowToRead.RECOGNISE);
        Accepted accepted = read.only();
        assertThat(said(accepted)).containsExactly("user: A riddle?", "assistant: What has keys?");
        assertThat(accepted.conversation().id()).isEqualTo("9f2a");
        assertThat(accepted.conversation().modelName()).isEqualTo("gpt-4-0314");
        assertThat(accepted.conversation().createdAt()).isEqualTo("2023-04-09T00:02:53+00:00");
        assertThat(accepted.conversation().message(1).timestamp()).isNull();
        assertThat(accepted.conversation().message(2).timestamp())
                .isEqualTo("2023-04-09T00:02:53+00:00");
        assertThat(Incoming.text(accepted))
                .endsWith(
                        "\"origin\":{\"format\":\"wildchat\",\"record\":"
                                + WILDCHAT.strip()
                                + "}}");
        assertThat(read.notes()).contains("In the layout of WildChat: 1 record, kept whole.");
    }

    @Test
    void lmsysRowsAreReadInAnArrayToo() throws IOException {
        Accepted accepted =
                read(
                                "[\n "
                                        + LMSYS.strip().replace("{\"content\"", "{ \"content\"")
                                        + "]",
                                HowToRead.RECOGNISE)
                        .only();
        assertThat(said(accepted)).containsExactly("user: Hi", "assistant: Hello");
        assertThat(accepted.conversation().id()).isEqualTo("c0ffee");
        assertThat(Incoming.text(accepted))
                .endsWith("\"origin\":{\"format\":\"lmsys\",\"record\":" + LMSYS.strip() + "}}");
    }

    @Test
    void anEmptyConversationComesInWithAWarning() throws IOException {
        String empty = "{\"conversation_hash\":\"e\",\"conversation\":[]}\n";
        assertThat(read(empty, HowToRead.RECOGNISE).only().warnings()).hasSize(1);
        assertThat(read(empty, as(SourceFormat.WILDCHAT)).only().warnings()).hasSize(1);
    }

    @Test
    void otherSpeakersAreNoOddityAndStrangeOnesAre() throws IOException {
        Accepted accepted =
                read(
                                "{\"messages\":[{\"role\":\"developer\",\"content\":\"a\"},{\"role\":\"function\",\"name\":\"f\",\"content\":\"1\"},{\"role\":\"operator\",\"content\":\"b\"}]}\n",
                                HowToRead.RECOGNISE)
                        .only();
        assertThat(said(accepted)).containsExactly("developer: a", "function: 1", "operator: b");
        assertThat(accepted.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.field()).isEqualTo("messages[2].role"));
        assertThat(Incoming.of(folder, "again.jsonl", Incoming.text(accepted)).only().warnings())
                .as("read back as ThoughtTrace's")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'content':null,'tool_calls':[{'id':'c','type':'function','function':{'name':'f','arguments':'{\\'a\\':"
                    + " 1.10}'}}]|```json\\n{'name':'f','arguments':{'a':1.10}}\\n```",
                "'content':'Wait.','tool_calls':[{'function':{'name':'f','arguments':'not"
                    + " json'}}]|Wait.\\n\\n```json\\n{'name':'f','arguments':'not json'}\\n```",
                "'content':null,'function_call':{'name':'g','arguments':'{}'}|```json\\n{'name':'g','arguments':{}}\\n```",
                "'content':[{'type':'text','text':'a'},{'type':'input_audio','input_audio':{}}]|a\\n\\n[input_audio]",
                "'content':null,'refusal':'No.'|No.",
                "'content':null|~~"
            })
    void whatIsNoPlainTextIsReadable(String members, String shown) throws IOException {
        Accepted accepted =
                read(
                                "{\"messages\":[{\"role\":\"assistant\","
                                        + members.replace("\\'", "\\\"").replace('\'', '"')
                                        + "}]}\n",
                                HowToRead.RECOGNISE)
                        .only();
        assertThat(accepted.conversation().message(1).content())
                .isEqualTo(shown.replace("\\n", "\n").replace('\'', '"'));
    }

    @Test
    void aMappingReadsRowsOfNoKnownFormat() throws IOException {
        assertThat(read(DIALOG, HowToRead.RECOGNISE).rejected()).hasSize(1);

        Incoming read = read(DIALOG, mapped(DIALOG_MAP));
        Accepted accepted = read.only();
        assertThat(said(accepted)).containsExactly("user: Is it open?", "assistant: Until six.");
        assertThat(accepted.conversation().id()).isEqualTo("d1");
        assertThat(accepted.conversation().modelName()).isEqualTo("m-7");
        assertThat(accepted.warnings()).isEmpty();
        assertThat(Incoming.text(accepted))
                .as("no record of OpenAI messages, so never given out as one")
                .contains("\"origin\":{\"format\":\"mapped\",");
    }

    @ParameterizedTest
    @CsvSource({
        "messages=talk, talk, as the mapping says",
        "role=speaker, dialog[0].speaker, as the mapping says",
        "text=words, dialog[0].words, as the mapping says",
        "id=number, number, as the mapping says"
    })
    void aWrongMappingRejectsWithThePlace(String wrong, String field, String reason)
            throws IOException {
        String[] entries = DIALOG_MAP.clone();
        String key = wrong.substring(0, wrong.indexOf('=') + 1);
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entries[i].startsWith(key) ? wrong : entries[i];
        }
        Rejected rejected = read(DIALOG, mapped(entries)).refused();
        assertThat(rejected.field()).isEqualTo(field);
        assertThat(rejected.reason()).contains(reason);
    }

    @Test
    void aMappedWordThatOnlyNamesWhatTheFormatMeansKeepsTheFormat() throws IOException {
        String row = "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}\n";
        assertThat(Incoming.text(read(row, mapped("role:user=user")).only()))
                .contains("\"format\":\"openai-messages\"");
        Incoming turned = read(row, mapped("role:user=assistant", "role:nobody=tool"));
        assertThat(said(turned.only())).containsExactly("assistant: a");
        assertThat(Incoming.text(turned.only())).contains("\"format\":\"mapped\"");
        assertThat(turned.notes()).anyMatch(note -> note.contains("\"nobody\""));
    }

    @Test
    void aChosenFormatIsTheOnlyOneThatIsRead() throws IOException {
        assertThat(read(LMSYS, as(SourceFormat.SHAREGPT)).refused().field())
                .isEqualTo("conversations");
        assertThat(read(LMSYS, as(SourceFormat.THOUGHTTRACE)).refused().field()).isEqualTo("id");
        assertThat(read(LMSYS, as(SourceFormat.CHATGPT)).refused().field()).isEqualTo("mapping");
        assertThat(read(LMSYS, as(SourceFormat.CLAUDE)).refused().field())
                .isEqualTo("chat_messages");
        assertThat(read("[1]\n", as(SourceFormat.LMSYS)).refused().reason())
                .contains("one JSON object");
    }

    @Test
    void whatCannotBeMappedIsSaid() throws IOException {
        Path file = file(LMSYS);
        assertThatThrownBy(() ->
                        ThoughtTraceReader.open(file, as(SourceFormat.THOUGHTTRACE, "role:a=user")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nothing in it can be mapped");
        assertThatThrownBy(() -> ThoughtTraceReader.open(file, as(SourceFormat.CHATGPT, "text=x")))
                .hasMessageContaining("map who speaks alone");
        for (String wrong : List.of("text", "=x", "colour=red", "role:x=king", "text=")) {
            assertThatThrownBy(() -> SourceMapping.of(List.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(".");
        }
        SourceMapping mapping = SourceMapping.of(List.of(DIALOG_MAP));
        assertThat(SourceMapping.of(mapping.entries())).isEqualTo(mapping);
    }

    @Test
    void aSampleTellsWhatIsInTheFileAndWhatItMeansNow() throws IOException {
        Path file = file(WILDCHAT + LMSYS + LMSYS.replace("\"user\"", "\"operator\"") + "{}\n");
        SourceSample sample = SourceSampler.of(file, HowToRead.RECOGNISE, 100);

        assertThat(sample.form()).isEqualTo("JSON Lines");
        assertThat(sample.format()).contains(SourceFormat.LMSYS);
        assertThat(sample.formats())
                .containsEntry(SourceFormat.WILDCHAT, 1)
                .containsEntry(SourceFormat.LMSYS, 2);
        assertThat(sample.records()).isEqualTo(4);
        assertThat(sample.rejected()).isEqualTo(1);
        assertThat(sample.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(4));
        assertThat(sample.roles())
                .contains(
                        new SourceSample.RoleWord("user", 2, "user", true),
                        new SourceSample.RoleWord("operator", 1, "operator", false));
        assertThat(sample.fields())
                .contains(
                        new SourceSample.FieldName("", "conversation", 3, true),
                        new SourceSample.FieldName("", "conversation_id", 2, false),
                        new SourceSample.FieldName("conversation", "role", 3, false));
        assertThat(sample.mapped())
                .containsEntry(SourceMapping.Field.MESSAGES, "conversation")
                .containsEntry(SourceMapping.Field.ID, "conversation_id");
        assertThat(sample.conversations()).hasSize(3);
    }
}
