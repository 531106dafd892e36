package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Subsets and samples by command.
class SubsetCommandsTest {

    @TempDir Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeTheSampleIn() {
        store = folder.resolve("s.ttc");
        assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
    }

    private Cli.Run subset(Object... words) {
        return Cli.run(Stream.concat(Stream.of("subset", store), Stream.of(words)).toArray());
    }

    private JsonNode done(Object... words) {
        Cli.Run run = subset(Stream.concat(Stream.of(words), Stream.of("--json")).toArray());
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return run.json();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private List<String> listed(String expression) {
        return texts(Cli.run("list", store, "--filter", expression, "--json").json().get("ids"));
    }

    @Test
    void aFilterLivesOnAndAFrozenOneStays() {
        JsonNode live = done("save", "Long", "--filter", "turns:8..", "--as", "Ada");
        assertThat(live.get("name").asString()).isEqualTo("Long");
        assertThat(live.get("kind").asString()).isEqualTo("live");
        assertThat(live.get("filter").asString()).isEqualTo("turns:8..");
        assertThat(live.get("drawn").isNull()).isTrue();
        assertThat(live.get("curator").asString()).isEqualTo("Ada");
        assertThat(live.get("count").asInt()).isEqualTo(listed("turns:8..").size());
        assertThat(live.get("revisions").asInt()).isEqualTo(2);
        JsonNode frozen = done("save", "Gold", "--subset", "long", "--frozen");
        assertThat(frozen.get("kind").asString()).isEqualTo("frozen");
        assertThat(frozen.get("filter").isNull()).isTrue();
        JsonNode all = done("list").get("subsets");
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.get(0).get("name").asString()).isEqualTo("Gold");
        assertThat(texts(done("show", "gold").get("ids"))).isEqualTo(listed("turns:8.."));
        assertThat(subset("show", "Gold", "--ids").out().lines().toList())
                .containsAll(listed("subset:Gold"));
    }

