package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.load;
import static org.thoughttrace.curator.logic.together.Releases.conversation;
import static org.thoughttrace.curator.logic.together.Releases.reply;
import static org.thoughttrace.curator.logic.together.Releases.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Severity;

import java.io.IOException;
import java.nio.file.Path;

/// Work on one release of the data, applied to the next one.
class RebaseTest {

    @TempDir Path folder;

    private Path bundle;

    @BeforeEach
    void workOnTheOldRelease() throws IOException {
        bundle = folder.resolve("work.jsonl");
        Path old =
                SampleStore.file(
                        folder,
                        "old.jsonl",
                        conversation("a_1", user(11, "One"), reply(12, "Two"), user(13, "Three")),
                        conversation("b_1", user(21, "Gone")));
        try (Workspace store = Workspace.open(folder.resolve("old.ttc"))) {
            SampleStore.take(store, old);
            apply(store, new Act.SetMessageText("a_1", 1, "One, mended"));
            apply(store, new Act.SetMessageText("a_1", 1, "One, mended twice"));
            apply(store, new Act.SetMessageText("a_1", 3, "Three, mended"));
            apply(
                    store,
                    new Act.SetLabel("a_1", new ThoughtRef.Numbered(3, 1), "social_and_others"));
            apply(store, new Act.AddThought("a_1", 2, "Fine", "scope_fit"));
            apply(store, new Act.MoveThought("a_1", new ThoughtRef.Numbered(1, 1), 3));
            apply(
                    store,
                    new Act.AddFlag(
                            "a_1",
                            new Subject.OneMessage(3),
                            "other",
                            Severity.MAJOR,
                            "look",
                            null));
            apply(store, new Act.SetStatus("a_1", org.thoughttrace.curator.model.Status.ACCEPTED));
            apply(store, new Act.SetNote("b_1", "on what is gone"));
            Bundles.write(store, bundle);
        }
    }

    @Test
    void withoutItABundleOfOtherDataIsRefusedWithBothHashes() throws IOException {
        try (Workspace store = newRelease("One")) {
            String here = store.library().datasetHash();
            assertThatThrownBy(() -> Bundles.merge(store, bundle))
                    .isInstanceOf(TogetherStopped.class)
                    .hasMessageContaining(here)
                    .hasMessageMatching("(?s).*[0-9a-f]{64} there.*");
            assertThat(store.library().revisions()).isEmpty();
        }
    }

    @Test
    void messagesAreFoundByTheirIdsWhereverTheyAreNow() throws IOException {
        try (Workspace store = newRelease("One")) {
            MergeReport report = rebase(store);
            assertThat(report.conflicts()).isEmpty();
            assertThat(report.unmatched())
                    .singleElement()
                    .satisfies(gone -> {
                        assertThat(gone.place()).isEqualTo(MergeReport.Unmatched.Place.LEFT);
                        assertThat(gone.revision().target().conversation()).isEqualTo("b_1");
                    });
            CuratedConversation now = load(store, "a_1");
            assertThat(now.message(2).content()).isEqualTo("One, mended twice");
            assertThat(now.message(4).content()).isEqualTo("Three, mended");
            assertThat(now.message(3).thoughts()).hasSize(1);
            assertThat(now.message(2).thoughts()).isEmpty();
            assertThat(now.message(4).thoughts()).hasSize(2);
            assertThat(now.message(4).thoughts().getFirst().label()).isEqualTo("social_and_others");
            assertThat(now.flags())
                    .singleElement()
                    .satisfies(flag -> assertThat(flag.turn()).isEqualTo(4));
            assertThat(store.verification().verify().isSound()).isTrue();
            MergeReport again = rebase(store);
            assertThat(again.added()).isZero();
            assertThat(again.known()).isEqualTo(report.added());
            assertThat(load(store, "a_1")).isEqualTo(now);
        }
    }

