package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Incoming.mapped;
import static org.thoughttrace.curator.exchange.Incoming.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.model.SourceSample.FieldName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Fields of a file that lie within others, as a mapping names them.
final class MappedPathsTest {
    private static final String NESTED =
            """
            {"meta":{"engine":{"name":"m-7"},"user.id":"u 1"},"data":[{"turns":[\
            {"author":{"role":"caller"},"content":{"parts":["Is it open?",1]}},\
            {"author":{"role":"operator"},"content":{"parts":[]},"refusal":"No."},\
            {"author":{"role":"operator"},"content":{"parts":["Until six."]}}]}]}
            """;
    private static final String[] MAP = {
        "messages=data[0].turns",
        "role=author.role",
        "text=content.parts[0]",
        "id=meta.\"user.id\"",
        "model=meta.engine.name",
        "role:caller=user",
        "role:operator=assistant"
    };

    @TempDir Path folder;

    private Incoming read(String text, HowToRead how) throws IOException {
        return Incoming.of(file(text), how);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), text);
    }

    @Test
    void aPathLeadsIntoObjectsAndLists() throws IOException {
        Accepted accepted = read(NESTED, mapped(MAP)).only();
        assertThat(said(accepted))
                .containsExactly("user: Is it open?", "assistant: No.", "assistant: Until six.");
        assertThat(accepted.conversation().id()).isEqualTo("u 1");
        assertThat(accepted.conversation().modelName()).isEqualTo("m-7");
        assertThat(Incoming.text(accepted))
                .contains("\"origin\":{\"format\":\"mapped\",\"record\":" + NESTED.strip() + "}");
    }

    @Test
    void messagesThatAreListsAreReadByPlace() throws IOException {
        String pairs = "{\"id\":\"p\",\"talk\":[[\"user\",\"Hi\"],[\"assistant\",\"Hello\"]]}\n";
        assertThat(said(read(pairs, mapped("messages=talk", "role=[0]", "text=[1]")).only()))
                .containsExactly("user: Hi", "assistant: Hello");
        Rejected short1 = read(pairs, mapped("messages=talk", "role=[2]", "text=[1]")).refused();
        assertThat(short1.field()).isEqualTo("talk[0][2]");
        assertThat(short1.reason()).contains("it has no [2]");
    }

    @Test
    void anIdMayLieInAMessageAndTextBesideItsSpeaker() throws IOException {
        String row =
                "{\"messages\":[{\"thread\":\"t1\",\"m\":{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"},{\"type\":\"image\"}]}}]}\n";
        Accepted accepted =
                read(row, mapped("id=messages[0].thread", "role=m.role", "text=m.content")).only();
        assertThat(said(accepted)).containsExactly("user: Hi\n\n[image]");
        assertThat(accepted.conversation().id()).isEqualTo("t1");
    }

    @Test
    void aKeyWithADotIsNamedInQuotationMarksAlone() throws IOException {
        String row = "{\"a.b\":[{\"role\":\"user\",\"content\":\"x\"}]}\n";
        assertThat(said(read(row, mapped("messages=\"a.b\"")).only())).containsExactly("user: x");
        assertThat(read(row, mapped("messages=a.b")).refused().reason())
                .isEqualTo("expected a list of messages here, as the mapping says; it has no a");
    }

    @ParameterizedTest
    @CsvSource({
        "messages=data[1].turns, data[1].turns, data has no [1]",
        "messages=data.turns, data.turns, data is no object",
        "messages=meta[0], meta[0], meta is no list",
        "messages=meta.engine, meta.engine, expected a list of messages",
        "role=author.name, data[0].turns[0].author.name, author has no name",
        "role=author.role.word, data[0].turns[0].author.role.word, author.role is no object",
        "text=content.words, data[0].turns[0].content.words, no message has it",
        "id=meta.number, meta.number, meta has no number"
    })
    void aPathThatLeadsNowhereSaysHowFarItLed(String wrong, String field, String reason)
            throws IOException {
        String[] entries = MAP.clone();
        String key = wrong.substring(0, wrong.indexOf('=') + 1);
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entries[i].startsWith(key) ? wrong : entries[i];
        }
        Rejected rejected = read(NESTED, mapped(entries)).refused();
        assertThat(rejected.field()).isEqualTo(field);
        assertThat(rejected.reason()).contains(reason);
    }

    @Test
    void aModelThatIsNotThereIsOnlyOdd() throws IOException {
        String[] entries = MAP.clone();
        entries[4] = "model=meta.engine.size";
        assertThat(read(NESTED, mapped(entries)).only().warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("meta.engine.size");
                    assertThat(warning.message()).endsWith("meta.engine has no size");
                });
    }

    @Test
    void whatIsNoPathIsNoMapping() {
        assertThatThrownBy(() -> mapped("text=a..b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a..b\" is no path");
        SourceMapping mapping = mapped(MAP).mapping();
        assertThat(SourceMapping.of(mapping.entries())).isEqualTo(mapping);
    }

    @Test
    void aSampleOffersWhatLiesWithin() throws IOException {
        Path file =
                file(
                        NESTED.replace("\"data\":[{\"turns\":", "\"data\":{\"turns\":")
                                .replace("]}]}\n", "]}}\n"));
        SourceSample sample =
                SourceSampler.of(file, mapped("messages=data.turns", "role=author.role"), 10);
        assertThat(sample.fields())
                .contains(
                        new FieldName("", "meta.engine.name", 1, false),
                        new FieldName("", "meta.\"user.id\"", 1, false),
                        new FieldName("", "data.turns", 1, true),
                        new FieldName("data.turns", "author.role", 1, false),
                        new FieldName("data.turns", "content.parts", 1, false),
                        new FieldName("data.turns", "content.parts[0]", 1, false));
        assertThat(sample.mapped())
                .containsEntry(SourceMapping.Field.MESSAGES, "data.turns")
                .containsEntry(SourceMapping.Field.ROLE, "author.role");
        assertThat(sample.format()).contains(SourceFormat.OPENAI_MESSAGES);
    }

    @Test
    void aSampleOffersPlacesAndIsNotFloodedByATable() throws IOException {
        StringBuilder table = new StringBuilder("{\"table\":{\"k\":1");
        for (int i = 0; i < 1_000; i++) {
            table.append(",\"k").append(i).append("\":{\"x\":1}");
        }
        Path file = file(table + "},\"talk\":[[\"user\",\"Hi\"]],\"tags\":[\"a\"]}\n");
        SourceSample sample = SourceSampler.of(file, HowToRead.RECOGNISE, 10);
        assertThat(sample.fields())
                .contains(
                        new FieldName("", "talk", 1, true),
                        new FieldName("talk", "[0]", 1, false),
                        new FieldName("talk", "[1]", 1, false),
                        new FieldName("", "tags", 1, false))
                .hasSizeLessThan(100);
    }
}
