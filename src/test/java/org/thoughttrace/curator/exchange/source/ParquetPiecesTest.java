package org.thoughttrace.curator.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Incoming.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.Incoming;
import org.thoughttrace.curator.exchange.Quarantine;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceSampler;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceSample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/// Rows of Parquet files that another program wrote.
final class ParquetPiecesTest {
    private static final String WILDCHAT =
            """
            SELECT 'h' || i AS conversation_hash, 'gpt-4' AS model,
              TIMESTAMPTZ '2023-04-09 00:02:53.5+00' AS timestamp,
              [{content: 'Quick — ' || i, hashed_ip: NULL::VARCHAR, role: 'user', toxic: false,
                timestamp: NULL::TIMESTAMPTZ, turn_identifier: 4294967296 + i},
               {content: 'Yes', hashed_ip: NULL::VARCHAR, role: 'assistant', toxic: false,
                timestamp: TIMESTAMPTZ '2023-04-09 00:02:53+00', turn_identifier: 4294967296 + i}]
                AS conversation,
              1 AS turn, [{flagged: false, scores: {a: 0.25::DOUBLE, b: NULL::DOUBLE}}]
                AS openai_moderation, 1.50::DECIMAL(9,2) AS price, DATE '2023-04-09' AS day,
              MAP {'k': 'v'} AS more
            FROM range(%d) t(i)\
            """;

    @TempDir Path folder;

    private Path parquet(String query, String codec) throws SQLException {
        Path file = folder.resolve("rows.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute(
                    "COPY ("
                            + query
                            + ") TO '"
                            + file
                            + "' (FORMAT parquet, CODEC '"
                            + codec
                            + "')");
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "gzip", "uncompressed"})
    void rowsOfWildChatAreRead(String codec) throws IOException, SQLException {
        Incoming read = Incoming.of(parquet(WILDCHAT.formatted(3), codec));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted()).hasSize(3);
        Accepted second = read.accepted().get(1);
        assertThat(second.line()).isEqualTo(2);
        assertThat(said(second)).containsExactly("user: Quick — 1", "assistant: Yes");
        assertThat(second.conversation().id()).isEqualTo("h1");
        assertThat(second.conversation().createdAt()).isEqualTo("2023-04-09T00:02:53.500Z");
        assertThat(second.conversation().message(2).timestamp()).isEqualTo("2023-04-09T00:02:53Z");
        assertThat(Incoming.text(second))
                .endsWith(
                        "\"origin\":{\"format\":\"wildchat\",\"record\":{\"conversation_hash\":\"h1\",\"model\":\"gpt-4\",\"timestamp\":\"2023-04-09T00:02:53.500Z\",\"conversation\":[{\"content\":\"Quick"
                            + " — 1\",\"hashed_ip\":null,\"role\":\"user\",\"toxic\":false,\"timestamp\":null,\"turn_identifier\":4294967297},"
                            + "{\"content\":\"Yes\",\"hashed_ip\":null,\"role\":\"assistant\",\"toxic\":false,\"timestamp\":\"2023-04-09T00:02:53Z\",\"turn_identifier\":4294967297}],"
                            + "\"turn\":1,\"openai_moderation\":[{\"flagged\":false,\"scores\":{\"a\":0.25,\"b\":null}}],"
                            + "\"price\":1.50,\"day\":\"2023-04-09\",\"more\":{\"k\":\"v\"}}}}");
        assertThat(read.notes())
                .contains(
                        "The rows of the Parquet file are kept as JSON; lines are its rows.",
                        "In the layout of WildChat: 3 records, kept whole.");
    }

    @Test
    void manyRowGroupsComeInTheOrderOfTheFileAndEachRowIsItsOwn() throws IOException, SQLException {
        String wide = WILDCHAT.formatted(9_000).replace("'Yes'", "repeat('Yes ' || i, 1500)");
        Incoming read = Incoming.of(parquet(wide, "zstd', ROW_GROUP_SIZE '2048"));
        assertThat(read.accepted()).hasSize(9_000);
        for (int i = 0; i < 9_000; i++) {
            Accepted accepted = read.accepted().get(i);
            assertThat(accepted.line()).isEqualTo(i + 1);
            assertThat(accepted.conversation().id()).isEqualTo("h" + i);
            assertThat(accepted.conversation().message(1).content()).isEqualTo("Quick — " + i);
            assertThat(accepted.conversation().message(2).content()).startsWith("Yes " + i + "Yes");
        }
    }

    @Test
    void rowsOfThoughtTraceWithNullsAreRead() throws IOException, SQLException {
        Incoming read =
                Incoming.of(
                        parquet(
                                """
                                SELECT 'user1_task1_conversation1' AS id, 'm' AS model_name,
                                  [{id: 1775956290317, type: 'user', content: 'Hi',
                                    reasons: [{content: 'to greet', label: 'social_and_others'}],
                                    reactions: NULL::STRUCT(content VARCHAR, label VARCHAR)[]}]
                                    AS messages\
                                """,
                                "snappy"));
        Accepted accepted = read.only();
        assertThat(accepted.conversation().message(1).thoughts()).hasSize(1);
        assertThat(accepted.warnings()).isEmpty();
        assertThat(Incoming.text(accepted))
                .isEqualTo(
                        "{\"id\":\"user1_task1_conversation1\",\"model_name\":\"m\",\"messages\":[{\"id\":1775956290317,\"type\":\"user\",\"content\":\"Hi\","
                            + "\"reasons\":[{\"content\":\"to"
                            + " greet\",\"label\":\"social_and_others\"}],\"reactions\":null}]}");
    }

    @Test
    void aRowThatIsNoConversationIsRejectedAndKeptAsJson() throws IOException, SQLException {
        Path file = parquet("SELECT 1 AS a, NULL::VARCHAR AS b UNION ALL SELECT 2, 'x'", "snappy");
        Incoming read = Incoming.of(file);
        assertThat(read.rejected()).hasSize(2);
        assertThat(read.notes()).anyMatch(note -> note.contains("lmsys"));
        Path kept = folder.resolve("kept.jsonl");
        Quarantine.append(file, read.rejected().subList(1, 2), kept);
        assertThat(Files.readString(kept)).isEqualTo("{\"a\":2,\"b\":\"x\"}\n");
        assertThat(
                        Incoming.of(
                                        file,
                                        new HowToRead(
                                                SourceFormat.LMSYS, HowToRead.RECOGNISE.mapping()))
                                .rejected())
                .allSatisfy(one -> assertThat(one.field()).isEqualTo("conversation"));
    }

    @Test
    void aSampleIsTakenFromTheFirstRows() throws IOException, SQLException {
        SourceSample sample =
                SourceSampler.of(
                        parquet(WILDCHAT.formatted(5_000), "zstd"), HowToRead.RECOGNISE, 50);
        assertThat(sample.form()).isEqualTo("Parquet");
        assertThat(sample.format()).contains(SourceFormat.WILDCHAT);
        assertThat(sample.records()).isEqualTo(50);
        assertThat(sample.fields())
                .contains(new SourceSample.FieldName("conversation", "turn_identifier", 50, false));
    }

    @Test
    void aDamagedFileStops() throws IOException, SQLException {
        Path file = parquet(WILDCHAT.formatted(3), "zstd");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        assertThatThrownBy(() -> ThoughtTraceReader.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Parquet file that is damaged");
    }
}
