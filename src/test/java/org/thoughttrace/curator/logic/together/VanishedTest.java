package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.logic.together.Releases.act;
import static org.thoughttrace.curator.logic.together.Releases.conversation;
import static org.thoughttrace.curator.logic.together.Releases.rebase;
import static org.thoughttrace.curator.logic.together.Releases.reply;
import static org.thoughttrace.curator.logic.together.Releases.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.ThoughtRef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What a new release has no place for stays known until a curator has seen it.
class VanishedTest {

    @TempDir private Path folder;
    private Path bundle = Path.of("");

    @BeforeEach
    void workOnWhatWillBeGone() {
        bundle = folder.resolve("work.jsonl");
        try (Workspace old =
                Releases.store(
                        folder,
                        "old",
                        conversation("a_1", user(11, "One"), reply(12, "Two"), user(13, "Three")),
                        conversation("b_1", user(21, "Gone")))) {
            act(old, "Ada", new Act.SetNote("b_1", "on what is gone \ud83d\ude00 \ud800"));
            act(
                    old,
                    "Bea",
                    new Act.SetMessageText("a_1", 3, "Three, mended"),
                    new Act.SetLabel("a_1", new ThoughtRef.Numbered(3, 1), "social_and_others"),
                    new Act.SetMessageText("a_1", 1, "One, mended"));
            Bundles.write(old, bundle);
        }
    }

    private Workspace newRelease(String name) {
        return Releases.store(folder, name, conversation("a_1", user(11, "One"), reply(12, "Two")));
    }

    private static List<Vanished> vanished(Workspace store) {
        return store.together().conflicts().vanished();
    }

    @Test
    void isListedWithWhatItWasByWhomAndWhere() {
        try (Workspace store = newRelease("new")) {
            MergeReport report = rebase(store, bundle);
            assertThat(report.vanished()).isEqualTo(3);
            assertThat(SampleStore.load(store, "a_1").message(1).content())
                    .isEqualTo("One, mended");
            assertThat(vanished(store))
                    .extracting(
                            found -> found.revision().target().conversation(),
                            found -> found.revision().target().path(),
                            found -> found.revision().field().name(),
                            found -> found.revision().curator(),
                            Vanished::act,
                            Vanished::file,
                            Vanished::takenInBy)
                    .containsExactly(
                            row("a_1", "turn/3", "text", "Bea", "Edit turn 3"),
                            row("a_1", "turn/3/reason/1", "label", "Bea", "Change label on turn 3"),
                            row("b_1", "conversation", "note", "Ada", "Edit note"));
            assertThat(vanished(store))
                    .extracting(Vanished::reason)
                    .containsExactly(
                            "the conversation has no message with the id 13",
                            "the conversation has no message with the id 13",
                            "the data here have no conversation \"b_1\"");
            assertThat(vanished(store).getLast().revision().after())
                    .hasToString("Text[text=on what is gone \ud83d\ude00 \ud800]");
        }
    }

    private static org.assertj.core.groups.Tuple row(
            String conversation, String target, String field, String curator, String act) {
        return org.assertj.core.api.Assertions.tuple(
                conversation, target, field, curator, act, "work.jsonl", "Merger");
    }

    @Test
    void outlivesARestartAKillAndARebuild() throws IOException {
        Path file;
        List<Vanished> before;
        try (Workspace store = newRelease("new")) {
            rebase(store, bundle);
            file = store.file();
            before = vanished(store);
            assertThat(before).hasSize(3);
            try (Workspace copy = Workspace.openExisting(asIfKilled(file))) {
                assertThat(vanished(copy)).isEqualTo(before);
            }
            store.verification().rebuild();
            assertThat(vanished(store)).isEqualTo(before);
            assertThat(store.verification().verify().isSound()).isTrue();
        }
        try (Workspace store = Workspace.openReadOnly(file)) {
            assertThat(vanished(store)).isEqualTo(before);
        }
    }

    /// What lies on the disk while nobody has closed the store.
    private Path asIfKilled(Path store) throws IOException {
        Path home = Files.createDirectory(folder.resolve("killed"));
        try (Stream<Path> files = Files.list(store.getParent())) {
            for (Path file : files.filter(one -> one.toString().contains(".ttc")).toList()) {
                if (!file.toString().endsWith("lock")) {
                    Files.copy(file, home.resolve(file.getFileName()));
                }
            }
        }
        return home.resolve(store.getFileName());
    }

    @Test
    void aPreviewKeepsNothing() {
        try (Workspace store = newRelease("new")) {
            MergeReport seen =
                    Bundles.merge(
                            store, MergeRequest.Data.REBASE, MergeRequest.Effect.PREVIEW, bundle);
            assertThat(seen.vanished()).isEqualTo(3);
            assertThat(vanished(store)).isEmpty();
        }
    }

    @Test
    void toDismissItIsAnActThatIsRememberedAndUndone() {
        Path file;
        UUID first;
        try (Workspace store = newRelease("new")) {
            rebase(store, bundle);
            first = vanished(store).getFirst().revision().id();
            act(store, "Cleo", ConflictService.dismiss(vanished(store).getFirst()));
            assertThat(vanished(store)).hasSize(2);
            MergeReport again = rebase(store, bundle);
            assertThat(again.unmatched()).hasSize(3);
            assertThat(again.vanished()).as("none that was not known").isZero();
            file = store.file();
        }
        try (Workspace store = Workspace.openExisting(file)) {
            assertThat(vanished(store)).hasSize(2);
            assertThat(store.library().revisions().getLast().curator()).isEqualTo("Cleo");
            act(store, "Cleo", new Act.DismissVanished(first));
            assertThat(store.curation().undoTitle()).contains("Dismiss what has no place");
            store.curation().undo("Cleo");
            assertThat(vanished(store)).hasSize(3);
            store.curation().redo("Cleo");
            assertThat(vanished(store)).hasSize(2);
            assertThatThrownBy(() -> act(store, "Cleo", new Act.DismissVanished(new UUID(1, 2))))
                    .isInstanceOf(ActsRefused.class)
                    .hasMessageContaining("waits for a place");
            assertThat(store.verification().verify().isSound()).isTrue();
        }
    }

    @Test
    void whatFindsAPlaceLaterIsListedNoMore() throws IOException {
        try (Workspace store = newRelease("new")) {
            rebase(store, bundle);
            SampleStore.take(
                    store,
                    SampleStore.file(folder, "more.jsonl", conversation("b_1", user(21, "Gone"))));
            rebase(store, bundle);
            assertThat(SampleStore.load(store, "b_1").note()).startsWith("on what is gone");
            assertThat(vanished(store))
                    .extracting(found -> found.revision().target().conversation())
                    .containsOnly("a_1");
        }
    }
}
