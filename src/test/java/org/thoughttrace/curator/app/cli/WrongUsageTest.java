package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.app.cli.Cli.Run;

import java.io.IOException;
import java.nio.file.Path;

/// What cannot be done names the option, or the field of the line, that is wrong.
class WrongUsageTest {

    @TempDir private Path folder;
    private Path store;

    @BeforeEach
    void fill() {
        store = folder.resolve("sample.ttc");
        SampleStore.open(folder).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csv"})
    void aStatusThatThereIsNotIsNamed(String format) {
        Path out = folder.resolve("never");
        Run run =
                format.isEmpty()
                        ? Cli.run("export", store, "--status", "done", "--out", out, "--json")
                        : Cli.run(
                                "export",
                                store,
                                "--status",
                                "done",
                                "--format",
                                format,
                                "--out",
                                out,
                                "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo("status");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlaceToWriteToIsAskedFor() {
        Run run = Cli.run("export", store, "--format", "csv", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo("out");
    }

    @ParameterizedTest
    @CsvSource({"format, yaml", "map, who=role", "participant, a_b"})
    void anOptionOfAnImportThatMeansNothingIsNamed(String option, String value) {
        Run run =
                Cli.run(
                        "import",
                        folder.resolve("new.ttc"),
                        SampleStore.SAMPLE,
                        "--" + option,
                        value,
                        "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo(option);
        assertThat(folder.resolve("new.ttc")).doesNotExist();
    }

    @Test
    void aParticipantForAFileThatNamesItsOwnIsNamed() {
        Run run =
                Cli.run(
                        "import",
                        folder.resolve("new.ttc"),
                        SampleStore.SAMPLE,
                        "--format",
                        "thoughttrace",
                        "--participant",
                        "ana",
                        "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo("participant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"turn\":1.5|turn|expected a whole number",
                "\"turn\":99999999999999999999|turn|expected a whole number",
                "\"turn\":NaN|turn|expected a value",
                "\"turn\":1,\"turn\":2|turn|The key occurs twice",
                "\"value\":\"cut|value|it ends in the middle"
            })
    void aLineOfActsThatIsNoJsonNamesItsField(String members, String field, String said)
            throws IOException {
        Path acts =
                SampleStore.file(folder, "acts.jsonl", "{\"act\":\"setText\"," + members + "}\n");
        Run run = Cli.run("apply", store, acts, "--as", "Ada", "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().at("/error/field").asString()).isEqualTo(field);
        assertThat(run.json().at("/error/line").asLong()).isEqualTo(1);
        assertThat(run.json().at("/error/message").asString())
                .contains(said)
                .doesNotStartWith("Turn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "aux", "prn", "com1", "lpt9"})
    void aPartThatNoWindowsCanNameIsRefused(String name) {
        Path out = folder.resolve("never");
        Run run =
                Cli.run("export", store, "--split", name + "=0.5,test=0.5", "--out", out, "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo("split");
        assertThat(run.json().at("/error/message").asString()).contains(name);
        assertThat(out).doesNotExist();
    }
}
