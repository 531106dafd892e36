package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bundles, merges and conflicts from the command line, and the lenses.
class TogetherCommandsTest {

    @TempDir Path folder;

    private Path ann;
    private Path bob;
    private Path bundle;

    @BeforeEach
    void twoCurators() throws IOException {
        ann = folder.resolve("ann.ttc");
        bob = folder.resolve("bob.ttc");
        bundle = folder.resolve("bob.jsonl");
        for (Path store : new Path[] {ann, bob}) {
            assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
        }
        note(ann, "Ann", "of Ann");
        note(bob, "Bob", "of Bob");
    }

    @Test
    void noStoreIsReplacedByWhatIsGivenOut() {
        for (Path store : new Path[] {ann, bob}) {
            Cli.Run bundle = Cli.run("bundle", ann, "--out", store, "--force", "--json");
            assertThat(bundle.code()).isEqualTo(3);
            assertThat(bundle.json().at("/error/message").asString()).contains("store");
            assertThat(Cli.run("export", ann, "--out", store, "--force").code()).isEqualTo(3);
        }
        assertThat(Cli.run("verify", ann).code()).isZero();
        assertThat(Cli.run("verify", bob).code()).isZero();
    }

    @Test
    void aFileOfConversationsIsNoBundleAndTheWayInIsTold() {
        Cli.Run run = Cli.run("merge", ann, SampleStore.SAMPLE, "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().at("/error/message").asString()).contains("no bundle", "import");
    }

    @Test
    void aBundleOfSomebodyWhoDidNothingIsRefusedAndSaysWhoDid() {
        Cli.Run run = Cli.run("bundle", ann, "--curator", "An", "--out", bundle, "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo("curator");
        assertThat(run.json().at("/error/message").asString()).contains("Ann");
        assertThat(bundle).doesNotExist();
    }

    private void note(Path store, String curator, String note) throws IOException {
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"setNote\",\"conversation\":\""
                                + SampleStore.FIRST
                                + "\",\"value\":\""
                                + note
                                + "\"}");
        assertThat(Cli.run("apply", store, acts, "--as", curator).code()).isZero();
    }

    @Test
    void theNextBundleBeginsBehindTheLast() throws IOException {
        Cli.Run first = Cli.run("bundle", bob, "--out", bundle, "--since", "last", "--json");
        assertThat(first.json().path("revisions").asInt()).isEqualTo(1);
        assertThat(first.json().path("after").isNull()).isTrue();
        note(bob, "Bob", "more of Bob");
        Path next = folder.resolve("next.jsonl");
        try (Workspace busy = Workspace.open(bob)) {
            Cli.Run beside = Cli.run("bundle", bob, "--out", next, "--since", "last");
            assertThat(beside.code()).isZero();
            assertThat(beside.out()).contains("Wrote 1 revision");
            assertThat(beside.err()).contains("will not count as the last one");
            assertThat(busy.together().bundles().last(null))
                    .hasValueSatisfying(last -> assertThat(last.file()).isEqualTo("bob.jsonl"));
        }
        Cli.Run second =
                Cli.run("bundle", bob, "--out", next, "--since", "last", "--force", "--json");
        assertThat(second.json().path("revisions").asInt()).isEqualTo(1);
        assertThat(second.json().path("after").path("file").asString()).isEqualTo("bob.jsonl");
    }

    @Test
    void fromBundleToAdjudicationAndBack() throws IOException {
        Cli.Run out = Cli.run("bundle", bob, "--out", bundle, "--json");
        assertThat(out.code()).isZero();
        assertThat(out.json().get("revisions").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(bundle)).hasSize(2);
        assertThat(Cli.run("bundle", bob, "--out", bundle, "--json").code()).isEqualTo(3);
        assertThat(Cli.run("bundle", bob, "--out", bundle, "--force").code()).isZero();
        Cli.Run preview = Cli.run("merge", ann, bundle, "--preview", "--json");
        Cli.Run merged = Cli.run("merge", ann, bundle, "--json");
        assertThat(merged.code()).isEqualTo(1);
        assertThat(merged.json()).isEqualTo(preview.json());
        assertThat(merged.keys()).startsWith("revisions", "new", "known", "conflicts", "unmatched");
        assertThat(merged.json().get("new").asInt()).isEqualTo(1);
        Cli.Run again = Cli.run("merge", ann, bundle, "--json");
        assertThat(again.json().get("new").asInt()).isZero();
        assertThat(again.json().get("known").asInt()).isEqualTo(1);
        Cli.Run conflicts = Cli.run("conflicts", ann, "--json");
        assertThat(conflicts.code()).isEqualTo(1);
        assertThat(conflicts.json().get("count").asInt()).isEqualTo(1);
        JsonNode values = conflicts.json().get("conflicts").get(0).get("values");
        assertThat(values).hasSize(2);
        assertThat(conflicts.json().get("conflicts").get(0).get("about").isNull()).isTrue();
        assertThat(Cli.run("list", ann, "--filter", "has:conflict", "--ids").out().strip())
                .isEqualTo(SampleStore.FIRST);
        Cli.Run settled = Cli.run("adjudicate", ann, "--rule", "senior:Bob", "--as", "C", "--json");
        assertThat(settled.code()).isZero();
        assertThat(settled.json().get("settled").asInt()).isEqualTo(1);
        assertThat(Cli.run("adjudicate", ann, "--rule", "latest", "--as", "C").out().strip())
                .isEqualTo("No conflicts.");
        assertThat(Cli.run("conflicts", ann).code()).isZero();
        assertThat(Cli.run("undo", ann).code()).isZero();
        assertThat(Cli.run("conflicts", ann).code()).isEqualTo(1);
        assertThat(Cli.run("verify", ann).code()).isZero();
    }

    @Test
    void aConflictComesWithTheWordsItIsAbout() throws IOException {
        for (Path store : new Path[] {ann, bob}) {
            String label = store.equals(ann) ? "social_and_others" : "task_reorientation";
            Path acts =
                    SampleStore.file(
                            folder,
                            "label.jsonl",
                            "{\"act\":\"setLabel\",\"conversation\":\""
                                    + SampleStore.FIRST
                                    + "\",\"turn\":1,\"thought\":1,\"value\":\""
                                    + label
                                    + "\"}");
            assertThat(Cli.run("apply", store, acts, "--as", label).code()).isZero();
        }
        Cli.run("bundle", bob, "--out", bundle);
        Cli.run("merge", ann, bundle);
        JsonNode found = Cli.run("conflicts", ann, "--json").json().get("conflicts");
        JsonNode about =
                found.valueStream()
                        .filter(one -> !one.get("about").isNull())
                        .findFirst()
                        .orElseThrow()
                        .get("about");
        assertThat(about.get("turn").asInt()).isEqualTo(1);
        assertThat(about.get("thought").asInt()).isEqualTo(1);
        assertThat(about.get("text").asString()).isNotBlank();
        assertThat(Cli.run("conflicts", ann).out()).contains("about turn 1, thought 1: ");
    }

    @Test
    void theActThatSettlesAConflict() throws IOException {
        Cli.run("bundle", bob, "--out", bundle);
        Cli.run("merge", ann, bundle);
        String revision =
                Cli.run("conflicts", ann, "--json")
                        .json()
                        .at("/conflicts/0/values/1/revision")
                        .asString();
        Path acts =
                SampleStore.file(
                        folder,
                        "settle.jsonl",
                        "{\"act\":\"resolveConflict\",\"conversation\":\""
                                + SampleStore.FIRST
                                + "\",\"revision\":\""
                                + revision
                                + "\"}");
        assertThat(Cli.run("apply", ann, acts, "--as", "C").code()).isZero();
        assertThat(Cli.run("conflicts", ann).code()).isZero();
        assertThat(Cli.run("apply", ann, acts, "--as", "C").code()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() throws IOException {
        Cli.run("bundle", bob, "--out", bundle);
        String whole = Files.readString(bundle);
        Files.writeString(bundle, whole.replace("of Bob", "of Eve"));
        Cli.Run forged = Cli.run("merge", ann, bundle, "--json");
        assertThat(forged.code()).isEqualTo(3);
        assertThat(forged.json().at("/error/line").asInt()).isEqualTo(2);
        assertThat(forged.json().at("/error/message").asString()).contains("not as it was written");
        Path other = folder.resolve("other.ttc");
        Cli.run(
                "import",
                other,
                SampleStore.file(folder, "o.jsonl", "{\"id\":\"x_1\",\"messages\":[]}"));
        Files.writeString(bundle, whole);
        Cli.Run refused = Cli.run("merge", other, bundle, "--json");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.json().at("/error/field").asString()).isEqualTo("dataset");
        Cli.Run rebased = Cli.run("merge", other, bundle, "--rebase", "--json");
        assertThat(rebased.code()).isEqualTo(1);
        assertThat(rebased.json().get("unmatched")).hasSize(1);
        assertThat(Cli.run("adjudicate", ann, "--rule", "loudest").code()).isEqualTo(2);
        String empty = Files.createFile(folder.resolve("empty.jsonl")).toString();
        assertThat(Cli.run("merge", ann, empty).err()).startsWith(empty + ": The file is empty");
        assertThat(Cli.run("merge", ann, folder.toString()).err())
                .startsWith(folder + ": It is a folder");
        Cli.Run nobodys = Cli.run("adjudicate", ann, "--rule", "senior:Nobody", "--json");
        assertThat(nobodys.code()).isEqualTo(2);
        assertThat(nobodys.json().at("/error/field").asString()).isEqualTo("rule");
        assertThat(Cli.run("bundle", ann, "--out", bundle, "--since", "soon").code()).isEqualTo(2);
    }

    @Test
    void whatWasAddedAndDoesNotShowIsSaidInFull() throws IOException {
        Path store = folder.resolve("versions.ttc");
        String one = "{\"id\":\"a_1\",\"messages\":[{\"type\":\"user\",\"content\":\"One\"}%s]}";
        String reply = ",{\"type\":\"assistant\",\"content\":\"Two\"}";
        Cli.run("import", store, SampleStore.file(folder, "short.jsonl", one.formatted("")));
        Cli.run("import", store, SampleStore.file(folder, "long.jsonl", one.formatted(reply)));
        JsonNode versions =
                Cli.run("versions", store, "--json").json().at("/conversations/0/versions");
        String choose = "{\"act\":\"chooseSource\",\"conversation\":\"a_1\",\"value\":\"%s\"}";
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        choose.formatted(versions.at("/1/sha256").asString()),
                        "{\"act\":\"addThought\",\"conversation\":\"a_1\",\"turn\":2,"
                                + "\"text\":\"Fine\",\"label\":\"scope_fit\"}",
                        choose.formatted(versions.at("/0/sha256").asString()));
        assertThat(Cli.run("apply", store, acts, "--as", "Ann").code()).isZero();
        assertThat(Cli.run("conflicts", store).out())
                .contains("does not show: this version of the conversation has no such turn")
                .contains(": turn: 2, kind: reaction, content: Fine, label: scope_fit");
    }

    @Test
    void whatHasNoPlaceHereIsListedUntilItIsDismissed() throws IOException {
        Cli.run("bundle", bob, "--out", bundle);
        Path other = folder.resolve("other.ttc");
        Cli.run(
                "import",
                other,
                SampleStore.file(folder, "o.jsonl", "{\"id\":\"x_1\",\"messages\":[]}"));
        assertThat(Cli.run("conflicts", other, "--json").json().path("vanished")).isEmpty();
        Cli.run("merge", other, bundle, "--rebase");
        Cli.Run listed = Cli.run("conflicts", other, "--json");
        assertThat(listed.code()).isEqualTo(1);
        assertThat(listed.json().path("count").asInt()).isZero();
        JsonNode gone = listed.json().at("/vanished/0");
        assertThat(gone.path("act").asString()).isEqualTo("Apply acts.jsonl");
        assertThat(gone.path("curator").asString()).isEqualTo("Bob");
        assertThat(gone.path("conversation").asString()).isEqualTo(SampleStore.FIRST);
        assertThat(gone.path("turn").isNull()).isTrue();
        assertThat(gone.path("field").asString()).isEqualTo("note");
        assertThat(gone.path("value").asString()).isEqualTo("of Bob");
        assertThat(gone.path("reason").asString()).contains(SampleStore.FIRST);
        assertThat(gone.path("bundle").asString()).isEqualTo("bob.jsonl");
        String revision = gone.path("revision").asString();
        assertThat(Cli.run("conflicts", other).out()).contains("no place here", "Bob", revision);
        assertThat(Cli.run("conflicts", other, "--filter", "turns:0..").out())
                .isEqualToIgnoringNewLines("No conflicts.");
        Path acts =
                SampleStore.file(
                        folder,
                        "seen.jsonl",
                        "{\"act\":\"dismissVanished\",\"revision\":\"" + revision + "\"}");
        assertThat(Cli.run("apply", other, acts, "--as", "C").code()).isZero();
        assertThat(Cli.run("conflicts", other).code()).isZero();
        assertThat(Cli.run("undo", other).code()).isZero();
        assertThat(Cli.run("conflicts", other).code()).isEqualTo(1);
        assertThat(Cli.run("apply", ann, acts).code()).isEqualTo(3);
    }

    @Test
    void lenses() {
        Cli.Run pairs = Cli.run("stats", ann, "--completeness", "--json");
        JsonNode counted = pairs.json();
        assertThat(counted.get("pairs").asInt())
                .isEqualTo(
                        counted.get("both").asInt()
                                + counted.get("lackReaction").asInt()
                                + counted.get("lackReason").asInt());
        int sum = 0;
        for (JsonNode one : counted.get("conversations")) {
            sum += one.get("both").asInt();
        }
        assertThat(counted.get("both").asInt()).isEqualTo(sum).isPositive();
        assertThat(Cli.run("participant", ann, "user3107", "--json").keys())
                .containsExactly("participant", "surveys", "conversations", "reused");
        assertThat(Cli.run("participant", ann, "nobody").code()).isEqualTo(3);
        Cli.Run unknown = Cli.run("log", ann, "--conversation", "nobody");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("no conversation \"nobody\"");
        Cli.Run timing = Cli.run("timing", ann, SampleStore.FIRST, "--json");
        assertThat(timing.keys()).containsExactly("written", "late", "undated", "marks");
    }
}
