package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The commands that find: what they print, and what they say to a wrong expression.
class FindCommandsTest {

    @TempDir Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeTheSampleIn() {
        store = folder.resolve("s.ttc");
        assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
    }

    private List<String> ids(Object... more) {
        Object[] args =
                Stream.concat(Stream.of("list", store, "--json"), Stream.of(more)).toArray();
        List<String> ids = new ArrayList<>();
        JsonNode json = Cli.run(args).json();
        json.get("ids").forEach(id -> ids.add(id.asString()));
        assertThat(json.get("count").asInt()).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void listGivesAllOrThoseThatTheFilterMeans() {
        List<String> all = ids();
        List<String> short_ = ids("--filter", "turns:..4");
        List<String> long_ = ids("--filter", "turns:5..");
        assertThat(short_).isNotEmpty().isSubsetOf(all);
        assertThat(long_).isNotEmpty().doesNotContainAnyElementsOf(short_);
        assertThat(short_.size() + long_.size()).isEqualTo(all.size());
        Cli.Run words = Cli.run("list", store, "--filter", "turns:..4", "--ids");
        assertThat(words.out().lines()).containsExactlyElementsOf(short_);
    }

    @Test
    void whenThoughtsWereWrittenIsFoundAsTheCheckOfLateThoughtsSeesIt() {
        Set<String> late = new TreeSet<>();
        Cli.run("check", store, "--only", "thought-late", "--json")
                .json()
                .get("findings")
                .forEach(finding -> late.add(finding.get("conversation").asString()));
        assertThat(ids("--filter", "written:after_next"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(late);
        assertThat(ids("--filter", "timing:mixed,afterwards"))
                .containsExactlyInAnyOrderElementsOf(late);
        assertThat(ids("--filter", "{written:after_next kind:reason}"))
                .containsExactlyElementsOf(
                        ids("--filter", "written:after_next {kind:reason written:after_next}"))
                .isSubsetOf(late);
        assertThat(Cli.run("list", store, "--filter", "timing:mixd").err())
                .contains("\"mixed\" is the nearest");
        assertThat(Cli.run("facet", store, "timing").out()).contains("in_the_moment");
    }

    @Test
    void listSeesWhatCuratorsDidSince() throws IOException {
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"setStatus\",\"conversation\":\""
                                + SampleStore.FIRST
                                + "\",\"value\":\"accepted\"}",
                        "{\"act\":\"setNote\",\"conversation\":\""
                                + SampleStore.FIRST
                                + "\",\"value\":\"Zebrafish rule\"}");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).isZero();
        assertThat(ids("--filter", "status:accepted")).containsExactly(SampleStore.FIRST);
        assertThat(ids("--filter", "note:zebrafish")).containsExactly(SampleStore.FIRST);
        assertThat(ids("--filter", "zebra*")).containsExactly(SampleStore.FIRST);
        assertThat(ids("--filter", "curator:ada")).containsExactly(SampleStore.FIRST);
        assertThat(ids("--filter", "-status:unreviewed")).containsExactly(SampleStore.FIRST);
    }

    @Test
    void searchNamesTurnAndKindOfEachHit() {
        JsonNode json = Cli.run("search", store, "reason:the OR reaction:the", "--json").json();
        assertThat(json.get("count").asInt()).isPositive().isEqualTo(json.get("hits").size());
        for (JsonNode hit : json.get("hits")) {
            assertThat(hit.get("kind").asString()).isIn("reason", "reaction");
            assertThat(hit.get("turn").asInt()).isPositive();
            assertThat(hit.get("snippet").asString().toLowerCase(java.util.Locale.ROOT))
                    .contains("the");
            JsonNode shown =
                    Cli.run("show", store, hit.get("conversation").asString(), "--json").json();
            assertThat(shown.get("messages").size())
                    .isGreaterThanOrEqualTo(hit.get("turn").asInt());
        }
    }

    @Test
    void searchWithoutWordsIsWrongUsage() {
        Cli.Run run = Cli.run("search", store, "turns:3..", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get("error").get("message").asString()).contains("no words");
    }

    @Test
    void facetCountsEachValueAndThoseWithout() {
        JsonNode values = Cli.run("facet", store, "model", "--json").json().get("values");
        int sum = 0;
        for (JsonNode value : values) {
            sum += value.get("count").asInt();
            if (!value.get("value").isNull()) {
                assertThat(ids("--filter", "model:\"" + value.get("value").asString() + "\""))
                        .hasSize(value.get("count").asInt());
            }
        }
        assertThat(sum).isEqualTo(ids().size());
        JsonNode turns = Cli.run("facet", store, "turns", "--json").json().get("values");
        assertThat(turns.get(0).get("value").isNumber()).isTrue();
    }

    @Test
    void statsAndExportTakeTheSameFilter() throws IOException {
        List<String> ids = ids("--filter", "turns:..4");
        JsonNode stats = Cli.run("stats", store, "--filter", "turns:..4", "--json").json();
        assertThat(stats.get("conversations").asInt()).isEqualTo(ids.size());
        Path out = folder.resolve("out.jsonl");
        JsonNode export =
                Cli.run("export", store, "--out", out, "--filter", "turns:..4", "--json").json();
        assertThat(export.get("conversations").asInt()).isEqualTo(ids.size());
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        List<String> source = Files.readAllLines(SampleStore.SAMPLE, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(ids.size()).isSubsetOf(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --filter modle:x",
                "stats --filter turns:10..6",
                "export --filter (a --out o.jsonl",
                "facet model --filter label:scop_fit"
            })
    void wrongExpressionIsWrongUsageAndSaysWhere(String line) {
        List<Object> args = new ArrayList<>(List.of((Object[]) line.split(" ")));
        args.add(1, store);
        args.add("--json");
        Cli.Run run = Cli.run(args.toArray());
        assertThat(run.code()).isEqualTo(2);
        JsonNode error = run.json().get("error");
        assertThat(error.get("field").asString()).isEqualTo("filter");
        assertThat(error.get("message").asString()).contains("At character");
        assertThat(folder.resolve("o.jsonl")).doesNotExist();
    }

    @Test
    void nearestFieldAndValueAreOffered() {
        assertThat(Cli.run("list", store, "--filter", "modle:x").err()).contains("model");
        assertThat(Cli.run("list", store, "--filter", "label:scop_fit").err())
                .contains("scope_fit");
    }

    @Test
    void facetOfAnUnknownFieldListsThoseThereAre() {
        Cli.Run run = Cli.run("facet", store, "colour");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("model").contains("stage").doesNotContain("reaction,");
    }
}
