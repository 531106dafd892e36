package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.check.Talk;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `curator check`: what it prints, its exit codes, and the acts on its findings.
class CheckCommandTest {

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeIn() throws IOException {
        store = folder.resolve("s.ttc");
        Path file =
                SampleStore.file(
                        folder,
                        "in.jsonl",
                        Talk.of("u1_a")
                                .user("Write to 😀 ana@example.org")
                                .reason("ok then", "task_motivation")
                                .reply("Done.")
                                .line(),
                        Talk.of("u2_a").user("Hi").reply("Hello").line());
        assertThat(Cli.run("import", store, file).code()).isZero();
    }

    private List<JsonNode> findings(Object... more) {
        List<Object> args = new ArrayList<>(List.of("check", store, "--json"));
        args.addAll(List.of(more));
        List<JsonNode> findings = new ArrayList<>();
        Cli.run(args.toArray()).json().get("findings").forEach(findings::add);
        return findings;
    }

    @Test
    void eachFindingHasItsExactPlace() {
        assertThat(findings("--only", "personal-data"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.propertyNames())
                            .containsExactly(
                                    "check",
                                    "severity",
                                    "conversation",
                                    "turn",
                                    "thought",
                                    "start",
                                    "end",
                                    "message");
                    assertThat(finding.get("conversation").asString()).isEqualTo("u1_a");
                    assertThat(finding.get("turn").asInt()).isEqualTo(1);
                    assertThat(finding.get("thought").isNull()).isTrue();
                    assertThat(finding.get("start").asInt()).isEqualTo(11);
                    assertThat(finding.get("end").asInt()).isEqualTo(26);
                });
        assertThat(findings("--only", "thought-too-short").getFirst().get("thought").asInt())
                .isEqualTo(1);
        assertThat(findings("--only", "conversation-no-thoughts"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("turn").isNull()).isTrue());
    }

    @Test
    void theExitCodeFollowsTheSeverityAskedFor() {
        assertThat(Cli.run("check", store).code()).isEqualTo(1);
        assertThat(Cli.run("check", store, "--fail-on", "major").code()).isEqualTo(1);
        assertThat(Cli.run("check", store, "--only", "survey-missing").code()).isZero();
        assertThat(Cli.run("check", store, "--only", "survey-missing", "--fail-on", "info").code())
                .isEqualTo(1);
        assertThat(
                        Cli.run("check", store, "--only", "thought-too-short", "--fail-on", "major")
                                .code())
                .isZero();
    }

    @Test
    void onlyTakesSeveralAndThoseThatAreOff() throws IOException {
        assertThat(findings()).noneMatch(one -> one.get("check").asString().equals("thought-late"));
        Path late =
                SampleStore.file(
                        folder,
                        "late.jsonl",
                        Talk.of("u3_a")
                                .user("A")
                                .thought("reasons", "x", "task_motivation", 900)
                                .reply("B")
                                .line());
        Cli.run("import", store, late);
        assertThat(findings("--only", "thought-late", "thought-too-short"))
                .extracting(one -> one.get("check").asString())
                .containsExactlyInAnyOrder(
                        "thought-late", "thought-too-short", "thought-too-short");
    }

    @Test
    void aFilterNarrowsWhatIsReported() {
        assertThat(findings("--filter", "id:u2_a"))
                .isNotEmpty()
                .allMatch(one -> one.get("conversation").asString().equals("u2_a"));
    }

    @Test
    void aFindingWithAReasonIsTheActThatDismissesIt() throws IOException {
        for (JsonNode finding : findings()) {
            String act =
                    "{\"act\":\"dismissFinding\",\"reason\":\"seen\","
                            + finding.toString().substring(1);
            Path acts = SampleStore.file(folder, "acts.jsonl", act);
            assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).as(act).isZero();
        }
        assertThat(findings()).isEmpty();
        assertThat(Cli.run("check", store, "--fail-on", "info").code()).isZero();
        assertThat(Cli.run("undo", store).code()).isZero();
        assertThat(findings()).hasSize(1);
    }

    @Test
    void checksAreSetByAnAct() throws IOException {
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"setCheck\",\"check\":\"thought-too-short\",\"option\":\"words\","
                            + "\"value\":2}",
                        "{\"act\":\"setCheck\",\"check\":\"personal-data\",\"value\":\"no\"}");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).isZero();
        assertThat(findings())
                .extracting(one -> one.get("check").asString())
                .doesNotContain("thought-too-short", "personal-data");
        String list = Cli.run("check", store, "--list").out();
        assertThat(list).contains("personal-data\tmajor\toff").contains("words=2");
    }

    @Test
    void wrongNamesAreWrongUsageAndSayWhatWasMeant() throws IOException {
        Cli.Run run = Cli.run("check", store, "--only", "thought-to-short");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("thought-too-short");
        assertThat(Cli.run("check", store, "--fail-on", "bad").code()).isEqualTo(2);
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"dismissFinding\",\"check\":\"survey-missing\","
                                + "\"conversation\":\"u1_a\"}");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").err()).contains("message");
        assertThat(Files.exists(store)).isTrue();
    }
}
