package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.load;
import static org.thoughttrace.curator.logic.together.Releases.act;
import static org.thoughttrace.curator.logic.together.Releases.conversation;
import static org.thoughttrace.curator.logic.together.Releases.rebase;
import static org.thoughttrace.curator.logic.together.Releases.reply;
import static org.thoughttrace.curator.logic.together.Releases.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Value;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Ben builds on what Ann did. His bundle alone names revisions that only hers holds.
class PartialRebaseTest {

    @TempDir private Path folder;
    private Path ofAnn = Path.of("");
    private Path ofBen = Path.of("");

    private enum Turns {
        SAME,
        MOVED
    }

    @BeforeEach
    void annThenBen() throws IOException {
        ofAnn = folder.resolve("ann.jsonl");
        ofBen = folder.resolve("ben.jsonl");
        try (Workspace old = store("old", Turns.SAME, "One")) {
            act(
                    old,
                    "Ann",
                    new Act.SetMessageText("a_1", 1, "One, by Ann"),
                    new Act.SetLabel("a_1", new ThoughtRef.Numbered(3, 1), "social_and_others"),
                    new Act.SetBoundary("a_1", "late", 4),
                    new Act.AddFlag(
                            "a_1", new Subject.OneMessage(3), "other", Severity.MINOR, "?", null));
            Flag flag = load(old, "a_1").flags().getFirst();
            act(
                    old,
                    "Ben",
                    new Act.SetMessageText("a_1", 1, "One, by Ben"),
                    new Act.SetLabel("a_1", new ThoughtRef.Numbered(3, 1), "style_expectation"),
                    new Act.SetBoundary("a_1", "late", 2),
                    new Act.EditFlag("a_1", flag.id(), null, Severity.MAJOR, "Look here"),
                    new Act.ResolveFlag("a_1", flag.id()));
            Bundles.write(old, ofAnn, "Ann", new BundleRequest.From.Beginning());
            Bundles.write(old, ofBen, "Ben", new BundleRequest.From.Beginning());
        }
    }