    @Test
    void whatFindsOtherWordsIsAConflictWithTheReleaseUntilItIsSettled() throws IOException {
        try (Workspace store = newRelease("One, by its author")) {
            MergeReport report = rebase(store);
            assertThat(report.conflicts())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.isWithData()).isTrue();
                        assertThat(found.sides()).hasSize(2);
                        assertThat(found.sides().getFirst().isOfData()).isTrue();
                        assertThat(found.sides().getLast().curator()).isEqualTo("Ada");
                    });
            assertThat(load(store, "a_1").message(2).content()).isEqualTo("One, by its author");
            assertThat(load(store, "a_1").message(4).content()).isEqualTo("Three, mended");
            assertThat(report.added() + report.unmatched().size()).isEqualTo(report.revisions());
            assertThat(store.verification().verify().isSound()).isTrue();
            MergeReport again = rebase(store);
            assertThat(again.added()).isZero();
            assertThat(Bundles.conflicts(store)).hasSize(1);
            Conflict.Side adas = Bundles.conflicts(store).getFirst().sides().getLast();
            apply(store, new Act.ResolveConflict("a_1", adas.head().id()));
            assertThat(load(store, "a_1").message(2).content()).isEqualTo("One, mended twice");
            assertThat(Bundles.conflicts(store)).isEmpty();
            rebase(store);
            assertThat(Bundles.conflicts(store)).isEmpty();
        }
    }

    @Test
    void whatTheReleaseSaysByNowIsNoConflict() throws IOException {
        try (Workspace store = newRelease("One, mended")) {
            MergeReport report = rebase(store);
            assertThat(report.conflicts()).isEmpty();
            assertThat(load(store, "a_1").message(2).content()).isEqualTo("One, mended twice");
        }
    }

    @Test
    void twoWhoRebaseAgreeAndWhatOneSettledStaysSettled() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(elsewhere.toFile().mkdir()).isTrue();
        try (Workspace one = newRelease("One, by its author");
                Workspace other = newRelease("One, by its author", elsewhere)) {
            rebase(one);
            rebase(other);
            assertThat(Bundles.merge(other, Bundles.write(one, folder.resolve("g.jsonl"))).added())
                    .isZero();
            Conflict.Side adas = Bundles.conflicts(one).getFirst().sides().getLast();
            apply(one, new Act.ResolveConflict("a_1", adas.head().id()));
            Bundles.merge(one, Bundles.write(other, folder.resolve("h.jsonl")));
            assertThat(Bundles.conflicts(one)).isEmpty();
            assertThat(load(one, "a_1").message(2).content()).isEqualTo("One, mended twice");
            assertThat(one.library().curatorsOf("a_1")).containsExactly("Ada");
        }
    }

    @Test
    void theOrderOfBundlesDoesNotMatter() throws IOException {
        Path same = workOf("Ben", "One, by its author");
        Path different = workOf("Cleo", "One, by Cleo");
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(elsewhere.toFile().mkdir()).isTrue();
        try (Workspace one = newRelease("One, by its author");
                Workspace other = newRelease("One, by its author", elsewhere)) {
            rebase(one, same);
            rebase(one, different);
            rebase(other, different);
            rebase(other, same);
            assertThat(one.library().revisions()).isEqualTo(other.library().revisions());
            assertThat(Bundles.conflicts(one)).isEqualTo(Bundles.conflicts(other)).hasSize(1);
            assertThat(load(one, "a_1")).isEqualTo(load(other, "a_1"));
        }
    }

    private Path workOf(String curator, String text) throws IOException {
        Path home = folder.resolve(curator);
        assertThat(home.toFile().mkdir()).isTrue();
        Path old = SampleStore.file(home, "old.jsonl", conversation("a_1", user(11, "One")));
        try (Workspace store = Workspace.open(home.resolve("old.ttc"))) {
            SampleStore.take(store, old);
            store.curation().apply(curator, new Act.SetMessageText("a_1", 1, text));
            return Bundles.write(store, home.resolve("work.jsonl"));
        }
    }

    @Test
    void theConflictGoesOnToOtherStoresOfTheRelease() throws IOException {
        Path given = folder.resolve("given.jsonl");
        try (Workspace one = newRelease("One, by its author")) {
            rebase(one);
            Bundles.write(one, given);
        }
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(elsewhere.toFile().mkdir()).isTrue();
        try (Workspace other = newRelease("One, by its author", elsewhere)) {
            Bundles.merge(other, given);
            assertThat(Bundles.conflicts(other)).hasSize(1);
            rebase(other);
            assertThat(Bundles.conflicts(other)).hasSize(1);
            assertThat(load(other, "a_1").message(2).content()).isEqualTo("One, by its author");
        }
    }

    @Test
    void twoWhoRebaseTheSameWorkHaveTheSame() throws IOException {
        Path given = folder.resolve("given.jsonl");
        try (Workspace one = newRelease("One")) {
            rebase(one);
            Bundles.write(one, given);
        }
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(elsewhere.toFile().mkdir()).isTrue();
        try (Workspace other = newRelease("One", elsewhere)) {
            rebase(other);
            MergeReport merged = Bundles.merge(other, given);
            assertThat(merged.added()).isZero();
            assertThat(merged.conflicts()).isEmpty();
        }
    }

    @Test
    void workThatIsHereAlreadyIsAConflictBetweenCurators() throws IOException {
        try (Workspace store = newRelease("One")) {
            apply(store, new Act.SetMessageText("a_1", 4, "Three, otherwise"));
            MergeReport report = rebase(store);
            assertThat(report.conflicts())
                    .singleElement()
                    .satisfies(found -> assertThat(found.isWithData()).isFalse());
        }
    }

    private static MergeReport rebase(Workspace store, Path file) {
        return Bundles.merge(store, MergeRequest.Data.REBASE, MergeRequest.Effect.WRITE, file);
    }

    private MergeReport rebase(Workspace store) {
        return rebase(store, bundle);
    }

    /// One message more at the beginning, and one conversation fewer.
    private Workspace newRelease(String first) throws IOException {
        return newRelease(first, folder);
    }

    private static Workspace newRelease(String first, Path home) throws IOException {
        Path file =
                SampleStore.file(
                        home,
                        "new.jsonl",
                        conversation(
                                "a_1",
                                reply(10, "Welcome"),
                                user(11, first),
                                reply(12, "Two"),
                                user(13, "Three")));
        Workspace store = Workspace.open(home.resolve("new.ttc"));
        SampleStore.take(store, file);
        return store;
    }

    private static void apply(Workspace store, Act act) {
        store.curation().apply("Ada", act);
    }
}
