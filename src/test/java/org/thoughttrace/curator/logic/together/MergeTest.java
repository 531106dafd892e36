package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;
import static org.thoughttrace.curator.SampleStore.load;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Two stores of the same data: what one takes over from the other, and what they disagree on.
class MergeTest {

    private static final ThoughtRef REASON = new ThoughtRef.Numbered(1, 1);

    @TempDir Path folder;

    private Workspace ann;
    private Workspace bob;
    private Path bundle;

    @BeforeEach
    void open() {
        ann = Bundles.open(folder, "ann");
        bob = Bundles.open(folder, "bob");
        bundle = folder.resolve("bundle.jsonl");
    }

    @AfterEach
    void close() {
        ann.close();
        bob.close();
    }

    @Test
    void workComesOverOnceAndIsNotTakenBackByUndo() {
        act(bob, "Bob", new Act.SetLabel(FIRST, REASON, "social_and_others"));
        act(bob, "Bob", new Act.AddTag(SECOND, "garden"));
        MergeReport first = Bundles.merge(ann, Bundles.write(bob, bundle));
        assertThat(first.added()).isEqualTo(2);
        assertThat(first.known()).isZero();
        assertThat(first.isClean()).isTrue();
        assertThat(first.conversations()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(load(ann, SECOND).tags()).containsExactly("garden");
        MergeReport again = Bundles.merge(ann, bundle, bundle);
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(4);
        assertThat(again.conversations()).isEmpty();
        assertThat(ann.library().revisions()).isEqualTo(bob.library().revisions());
        assertThat(ann.curation().undoTitle()).isEmpty();
        assertThatThrownBy(() -> ann.curation().undo("Ann")).isInstanceOf(ActRefused.class);
        assertThat(ann.verification().verify().isSound()).isTrue();
    }

    @Test
    void theSameBytesForTheSameLogPackedOrNot() throws IOException {
        act(bob, "Bob", new Act.SetNote(FIRST, "half \ud800 and \u0000"));
        byte[] plain = Files.readAllBytes(Bundles.write(bob, bundle));
        Path packed = folder.resolve("bundle.jsonl.gz");
        byte[] once = Files.readAllBytes(Bundles.write(bob, packed));
        assertThat(Files.readAllBytes(Bundles.write(bob, packed))).isEqualTo(once);
        assertThat(once).isNotEqualTo(plain);
        Bundles.merge(ann, packed);
        assertThat(load(ann, FIRST).note()).isEqualTo("half \ud800 and \u0000");
        assertThat(Files.readAllBytes(Bundles.write(ann, bundle))).isEqualTo(plain);
    }

    @Test
    void aCopyOfAStoreIsAnotherStoreAlthoughItBearsTheSameId() throws IOException {
        act(ann, "Ann", new Act.SetNote(FIRST, "before the copy"));
        ann.close();
        Path file = folder.resolve("copy.ttc");
        Files.copy(folder.resolve("ann.ttc"), file);
        ann = Workspace.openExisting(folder.resolve("ann.ttc"));
        try (Workspace copy = Workspace.openExisting(file)) {
            act(copy, "Bob", new Act.AddTag(FIRST, "elsewhere"));
            Bundles.merge(ann, Bundles.write(copy, bundle));
        }
        ann.curation().undo("Ann");
        assertThat(load(ann, FIRST).note()).isEmpty();
        assertThat(load(ann, FIRST).tags()).containsExactly("elsewhere");
        assertThat(ann.curation().undoTitle()).isEmpty();
    }

    @Test
    void whatBothAddIsThereTwiceAndNeverInConflict() throws IOException {
        for (Workspace store : List.of(ann, bob)) {
            act(store, "A", new Act.AddTag(FIRST, "same"));
            act(store, "A", new Act.AddThought(FIRST, 1, "Mine", "task_motivation"));
            act(store, "A", new Act.SetStatus(FIRST, Status.ACCEPTED));
        }
        int before = load(ann, FIRST).thoughtCount();
        Bundles.exchange(folder, ann, bob);
        assertThat(Bundles.conflicts(ann)).isEmpty();
        assertThat(load(ann, FIRST).tags()).containsExactly("same");
        assertThat(load(ann, FIRST).thoughtCount()).isEqualTo(before + 1);
        assertThat(load(ann, FIRST)).isEqualTo(load(bob, FIRST));
    }

    @Test
    void whatEachCuratorJudgesAndTheChecksTheySetComeOverAsTheyAre() throws IOException {
        act(ann, "Ann", new Act.Judge(FIRST, REASON, "social_and_others"));
        act(bob, "Bob", new Act.Judge(FIRST, REASON, "content_expectation"));
        act(bob, "Bob", new Act.SetCheck("thought-late", "on", "yes"));
        Bundles.exchange(folder, ann, bob);
        assertThat(Bundles.conflicts(ann)).isEmpty();
        assertThat(ann.library().revisions()).hasSize(3).isEqualTo(bob.library().revisions());
        assertThat(ann.verification().verify().isSound()).isTrue();
    }

    @Test
    void theValueOfTheSmallerUuidShowsUntilOneStands() throws IOException {
        disagree();
        Conflict conflict = only(Bundles.conflicts(ann));
        assertThat(conflict.sides()).extracting(Conflict.Side::curator).contains("Ann", "Bob");
        assertThat(conflict.sides())
                .isSortedAccordingTo((one, other) ->
                        one.head().id().toString().compareTo(other.head().id().toString()));
        assertThat(label(ann)).isEqualTo(text(conflict.sides().getFirst().value()));
        assertThat(label(bob)).isEqualTo(label(ann));
        Conflict.Side chosen = conflict.sides().getLast();
        act(ann, "Chief", ConflictService.settle(conflict, chosen));
        assertThat(Bundles.conflicts(ann)).isEmpty();
        assertThat(label(ann)).isEqualTo(text(chosen.value()));
        assertThatThrownBy(() -> act(ann, "Chief", ConflictService.settle(conflict, chosen)))
                .isInstanceOf(ActsRefused.class)
                .hasMessageContaining("not in conflict");
        Bundles.merge(bob, Bundles.write(ann, bundle));
        assertThat(Bundles.conflicts(bob)).isEmpty();
        assertThat(label(bob)).isEqualTo(label(ann));
    }

    @Test
    void anOrdinaryActSettlesAConflictToo() throws IOException {
        disagree();
        act(ann, "Ann", new Act.SetLabel(FIRST, REASON, "style_expectation"));
        assertThat(Bundles.conflicts(ann)).isEmpty();
        assertThat(ann.library().revisions().getLast().parents()).hasSize(2);
    }

    @Test
    void undoneASettlementIsOpenAgainWithItsOwnAuthors() throws IOException {
        disagree();
        Conflict before = only(Bundles.conflicts(ann));
        CurationService.Progress none = CurationService.Progress.NONE;
        ConflictService conflicts = ann.together().conflicts();
        ConflictService.Outcome outcome =
                conflicts.adjudicate(
                        "Chief", new AdjudicationRule.Senior("Bob"), any -> true, none);
        assertThat(outcome.settled()).isEqualTo(1);
        assertThat(label(ann)).isEqualTo("content_expectation");
        for (int round = 0; round < 2; round++) {
            ann.curation().undo("Chief");
            Conflict again = only(Bundles.conflicts(ann));
            assertThat(again.sides())
                    .extracting(Conflict.Side::made)
                    .isEqualTo(before.sides().stream().map(Conflict.Side::made).toList());
            assertThat(again.state().value()).isEqualTo(before.state().value());
            ann.curation().redo("Chief");
            assertThat(Bundles.conflicts(ann)).isEmpty();
            assertThat(label(ann)).isEqualTo("content_expectation");
        }
        assertThat(ann.verification().verify().isSound()).isTrue();
    }

    @Test
    void rulesSettleWhatTheyDecideAndLeaveTheRest() throws IOException {
        disagree();
        try (Workspace cem = Bundles.open(folder, "cem")) {
            act(cem, "Cem", new Act.SetLabel(FIRST, REASON, "content_expectation"));
            act(cem, "Cem", new Act.SetNote(SECOND, "of Cem"));
            // One act more here, so that the note is the later one by its counter.
            act(ann, "Ann", new Act.AddTag(SECOND, "seen"));
            act(ann, "Ann", new Act.SetNote(SECOND, "of Ann"));
            Bundles.merge(ann, Bundles.write(cem, bundle));
        }
        assertThat(Bundles.conflicts(ann)).hasSize(2);
        ConflictService.Outcome outcome =
                ann.together()
                        .conflicts()
                        .adjudicate(
                                "Chief",
                                new AdjudicationRule.Majority(),
                                any -> true,
                                CurationService.Progress.NONE);
        assertThat(outcome.settled()).isEqualTo(1);
        assertThat(outcome.open()).extracting(Conflict::field).containsExactly(Field.NOTE);
        assertThat(label(ann)).isEqualTo("content_expectation");
        ann.together()
                .conflicts()
                .adjudicate(
                        "Chief",
                        new AdjudicationRule.Latest(),
                        any -> true,
                        CurationService.Progress.NONE);
        assertThat(load(ann, SECOND).note()).isEqualTo("of Ann");
        assertThat(Bundles.conflicts(ann)).isEmpty();
    }

    @Test
    void onlyOneCuratorOrOnlyWhatIsNew() {
        act(bob, "Bob", new Act.SetNote(FIRST, "one"));
        act(bob, "Eve", new Act.SetNote(SECOND, "two"));
        Revision last = bob.library().revisions().getLast();
        assertThat(Bundles.write(bob, bundle, "Eve", new BundleRequest.From.Beginning()).curators())
                .containsExactly("Eve");
        assertThat(Bundles.merge(ann, bundle).added()).isEqualTo(1);
        assertThat(load(ann, FIRST).note()).isEmpty();
        Path later = folder.resolve("later.jsonl");
        BundleReport since =
                Bundles.write(
                        bob, later, null, new BundleRequest.From.Moment(last.at().plusMillis(1)));
        assertThat(since.revisions()).isZero();
        assertThat(Bundles.merge(ann, later).revisions()).isZero();
    }

    @Test
    void whatAPartialBundleLacksComesLater() {
        act(bob, "Bob", new Act.AddThought(FIRST, 1, "Mine", "task_motivation"));
        int last = load(bob, FIRST).message(1).thoughts().size();
        act(bob, "Eve", new Act.SetThoughtText(FIRST, new ThoughtRef.Numbered(1, last), "Better"));
        Bundles.write(bob, bundle, "Eve", new BundleRequest.From.Beginning());
        MergeReport partial = Bundles.merge(ann, bundle);
        assertThat(partial.added()).isEqualTo(1);
        assertThat(partial.unmatched()).hasSize(1);
        assertThat(partial.unmatched().getFirst().place())
                .isEqualTo(MergeReport.Unmatched.Place.KEPT);
        assertThat(Bundles.merge(ann, Bundles.write(bob, bundle)).isClean()).isTrue();
        assertThat(load(ann, FIRST)).isEqualTo(load(bob, FIRST));
        assertThat(ann.verification().verify().isSound()).isTrue();
    }

    @Test
    void aPreviewSaysTheSameAndChangesNothing() throws IOException {
        act(ann, "Ann", new Act.SetNote(FIRST, "a"));
        act(bob, "Bob", new Act.SetNote(FIRST, "b"));
        Bundles.write(bob, bundle);
        MergeReport preview =
                Bundles.merge(ann, MergeRequest.Data.SAME, MergeRequest.Effect.PREVIEW, bundle);
        assertThat(ann.library().revisions()).hasSize(1);
        assertThat(load(ann, FIRST).conflicting()).isEmpty();
        assertThat(Bundles.merge(ann, bundle)).isEqualTo(preview);
        assertThat(preview.conflicts()).hasSize(1);
    }

    @Test
    void theClockDecidesNothingAndTheCounterGoesOn() {
        act(bob, "Bob", new Act.SetNote(FIRST, "one"));
        act(bob, "Bob", new Act.SetNote(FIRST, "two"));
        Bundles.merge(ann, Bundles.write(bob, bundle));
        long greatest = ann.library().revisions().getLast().counter();
        act(ann, "Ann", new Act.SetNote(FIRST, "three"));
        Revision last = ann.library().revisions().getLast();
        assertThat(last.counter()).isEqualTo(greatest + 1);
        assertThat(last.after()).isEqualTo(new Value.Text("three"));
        assertThat(Bundles.conflicts(ann)).isEmpty();
    }

    private void disagree() throws IOException {
        act(ann, "Ann", new Act.SetLabel(FIRST, REASON, "social_and_others"));
        act(bob, "Bob", new Act.SetLabel(FIRST, REASON, "content_expectation"));
        Bundles.exchange(folder, ann, bob);
    }

    private static String label(Workspace store) {
        return Objects.requireNonNull(load(store, FIRST).message(1).thoughts().getFirst().label());
    }

    private static void act(Workspace store, String curator, Act act) {
        store.curation().apply(curator, act);
    }

    private static String text(@org.jspecify.annotations.Nullable Value value) {
        return Objects.requireNonNull(Value.textOf(value));
    }

    private static Conflict only(List<Conflict> conflicts) {
        assertThat(conflicts).hasSize(1);
        return conflicts.getFirst();
    }
}
