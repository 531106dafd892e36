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
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every command: what it prints, as words and as JSON, and its exit code.
class CommandsTest {

    private static final String C = SampleStore.FIRST;

    @TempDir Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeTheSampleIn() {
        store = folder.resolve("s.ttc");
        assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
    }

    @Test
    void importCountsAddUpAndNameEachReject() throws IOException {
        Path file =
                SampleStore.file(
                        folder,
                        "mixed.jsonl",
                        "{\"id\": \"user1_a\", \"messages\": []}",
                        "{\"id\": \"user1_a\", \"messages\": [], \"x\": 1}",
                        "{\"id\": \"user1_a\", \"messages\": []}",
                        "",
                        "{\"messages\": []}",
                        "{\"id\": 7, \"messages\": []} trailing");
        Cli.Run run = Cli.run("import", folder.resolve("new.ttc"), file, "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = run.json();
        assertThat(run.keys())
                .startsWith(
                        "records",
                        "imported",
                        "identical",
                        "conflicting",
                        "rejected",
                        "conversations",
                        "messages",
                        "thoughts");
        assertThat(json.get("records").asInt()).isEqualTo(5);
        assertThat(json.get("imported").asInt()).isEqualTo(1);
        assertThat(json.get("identical").asInt()).isEqualTo(1);
        assertThat(json.get("conflicting").asInt()).isEqualTo(1);
        assertThat(json.get("rejected").size()).isEqualTo(2);
        JsonNode reject = json.get("rejected").get(0);
        assertThat(List.copyOf(reject.propertyNames()))
                .containsExactly("file", "line", "offset", "field", "reason");
        assertThat(reject.get("line").asInt()).isEqualTo(5);
        Path quarantine = folder.resolve("new.ttc.rejected.jsonl");
        assertThat(Files.readAllLines(quarantine))
                .containsExactly("{\"messages\": []}", "{\"id\": 7, \"messages\": []} trailing");
    }

    @Test
    void importThatCannotBeDoneLeavesNoStoreBehind() {
        Path none = folder.resolve("none.ttc");
        Cli.Run run = Cli.run("import", none, folder.resolve("missing.jsonl"), "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().get("error").get("message").asString()).contains("missing.jsonl");
        assertThat(none).doesNotExist();
        assertThat(Cli.run("import", none, SampleStore.SAMPLE, "--preview").code()).isZero();
        assertThat(none).doesNotExist();
    }

    @Test
    void importOfTheSameAgainFindsAllIdentical() {
        Cli.Run run = Cli.run("import", store, SampleStore.SAMPLE, SampleStore.SAMPLE, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("identical").asInt())
                .isEqualTo(run.json().get("records").asInt())
                .isPositive();
        assertThat(run.json().get("imported").asInt()).isZero();
    }

    @Test
    void statsCountAndDivide() {
        Cli.Run run = Cli.run("stats", store, "--json");
        assertThat(run.keys())
                .containsExactly("participants", "conversations", "messages", "thoughts", "models");
        assertThat(run.json().get("conversations").asInt()).isEqualTo(16);
        JsonNode groups = Cli.run("stats", store, "--by", "model", "--json").json().get("groups");
        assertThat(List.copyOf(groups.get(0).propertyNames()))
                .containsExactly("name", "participants", "conversations", "messages", "thoughts");
        int sum = 0;
        for (JsonNode group : groups) {
            sum += group.get("conversations").asInt();
        }
        assertThat(sum).isEqualTo(16);
        assertThat(Cli.run("stats", store).out()).contains("conversations", "16");
        assertThat(Cli.run("stats", store, "--by", "moon", "--json").code()).isEqualTo(2);
    }

    @Test
    void exportOfTheUntouchedIsTheFileItself() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Cli.Run run = Cli.run("export", store, "--out", out, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.keys())
                .startsWith("out", "conversations", "messages", "thoughts", "excluded");
        assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(SampleStore.SAMPLE));
        Files.writeString(out, "mine");
        Cli.Run refused = Cli.run("export", store, "--out", out, "--json");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.keys()).containsExactly("error");
        assertThat(Files.readString(out)).isEqualTo("mine");
        assertThat(Cli.run("export", store, "--out", out, "--force").code()).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(SampleStore.SAMPLE));
        assertThat(Cli.run("export", store, "--out", store, "--force").code()).isEqualTo(3);
        assertThat(Cli.run("verify", store).code()).isZero();
    }

    @Test
    void exportTakesTheWantedStatusesAndCuration() throws IOException {
        apply("{\"act\":\"setStatus\",\"conversation\":\"" + C + "\",\"value\":\"accepted\"}");
        Path out = folder.resolve("out.jsonl");
        Cli.Run run =
                Cli.run(
                        "export",
                        store,
                        "--out",
                        out,
                        "--status",
                        "accepted",
                        "rejected",
                        "--with-curation",
                        "--json");
        assertThat(run.json().get("conversations").asInt()).isEqualTo(1);
        assertThat(run.json().get("excluded").asInt()).isEqualTo(15);
        assertThat(Files.readString(out)).contains("\"curation\"", "\"accepted\"");
        assertThat(Cli.run("export", store, "--out", out, "--status", "done").code()).isEqualTo(2);
    }

    @Test
    void applyLogUndoRedoAndShow() {
        Cli.Run run =
                apply(
                        "{\"act\":\"setText\",\"conversation\":\""
                                + C
                                + "\",\"turn\":1,\"thought\":1,\"value\":\"new \\u0000 words\"}",
                        "{\"act\":\"addFlag\",\"conversation\":\""
                                + C
                                + "\",\"turn\":2,\"kind\":\"other\",\"severity\":\"minor\","
                                + "\"comment\":\"look\",\"start\":0,\"end\":3}");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("acts").asInt()).isEqualTo(2);
        assertThat(run.json().get("revisions").asInt()).isEqualTo(2);
        assertThat(run.json().get("flags").size()).isEqualTo(1);

        JsonNode shown = Cli.run("show", store, C, "--json").json();
        assertThat(shown.get("messages").get(0).get("reasons").get(0).get("content").asString())
                .isEqualTo("new \u0000 words");
        assertThat(shown.has("curation")).isTrue();
        assertThat(Cli.run("show", store, C).out()).contains("flag", "look");

        JsonNode revisions =
                Cli.run("log", store, "--conversation", C, "--json").json().get("revisions");
        JsonNode first = revisions.get(0);
        assertThat(List.copyOf(first.propertyNames()))
                .contains(
                        "uuid", "curator", "time", "counter", "group", "target", "field", "before",
                        "after", "why", "parents");
        assertThat(first.get("curator").asString()).isEqualTo("Ada");
        assertThat(first.get("before").asString()).isNotEmpty();
        assertThat(first.get("why").isNull()).isTrue();
        assertThat(Cli.run("log", store).out().lines()).hasSize(2);

        assertThat(Cli.run("undo", store).code()).isZero();
        assertThat(Cli.run("redo", store, "--json").json().get("revisions").asInt()).isEqualTo(2);
        assertThat(Cli.run("undo", store, "--as", "Grace").code()).isZero();
        Cli.Run nothing = Cli.run("undo", store, "--json");
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.json().get("error").get("message").asString())
                .isEqualTo("There is nothing to undo.");
        assertThat(Cli.run("verify", store).code()).isZero();
    }

    @Test
    void applyDoesAllOrNothingAndNamesEveryWrongLine() {
        Cli.Run run =
                apply(
                        "{\"act\":\"setNote\",\"conversation\":\"" + C + "\",\"value\":\"x\"}",
                        "{\"act\":\"setStage\",\"conversation\":\""
                                + C
                                + "\",\"turn\":99,\"value\":\"late\"}",
                        "",
                        "{\"act\":\"setStatus\",\"conversation\":\"nobody\","
                                + "\"value\":\"accepted\"}");
        assertThat(run.code()).isEqualTo(3);
        JsonNode error = run.json().get("error");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("field").asString()).isEqualTo("turn");
        assertThat(error.get("file").asString()).endsWith("acts.jsonl");
        assertThat(run.json().get("errors").size()).isEqualTo(2);
        Cli.Run syntax =
                apply(
                        "{\"act\":\"setNote\",\"conversation\":\"" + C + "\",\"value\":\"x\"}",
                        "{\"act\":\"fly\",\"conversation\":\"" + C + "\"}",
                        "not json",
                        "{\"act\":\"setNote\",\"conversation\":\""
                                + C
                                + "\",\"value\":\"x\",\"colour\":\"red\"}");
        assertThat(syntax.code()).isEqualTo(3);
        assertThat(syntax.json().get("errors").size()).isEqualTo(3);
        Cli.Run both =
                apply(
                        "not json",
                        "{\"act\":\"setStage\",\"conversation\":\""
                                + C
                                + "\",\"turn\":99,\"value\":\"late\"}");
        assertThat(both.json().get("errors").size()).isEqualTo(2);
        assertThat(both.json().get("errors").get(1).get("line").asInt()).isEqualTo(2);
        assertThat(Cli.run("log", store, "--json").json().get("revisions").size()).isZero();
    }

    @Test
    void aStoreHasItsEnding() {
        Cli.Run run = Cli.run("import", folder.resolve("s.txt"), SampleStore.SAMPLE, "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("s.txt")).doesNotExist();
    }

    @Test
    void revertKnowsFieldsPathsAndEntriesOfTheHistory() {
        apply(
                "{\"act\":\"removeThought\",\"conversation\":\""
                        + C
                        + "\",\"turn\":1,\"thought\":1}");
        assertThat(
                        apply(
                                        "{\"act\":\"revert\",\"conversation\":\""
                                                + C
                                                + "\",\"thought\":\"turn/1/reason/1\","
                                                + "\"field\":\"removed\"}")
                                .code())
                .isZero();
        apply(
                "{\"act\":\"setText\",\"conversation\":\""
                        + C
                        + "\",\"turn\":1,\"value\":\"other\"}");
        JsonNode log = Cli.run("log", store, "--json").json().get("revisions");
        String last = log.get(log.size() - 1).get("uuid").asString();
        assertThat(
                        apply(
                                        "{\"act\":\"revert\",\"conversation\":\""
                                                + C
                                                + "\",\"revision\":\""
                                                + last
                                                + "\"}")
                                .code())
                .isZero();
        apply(
                "{\"act\":\"setBoundary\",\"conversation\":\""
                        + C
                        + "\",\"stage\":\"late\",\"turn\":3}");
        assertThat(
                        apply(
                                        "{\"act\":\"revert\",\"conversation\":\""
                                                + C
                                                + "\",\"field\":\"boundary/late\"}")
                                .code())
                .isZero();
        assertThat(
                        apply(
                                        "{\"act\":\"revert\",\"conversation\":\""
                                                + C
                                                + "\",\"field\":\"colour\"}")
                                .code())
                .isEqualTo(3);
        String[] shown = {Cli.run("show", store, C).out()};
        assertThat(shown[0]).doesNotContain("edited");
    }

    @Test
    void verifyFindsAFlippedBit() throws IOException {
        Cli.Run sound = Cli.run("verify", store, "--json");
        assertThat(sound.code()).isZero();
        assertThat(sound.keys())
                .containsExactly("ok", "conversations", "revisions", "damaged", "stateMatchesLog");
        byte[] words = "user3118_task1_conversation1".getBytes(StandardCharsets.UTF_8);
        byte[] all = Files.readAllBytes(store);
        int at = lastIndexOf(all, words);
        try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
            file.seek(at + 200);
            int old = file.read();
            file.seek(at + 200);
            file.write(old ^ 1);
        }
        Cli.Run damaged = Cli.run("verify", store, "--json");
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.json().get("ok").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "verify",
                "log",
                "undo",
                "redo",
                "show x",
                "export --out y",
                "apply --as Ada"
            })
    void aMissingStoreIsSaidInOneSentence(String command) throws IOException {
        Path missing = folder.resolve("missing.ttc");
        Path acts = SampleStore.file(folder, "acts.jsonl", "");
        String[] words = command.split(" ");
        List<Object> args = new java.util.ArrayList<>(List.of(words[0], missing));
        args.addAll(List.of(words).subList(1, words.length));
        if (words[0].equals("apply")) {
            args.add(acts);
        }
        args.add("--json");
        Cli.Run run = Cli.run(args.toArray());
        assertThat(run.code()).isEqualTo(3);
        assertThat(List.copyOf(run.json().get("error").propertyNames()))
                .containsExactly("message", "file", "line", "field");
        assertThat(run.json().get("error").get("message").asString())
                .startsWith("There is no store");
        assertThat(run.err()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains("missing"));
        }
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertThat(Cli.run("stats", store, "--colour", "--json").code()).isEqualTo(2);
        assertThat(Cli.run("stats", store, "--colour", "--json").keys()).containsExactly("error");
        assertThat(Cli.run("fly", "--json").json().get("error").get("message").asString())
                .contains("fly");
        Cli.Run words = Cli.run("export", store);
        assertThat(words.code()).isEqualTo(2);
        assertThat(words.out()).isEmpty();
        assertThat(words.err()).contains("--out");
        assertThat(Cli.run("show", store).err()).contains("Usage");
        assertThat(Cli.run("--help").code()).isZero();
        assertThat(Cli.run("--version").out()).startsWith("curator ");
        assertThat(Cli.run("apply", store, "x.jsonl", "--as", " ", "--json").code()).isEqualTo(2);
        assertThat(Cli.run("show", store, "nobody", "--json").code()).isEqualTo(3);
        assertThat(Cli.run("log", store, "--conversation", "nobody").code()).isEqualTo(3);
    }

    private Cli.Run apply(String... lines) {
        try {
            Path acts = SampleStore.file(folder, "acts.jsonl", lines);
            return Cli.run("apply", store, acts, "--as", "Ada", "--json");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static int lastIndexOf(byte[] all, byte[] words) {
        for (int at = all.length - words.length; at >= 0; at--) {
            if (java.util.Arrays.equals(all, at, at + words.length, words, 0, words.length)
                    && all[at - 1] == '"') {
                return at;
            }
        }
        throw new AssertionError("not there");
    }
}
