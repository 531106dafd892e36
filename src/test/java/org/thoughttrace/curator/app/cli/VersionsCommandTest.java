package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A script finds the conversations that came in twice, sees what differs, and chooses.
class VersionsCommandTest {

    @TempDir Path folder;
    private Path store = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void takeTheSampleInTwice() throws IOException {
        store = folder.resolve("s.ttc");
        String line = Files.readAllLines(SampleStore.SAMPLE).getFirst();
        other =
                SampleStore.file(
                        folder,
                        "other.jsonl",
                        line.replaceFirst("\"task_summary\": \"", "$0Again: "));
        assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
    }

    @Test
    void aConflictIsNamedListedComparedAndResolved() throws IOException {
        JsonNode report = Cli.run("import", store, other, "--json").json();
        assertThat(report.get("conflicting").asInt()).isEqualTo(1);
        JsonNode conflict = report.get("conflicts").get(0);
        assertThat(conflict.get("conversation").asString()).isEqualTo(SampleStore.FIRST);
        assertThat(conflict.get("wasKept").asBoolean()).isFalse();
        String hash = conflict.get("sha256").asString();
        JsonNode again = Cli.run("import", store, other, "--json").json();
        assertThat(again.get("conflicts").get(0).get("wasKept").asBoolean()).isTrue();

        Cli.Run listed = Cli.run("versions", store, "--json");
        assertThat(listed.code()).isEqualTo(1);
        assertThat(listed.json().get("open").asInt()).isEqualTo(1);
        JsonNode one = listed.json().get("conversations").get(0);
        assertThat(one.get("versions").get(0).get("inUse").asBoolean()).isTrue();
        assertThat(one.get("versions").get(1).get("sha256").asString()).isEqualTo(hash);

        JsonNode compared =
                Cli.run("versions", store, SampleStore.FIRST, "--json")
                        .json()
                        .get("conversations")
                        .get(0)
                        .get("comparisons")
                        .get(0);
        assertThat(compared.get("differences")).hasSize(1);
        JsonNode difference = compared.get("differences").get(0);
        assertThat(difference.get("field").asString()).isEqualTo("task_summary");
        assertThat(difference.get("turnBefore").isNull()).isTrue();
        assertThat(difference.get("after").asString()).startsWith("Again: ");

        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"chooseSource\",\"conversation\":\""
                                + SampleStore.FIRST
                                + "\",\"value\":\""
                                + hash
                                + "\"}");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).isZero();
        assertThat(Cli.run("versions", store).code()).isZero();
        assertThat(Cli.run("list", store, "--filter", "has:versions", "--ids").out()).isEmpty();
        assertThat(Cli.run("undo", store).code()).isZero();
        assertThat(Cli.run("list", store, "--filter", "has:versions", "--ids").out())
                .startsWith(SampleStore.FIRST);
    }

    @Test
    void wordsSayWhatIsToBeChosen() {
        assertThat(Cli.run("versions", store).out()).isEmpty();
        Cli.run("import", store, other);
        Cli.Run one = Cli.run("versions", store, SampleStore.FIRST);
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.out()).contains("in use", "task_summary", "+ Again: ");
        assertThat(Cli.run("versions", store, "nobody").code()).isEqualTo(3);
    }
}
