package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `curator bulk`: what it prints, what it changes, and what it refuses.
class BulkCommandTest {

    @TempDir Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeTheSampleIn() {
        store = folder.resolve("s.ttc");
        assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
    }

    private Cli.Run bulk(Object... more) {
        return Cli.run(Stream.concat(Stream.of("bulk", store), Stream.of(more)).toArray());
    }

    private int count(String filter) {
        return Cli.run("list", store, "--filter", filter, "--json").json().get("count").asInt();
    }

    @Test
    void aStatusIsSetOnAllTheFilterMeansAndTakenBackAsOne() {
        int meant = count("turns:6..");
        JsonNode json =
                bulk("status", "accepted", "--filter", "turns:6..", "--as", "Ada", "--json").json();
        assertThat(json.get("title").asString())
                .isEqualTo("Set status Accepted on " + meant + " conversations");
        assertThat(json.get("conversations").asInt()).isEqualTo(meant);
        assertThat(json.get("revisions").asInt()).isEqualTo(meant);
        assertThat(json.get("refused").size()).isZero();
        assertThat(count("status:accepted")).isEqualTo(meant);
        JsonNode again = bulk("status", "accepted", "--filter", "turns:6..", "--json").json();
        assertThat(again.get("already").asInt()).isEqualTo(meant);
        assertThat(again.get("revisions").asInt()).isZero();
        assertThat(Cli.run("undo", store).out()).contains("Set status Accepted on");
        assertThat(count("status:accepted")).isZero();
    }

    @Test
    void aDryRunListsEachChangeAndChangesNothing() {
        Cli.Run run = bulk("replace", "the", "THE", "--all", "--match-case", "--dry-run", "--json");
        JsonNode json = run.json();
        assertThat(run.code()).isZero();
        assertThat(json.get("dryRun").asBoolean()).isTrue();
        assertThat(json.get("changes").asInt()).isPositive();
        assertThat(json.get("list").size()).isEqualTo(json.get("changes").asInt());
        JsonNode first = json.get("list").get(0);
        assertThat(first.get("field").asString()).isEqualTo("text");
        assertThat(first.get("before").asString().replace("the", "THE"))
                .isEqualTo(first.get("after").asString());
        assertThat(count("edited:yes")).isZero();
        Cli.Run words = bulk("replace", "the", "THE", "--all", "--dry-run");
        assertThat(words.out()).contains("→", "Would: Replace “the” in");
    }

    @Test
    void whatCannotBeDoneToSomeIsCountedAndExitsWithOne() {
        Cli.Run run = bulk("relabel", "scope_fit", "--saying", "the", "--all", "--json");
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        JsonNode refused = run.json().get("refused").get(0);
        assertThat(refused.get("reason").asString())
                .isEqualTo("a reason cannot have a label of reactions");
        assertThat(refused.get("count").asInt()).isPositive();
        assertThat(run.json().get("revisions").asInt()).isPositive();
    }

    @Test
    void tagsTopicsFlagsAndStagesAreSetToo() {
        assertThat(bulk("tag", "one", "--all").code()).isZero();
        assertThat(bulk("untag", "one", "--filter", "turns:..6").code()).isZero();
        assertThat(count("tag:one")).isEqualTo(count("turns:7.."));
        assertThat(bulk("topic", "technology/mine", "--all").code()).isZero();
        assertThat(count("topic:technology")).isEqualTo(count(""));
        assertThat(
                        bulk(
                                        "flag",
                                        "off_topic",
                                        "--severity",
                                        "major",
                                        "--on",
                                        "thoughts",
                                        "--filter",
                                        "{label:scope_fit}")
                                .code())
                .isZero();
        assertThat(count("{label:scope_fit flag:off_topic/major/open}"))
                .isEqualTo(count("label:scope_fit"));
        assertThat(bulk("stage", "late", "--all").code()).isZero();
        assertThat(count("-stage:early")).isEqualTo(count(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status accepted",
                "status done --all",
                "status --all",
                "status accepted rejected --all",
                "fly high --all",
                "tag x --all --filter turns:3..",
                "relabel scope_fit --all",
                "relabel no_label --labelled scope_fit --all",
                "relabel scope_fit --matching --filter turns:3..",
                "replace x --all",
                "replace ( x --regex --all",
                "replace x $1 --regex --all",
                "replace (a+)+$ $2 --regex --all",
                "flag off_topic --on planets --all",
                "flag off_topic --severity huge --all",
                "stage never --all",
                "tag x --filter turns:",
                "tag x --subset nobody"
            })
    void wrongUsageIsToldAndNothingChanges(String words) {
        List<String> args = List.of(words.split(" "));
        Cli.Run run = bulk(args.toArray());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isNotBlank();
        Cli.Run json = bulk(Stream.concat(args.stream(), Stream.of("--json")).toArray());
        assertThat(json.json().get("error").get("message").asString()).isNotBlank();
        assertThat(Cli.run("undo", store).code()).isEqualTo(ExitCode.NOT_DONE);
    }
}
