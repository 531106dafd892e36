package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.app.cli.Cli.Run;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands on the paths of a conversation that were not gone on with is looked through, found, and
/// leaves with nothing that is masked.
class BranchesTest {
    private static final String TREE =
            "[{'conversation_id':'g1','mapping':{'r':{'parent':null,'message':null},"
                    + node("a", "r", "user", "Where is the depot?")
                    + ","
                    + node(
                            "b",
                            "a",
                            "assistant",
                            "Ask ana@depot.example, caf\u00c3\u00a9 next door.")
                    + ","
                    + node("d", "b", "user", "And the tele\u200bphone of the caravan?")
                    + ","
                    + node("e", "a", "assistant", "The caravan is at the harbour.")
                    + ","
                    + node("c", "a", "assistant", "In the harbour.")
                    + "},'current_node':'c'}]";
    private static final String PLAIN =
            "{\"id\":\"p1\",\"messages\":[{\"role\":\"user\",\"content\":\"A caravan,"
                    + " please.\"}]}\n";

    @TempDir private Path folder;
    private Path store;

    private static String node(String name, String parent, String role, String text) {
        return "'%s':{'parent':'%s','message':{'author':{'role':'%s'},'content':{'content_type':'text','parts':['%s']}}}"
                .formatted(name, parent, role, text);
    }

    @BeforeEach
    void takeIn() throws IOException {
        store = folder.resolve("s.ttc");
        Path tree = Files.writeString(folder.resolve("tree.json"), TREE.replace('\'', '"'));
        Path plain = Files.writeString(folder.resolve("plain.jsonl"), PLAIN);
        assertThat(Cli.run("import", store, tree, plain).code()).isZero();
    }

    private List<String> findings(String check) {
        List<String> said = new ArrayList<>();
        JsonNode all = Cli.run("check", store, "--only", check, "--json").json().path("findings");
        all.forEach(one ->
                said.add(
                        one.path("conversation").asString()
                                + ": "
                                + one.path("message").asString()));
        return said;
    }

    @Test
    void theChecksForWhatMustNotLeaveUnseenLookIntoBranches() {
        assertThat(findings("personal-data"))
                .containsExactly("g1: In branch 1 of 2, from turn 2, stands an e-mail address.");
        assertThat(findings("message-hidden-characters"))
                .containsExactly("g1: In branch 1 of 2, from turn 2, stands a hidden character.");
        assertThat(findings("message-encoding-damage"))
                .containsExactly(
                        "g1: In branch 1 of 2, from turn 2, stand letters that came out of a wrong"
                                + " decoding.");
    }

    @Test
    void aFindingInABranchIsDismissedLikeAnyOther() throws IOException {
        Path acts =
                Files.writeString(
                        folder.resolve("acts.jsonl"),
                        "{\"act\":\"dismissFinding\",\"conversation\":\"g1\",\"check\":\"personal-data\",\"message\":\"In"
                            + " branch 1 of 2, from turn 2, stands an e-mail"
                            + " address.\",\"reason\":\"public\"}\n");
        Run run = Cli.run("apply", store, acts, "--as", "MR");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Cli.run("check", store, "--only", "personal-data").code()).isZero();
    }

    @Test
    void wordsInBranchesAreFoundByTheirFieldAlone() {
        assertThat(ids("branch:caravan")).containsExactly("g1");
        assertThat(ids("caravan")).containsExactly("p1");
        assertThat(ids("branch:harbour -branch:bus")).containsExactly("g1");
        assertThat(ids("branch:\"in the harbour\"")).isEmpty();
        assertThat(ids("has:branches")).containsExactly("g1");
        assertThat(ids("lacks:branches")).containsExactly("p1");

        for (String[] more : new String[][] {{}, {"--source"}}) {
            List<Object> words = new ArrayList<>(List.of("search", store, "branch:caravan"));
            words.addAll(List.of(more));
            words.add("--json");
            JsonNode found = Cli.run(words.toArray()).json();
            assertThat(found.path("count").asInt()).isEqualTo(2);
            assertThat(found.path("hits").path(0).path("kind").asString()).isEqualTo("branch");
            assertThat(found.path("hits").path(0).path("turn").asInt()).isEqualTo(2);
            assertThat(found.path("hits").path(0).path("snippet").toString()).contains("caravan?");
            assertThat(found.path("hits").path(1).path("snippet").toString()).contains("harbour");
        }
    }

    private List<String> ids(String filter) {
        Run run = Cli.run("list", store, "--filter", filter, "--ids");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thoughttrace", "openai-messages", "sharegpt", "csv"})
    void whatIsMaskedDoesNotLeaveInABranchOrInTheRecord(String format) throws IOException {
        Path out = folder.resolve("masked");
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--format",
                        format,
                        "--redact",
                        "mask",
                        "--out",
                        out,
                        "--json");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(text(out))
                .contains("In the harbour.")
                .doesNotContain("ana@depot", "branches\":");
        Path one = folder.resolve("one kind");
        assertThat(
                        Cli.run(
                                        "export",
                                        store,
                                        "--format",
                                        format,
                                        "--redact",
                                        "flagged=mask",
                                        "--out",
                                        one)
                                .code())
                .isZero();
        assertThat(text(one)).doesNotContain("ana@depot");
    }

    @Test
    void withNothingMaskedTheRecordLeavesWhole() throws IOException {
        Path out = folder.resolve("whole");
        assertThat(Cli.run("export", store, "--format", "thoughttrace", "--out", out).code())
                .isZero();
        assertThat(text(out)).contains("ana@depot.example", "\"branches\":[{\"after\":1,");
    }

    /// All that was written but the files that are packed.
    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