    @Test
    void theChangedOnesOfAFrozenSubsetAreShown() throws IOException {
        done("save", "Gold", "--filter", "turns:1..", "--frozen");
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"setStatus\",\"conversation\":\""
                                + SampleStore.FIRST
                                + "\",\"value\":\"accepted\"}");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).isZero();
        JsonNode changed = done("show", "Gold", "--changed");
        assertThat(changed.get("changed").asInt()).isEqualTo(1);
        assertThat(texts(changed.get("ids"))).containsExactly(SampleStore.FIRST);
        assertThat(subset("list").out()).contains("1 changed since frozen");
    }

    @Test
    void idsComeFromAFileOrFromStandardInput() throws IOException {
        Path ids =
                SampleStore.file(
                        folder,
                        "ids.txt",
                        "\uFEFF" + SampleStore.SECOND,
                        "",
                        " " + SampleStore.FIRST + "\r",
                        SampleStore.FIRST);
        assertThat(done("save", "Two", "--ids", ids).get("count").asInt()).isEqualTo(2);
        InputStream before = System.in;
        try {
            System.setIn(
                    new ByteArrayInputStream(
                            (SampleStore.FIRST + "\n").getBytes(StandardCharsets.UTF_8)));
            assertThat(texts(showAfter(done("save", "One", "--ids", "-")).get("ids")))
                    .containsExactly(SampleStore.FIRST);
        } finally {
            System.setIn(before);
        }
    }

    private JsonNode showAfter(JsonNode saved) {
        return done("show", saved.get("name").asString());
    }

    @Test
    void eachUnknownIdIsNamedWithItsLineAndNothingIsSaved() throws IOException {
        Path ids = SampleStore.file(folder, "ids.txt", SampleStore.FIRST, "nobody", "", "noone");
        Cli.Run run = subset("save", "X", "--ids", ids, "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().get("error").get("line").asInt()).isEqualTo(2);
        assertThat(run.json().get("errors").size()).isEqualTo(2);
        Files.write(ids, new byte[] {(byte) 0xff, (byte) 0xfe});
        Cli.Run broken = subset("save", "X", "--ids", ids);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("UTF-8");
        assertThat(subset("save", "X", "--ids", folder.resolve("none")).code()).isEqualTo(3);
        assertThat(done("list").get("subsets").isEmpty()).isTrue();
    }

    @Test
    void aTakenNameIsRefusedUnlessForced() {
        done("save", "A", "--filter", "turns:8..");
        Cli.Run refused = subset("save", "a", "--filter", "turns:..4", "--json");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.json().get("error").get("message").asString()).contains("--force");
        assertThat(done("save", "a", "--filter", "turns:..4", "--force").get("filter").asString())
                .isEqualTo("turns:..4");
        assertThat(Cli.run("undo", store).code()).isZero();
        assertThat(done("show", "A").get("filter").asString()).isEqualTo("turns:8..");
    }

    @Test
    void renamedDuplicatedRemovedAndTakenBack() {
        done("save", "A", "--filter", "turns:8..");
        assertThat(done("rename", "a", "B").get("name").asString()).isEqualTo("B");
        assertThat(done("duplicate", "B", "C").get("filter").asString()).isEqualTo("turns:8..");
        assertThat(subset("rename", "C", "b").code()).isEqualTo(3);
        assertThat(done("remove", "b").get("name").asString()).isEqualTo("B");
        assertThat(subset("remove", "b").code()).isEqualTo(3);
        assertThat(Cli.run("undo", store).out()).contains("Remove subset B");
        assertThat(done("list").get("subsets").size()).isEqualTo(2);
    }

    @Test
    void subsetsArePutTogether() {
        done("save", "Long", "--filter", "turns:8..");
        done("save", "The", "--filter", "reaction:the");
        assertThat(done("union", "U", "Long", "The").get("filter").asString())
                .isEqualTo("turns:8.. OR reaction:the");
        done("intersection", "I", "Long", "The");
        JsonNode difference = done("difference", "D", "Long", "The", "--frozen");
        assertThat(difference.get("kind").asString()).isEqualTo("frozen");
        assertThat(listed("subset:I")).isEqualTo(listed("turns:8.. reaction:the"));
        assertThat(listed("subset:D")).isEqualTo(listed("turns:8.. -reaction:the"));
        assertThat(done("union", "V", "D", "The").get("kind").asString()).isEqualTo("frozen");
        assertThat(subset("union", "W", "Long").code()).isEqualTo(2);
        assertThat(subset("union", "W", "Long", "Nothing").code()).isEqualTo(3);
    }

    @Test
    void aSampleSaysHowItWasDrawn() {
        JsonNode sample =
                done(
                        "sample",
                        "S",
                        "--number",
                        "2",
                        "--seed",
                        "7",
                        "--per",
                        "model",
                        "--filter",
                        "turns:3..");
        assertThat(sample.get("drawn").get("from").asString()).isEqualTo("turns:3..");
        assertThat(sample.get("drawn").get("seed").asString()).isEqualTo("7");
        assertThat(sample.get("drawn").get("stratum").asString()).isEqualTo("model");
        assertThat(sample.get("drawn").get("population").asInt())
                .isEqualTo(listed("turns:3..").size());
        int drawn = 0;
        for (JsonNode stratum : sample.get("strata")) {
            drawn += stratum.get("drawn").asInt();
            assertThat(stratum.get("drawn").asInt())
                    .isEqualTo(Math.min(2, stratum.get("available").asInt()));
        }
        assertThat(sample.get("count").asInt()).isEqualTo(drawn);
        done(
                "sample",
                "T",
                "--number",
                "2",
                "--seed",
                "7",
                "--per",
                "model",
                "--filter",
                "turns:3..");
        assertThat(listed("subset:S")).isEqualTo(listed("subset:T"));
        assertThat(subset("list").out()).contains("seed 7, 2 per model");
    }

    @Test
    void whatASampleGivesCanBeAppliedElsewhere() throws IOException {
        JsonNode sample = done("sample", "S", "--number", "3", "--seed", "7");
        Path other = folder.resolve("other.ttc");
        assertThat(Cli.run("import", other, SampleStore.SAMPLE).code()).isZero();
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"saveSubset\",\"name\":\"S\",\"ids\":"
                                + done("show", "S").get("ids")
                                + ",\"drawn\":"
                                + sample.get("drawn")
                                + "}");
        assertThat(Cli.run("apply", other, acts, "--as", "Ada").code()).isZero();
        JsonNode there = Cli.run("subset", other, "show", "S", "--json").json();
        assertThat(there.get("drawn")).isEqualTo(sample.get("drawn"));
        assertThat(there.get("ids")).isEqualTo(done("show", "S").get("ids"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "save",
                "save X",
                "save X --filter a --ids -",
                "save X --filter modle:x",
                "sample X --number 3",
                "sample X --number 0 --seed 1",
                "sample X --number 3 --seed a",
                "sample X --number 3 --seed 1 --per id",
                "sample X --number 3 --seed 1 --subset none",
                "rename X",
                "nothing"
            })
    void wrongUsageIsSaidAndNothingSaved(String line) {
        Object[] words = line.isEmpty() ? new Object[0] : (Object[]) line.split(" ");
        Cli.Run run = subset(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(done("list").get("subsets").isEmpty()).isTrue();
    }

    @Test
    void aStoreIsNotMadeByAskingForItsSubsets() {
        assertThat(Cli.run("subset", folder.resolve("no.ttc"), "list").code()).isEqualTo(3);
        assertThat(folder.resolve("no.ttc")).doesNotExist();
    }

    @Test
    void nothingToDrawFromIsRefused() {
        Cli.Run run =
                subset("sample", "X", "--number", "3", "--seed", "1", "--filter", "turns:9000..");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("no conversation to draw from");
    }
}