    private Workspace store(String name, Turns turns, String first) {
        String rest = String.join(",", reply(12, "Two"), user(13, "Three"));
        return turns == Turns.SAME
                ? Releases.store(
                        folder,
                        name,
                        conversation("a_1", user(11, first), rest, reply(14, "Four")),
                        conversation("c_1", user(31, name)))
                : Releases.store(
                        folder,
                        name,
                        conversation(
                                "a_1",
                                user(11, first),
                                reply(10, "Put in"),
                                user(19, "Put in, too"),
                                rest,
                                reply(14, "Four")));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverComesFirstItEndsTheSame(Turns turns) throws IOException {
        try (Workspace one = store("one", turns, "One");
                Workspace other = store("one-more", turns, "One")) {
            // Both of the same data: the names of the stores are in none of it.
            assertThat(turns == Turns.SAME || datasetOf(one).equals(datasetOf(other))).isTrue();
            rebase(one, ofAnn);
            rebase(one, ofBen);
            rebase(other, ofBen);
            assertThat(Bundles.conflicts(other)).as("what the release says and Ben").isNotEmpty();
            assertThat(other.together().conflicts().vanished()).as("on the flag of Ann").hasSize(3);
            MergeReport report = rebase(other, ofAnn);
            assertThat(report.notes())
                    .containsExactly("3 changes that had found no place before have one now.");
            for (Workspace store : List.of(one, other)) {
                int last = turns == Turns.SAME ? 3 : 5;
                assertThat(Bundles.conflicts(store)).isEmpty();
                assertThat(store.together().conflicts().vanished()).isEmpty();
                var now = load(store, "a_1");
                assertThat(now.message(1).content()).isEqualTo("One, by Ben");
                assertThat(now.message(last).thoughts().getFirst().label())
                        .isEqualTo("style_expectation");
                assertThat(now.boundaries().get("late")).isEqualTo(turns == Turns.SAME ? 2 : 4);
                assertThat(now.flags())
                        .singleElement()
                        .satisfies(flag -> {
                            assertThat(flag.turn()).isEqualTo(last);
                            assertThat(flag.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(flag.comment()).isEqualTo("Look here");
                            assertThat(flag.isOpen()).isFalse();
                        });
                assertThat(store.library().history("a_1"))
                        .as("what the release says has no part in it")
                        .hasSize(10)
                        .noneMatch(entry -> entry.revision().isOfNewRelease());
                assertThat(store.verification().verify().isSound()).isTrue();
            }
            if (turns == Turns.MOVED) {
                assertThat(other.library().revisions()).isEqualTo(one.library().revisions());
                assertThat(
                                Bundles.merge(one, Bundles.write(other, folder.resolve("o.jsonl")))
                                        .added())
                        .isZero();
            }
        }
    }

    private static String datasetOf(Workspace store) {
        return store.library().datasetHash();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheReleaseContradictsIsInConflictWhoeverComesFirst(Turns turns) throws IOException {
        try (Workspace one = store("one", turns, "Uno");
                Workspace other = store("two", turns, "Uno")) {
            rebase(one, ofAnn);
            rebase(one, ofBen);
            rebase(other, ofBen);
            rebase(other, ofAnn);
            for (Workspace store : List.of(one, other)) {
                assertThat(load(store, "a_1").message(1).content()).isEqualTo("Uno");
                assertThat(Bundles.conflicts(store))
                        .singleElement()
                        .satisfies(conflict -> {
                            assertThat(conflict.isWithData()).isTrue();
                            assertThat(conflict.sides()).hasSize(2);
                            assertThat(conflict.sides().getLast().curator()).isEqualTo("Ben");
                        });
                assertThat(store.library().history("a_1"))
                        .filteredOn(entry -> entry.revision().isOfNewRelease())
                        .singleElement()
                        .satisfies(entry ->
                                assertThat(entry.revision().after())
                                        .isEqualTo(new Value.Text("Uno")));
            }
        }
    }

    @Test
    void whatWaitsFindsItsPlaceByAPlainMerge() throws IOException {
        Path given = folder.resolve("given.jsonl");
        try (Workspace one = store("one", Turns.MOVED, "One");
                Workspace other = store("two", Turns.MOVED, "One")) {
            rebase(one, ofAnn);
            Bundles.write(one, given);
            rebase(other, ofBen);
            assertThat(other.together().conflicts().vanished()).hasSize(3);
            Bundles.merge(other, given);
            assertThat(other.together().conflicts().vanished()).isEmpty();
            assertThat(load(other, "a_1").flags().getFirst().isOpen()).isFalse();
            assertThat(Bundles.conflicts(other)).isEmpty();
        }
    }

    /// One change of the boundary names a turn that has another number now, the next does not.
    @ParameterizedTest
    @EnumSource
    void changesOfATurnFollowEachOtherWhereOnlyOneNamesATurnThatMoved(Turns turns)
            throws IOException {
        String begin = String.join(",", user(11, "One"), reply(12, "Two"), user(13, "Three"));
        String end = String.join(",", reply(14, "Four"), user(15, "Five"));
        try (Workspace old = Releases.store(folder, "five", conversation("a_1", begin, end))) {
            act(old, "Ann", new Act.SetBoundary("a_1", "late", 3));
            act(old, "Ben", new Act.SetBoundary("a_1", "late", 2));
            Bundles.write(old, ofAnn, "Ann", new BundleRequest.From.Beginning());
            Bundles.write(old, ofBen, "Ben", new BundleRequest.From.Beginning());
        }
        String between = reply(18, "Put in") + "," + user(19, "Put in, too");
        String more = conversation("c_1", user(31, "More"));
        try (Workspace store =
                turns == Turns.SAME
                        ? Releases.store(folder, "more", conversation("a_1", begin, end), more)
                        : Releases.store(
                                folder, "more", conversation("a_1", begin, between, end), more)) {
            rebase(store, ofBen);
            rebase(store, ofAnn);
            assertThat(Bundles.conflicts(store)).isEmpty();
            assertThat(load(store, "a_1").boundaries()).containsEntry("late", 2);
        }
    }

    @Test
    void workOnTheSameDataIsMergedAsItIs() throws IOException {
        try (Workspace same = store("old-too", Turns.MOVED, "One")) {
            Path own = folder.resolve("own.jsonl");
            act(same, "Ann", new Act.SetNote("a_1", "first"));
            act(same, "Ben", new Act.SetNote("a_1", "second"));
            Bundles.write(same, own, "Ben", new BundleRequest.From.Beginning());
            try (Workspace fresh = store("fresh", Turns.MOVED, "One")) {
                rebase(fresh, own);
                assertThat(Bundles.conflicts(fresh)).isEmpty();
                assertThat(load(fresh, "a_1").note()).isEqualTo("second");
            }
        }
    }

    @Test
    void whatTheReleaseSaysIsNobodysOpinion() throws IOException {
        try (Workspace store = store("one", Turns.MOVED, "Uno")) {
            rebase(store, ofAnn, ofBen);
            assertThat(store.together().bundles().curators()).containsExactly("Ann", "Ben");
            assertThat(
                            Bundles.write(
                                            store,
                                            folder.resolve("all.jsonl"),
                                            null,
                                            new BundleRequest.From.Beginning())
                                    .curators())
                    .containsExactly("Ann", "Ben");
            assertThat(store.agreement().curators())
                    .extracting(work -> work.curator())
                    .containsExactly("Ann", "Ben");
            assertThat(SampleStore.load(store, "a_1").conflicting()).hasSize(1);
        }
    }
}
