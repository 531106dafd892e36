package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.app.cli.Cli.Run;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The search of finished files reads all that an import takes in, and says where it found something.
class LeftoversToldTest {
    /// An id stays as it is whatever is in it.
    private static final String IN_ITS_ID =
            "{\"id\":\"ann@example.org_1\",\"messages\":[{\"type\":\"user\",\"content\":\"hi\"}]}";

    @TempDir private Path folder;

    private Path store(String... lines) throws IOException {
        Path store = folder.resolve("made.ttc");
        Path file = SampleStore.file(folder, "made.jsonl", lines);
        assertThat(Cli.run("import", store, file).code()).isZero();
        return store;
    }

    @Test
    void whereSomethingIsLeftIsTold() throws IOException {
        String other = "{\"id\":\"b_1\",\"messages\":[{\"type\":\"user\",\"content\":\"x\"}]}";
        Path store = store(other, IN_ITS_ID);
        Path out = folder.resolve("out");
        Run run = Cli.run("export", store, "--redact", "mask", "--out", out, "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode place = run.json().at("/personalData/leftoverPlaces/0");
        assertThat(place.path("file").asString()).isEqualTo("thoughttrace.jsonl");
        assertThat(place.path("line").asLong()).isEqualTo(2);
        assertThat(place.path("kind").asString()).isEqualTo("email");
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("found left over: email in 1 text.");
        Run told = Cli.run("export", store, "--redact", "mask", "--out", out, "--force");
        assertThat(told.err()).contains("email in 1 text.", "thoughttrace.jsonl, line 2: email");
    }

    @Test
    void theListOfWhatWasLeftOutIsSearchedToo() throws IOException {
        Path store = store(IN_ITS_ID);
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--redact",
                        "mask",
                        "--turns",
                        "5..",
                        "--out",
                        folder.resolve("out"),
                        "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().at("/personalData/leftoverPlaces/0/file").asString())
                .isEqualTo("excluded.csv");
    }

    @Test
    void whatThingsAreCalledIsSearchedToo() throws IOException {
        Path store =
                store(
                        "{\"id\":\"a_1\",\"ann@example.org\":1,\"messages\":[{\"type\":\"user\","
                                + "\"content\":\"hi\"}]}");
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--redact",
                        "mask",
                        "--out",
                        folder.resolve("out"),
                        "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().at("/personalData/leftovers/email").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNestedDeepAndBrokenByCarriageReturnsIsReadBack() throws IOException {
        String message = "[{\"type\":\"user\",\"content\":\"hi\"}]";
        Path store =
                store(
                        "{\"id\":\"a_1\",\"x\":%s%s,\"messages\":%s}"
                                .formatted("[".repeat(900), "]".repeat(900), message),
                        "{\"id\":\"b_1\",\r\"messages\":\r%s}".formatted(message));
        Run run = Cli.run("export", store, "--redact", "mask", "--out", folder.resolve("out"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /// A file or another program has no use for lines that are written over one another.
    @Test
    void howFarItIsIsToldToPeopleAlone() throws IOException {
        String[] lines = new String[1_200];
        for (int at = 0; at < lines.length; at++) {
            lines[at] = "{\"id\":\"a_%d\",\"messages\":[]}".formatted(at);
        }
        Run run = Cli.run("export", store(lines), "--turns", "..5", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
