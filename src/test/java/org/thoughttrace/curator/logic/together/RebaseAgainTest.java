package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.load;
import static org.thoughttrace.curator.logic.together.Releases.act;
import static org.thoughttrace.curator.logic.together.Releases.conversation;
import static org.thoughttrace.curator.logic.together.Releases.rebase;
import static org.thoughttrace.curator.logic.together.Releases.reply;
import static org.thoughttrace.curator.logic.together.Releases.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The same work applied to a new release more than once, and by several who see it differently.
class RebaseAgainTest {

    private static final String OLD =
            conversation("a_1", user(11, "One"), reply(12, "Two"), user(13, "Three"));

    /// One message more at the beginning.
    private static final String NEW =
            conversation(
                    "a_1",
                    reply(10, "Welcome"),
                    user(11, "One"),
                    reply(12, "Two"),
                    user(13, "Three"));

    @TempDir private Path folder;

    private Path bundle(Act... acts) {
        Path bundle = folder.resolve("work.jsonl");
        try (Workspace store = Releases.store(folder, "old", OLD)) {
            act(store, "Ada", acts);
            Bundles.write(store, bundle);
        }
        return bundle;
    }

    private static Act flag() {
        return new Act.AddFlag(
                "a_1", new Subject.OneMessage(3), "other", Severity.MAJOR, "look", null);
    }

    @Test
    void moreDataInBetweenDoublesNothing() throws IOException {
        Path bundle =
                bundle(
                        flag(),
                        new Act.AddThought("a_1", 2, "Fine", "scope_fit"),
                        new Act.SetMessageText("a_1", 1, "One, mended"));
        try (Workspace store = Releases.store(folder, "new", NEW)) {
            rebase(store, bundle);
            CuratedConversation once = load(store, "a_1");
            assertThat(once.flags()).hasSize(1);
            SampleStore.take(
                    store,
                    SampleStore.file(folder, "more.jsonl", conversation("z_1", user(91, "More"))));
            MergeReport again = rebase(store, bundle);
            assertThat(again.added()).isZero();
            assertThat(load(store, "a_1")).isEqualTo(once);
        }
    }

    @Test
    void whatWasSettledStaysSettledWhenMoreDataCame() throws IOException {
        Path bundle = bundle(new Act.SetMessageText("a_1", 1, "One, mended"));
        String changed =
                conversation(
                        "a_1",
                        reply(10, "Welcome"),
                        user(11, "One, by its author"),
                        reply(12, "Two"),
                        user(13, "Three"));
        try (Workspace store = Releases.store(folder, "new", changed)) {
            rebase(store, bundle);
            assertThat(Bundles.conflicts(store)).hasSize(1);
            act(store, "Ben", new Act.SetMessageText("a_1", 2, "One, settled"));
            assertThat(Bundles.conflicts(store)).isEmpty();
            SampleStore.take(
                    store,
                    SampleStore.file(folder, "more.jsonl", conversation("z_1", user(91, "More"))));
            rebase(store, bundle);
            assertThat(Bundles.conflicts(store)).isEmpty();
            assertThat(load(store, "a_1").message(2).content()).isEqualTo("One, settled");
        }
    }

    @Test
    void whatComesLaterFindsWhatWasAddedEarlierAlthoughMoreDataCame() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        try (Workspace store = Releases.store(folder, "old", OLD)) {
            act(store, "Ada", flag());
            Bundles.write(store, first);
            act(
                    store,
                    "Ada",
                    new Act.ResolveFlag("a_1", load(store, "a_1").flags().getFirst().id()));
            Bundles.write(store, second);
        }
        try (Workspace store = Releases.store(folder, "new", NEW)) {
            rebase(store, first);
            SampleStore.take(
                    store,
                    SampleStore.file(folder, "more.jsonl", conversation("z_1", user(91, "More"))));
            assertThat(rebase(store, second).unmatched()).isEmpty();
            assertThat(load(store, "a_1").flags())
                    .singleElement()
                    .satisfies(flag -> assertThat(flag.isOpen()).isFalse());
        }
    }

    /// The two versions have the message at different turns.
    @Test
    void whoChoseOtherVersionsBeforeCanStillPutTheirWorkTogether() throws IOException {
        Path bundle = bundle(flag(), new Act.SetMessageText("a_1", 1, "One, mended"));
        String other =
                conversation(
                        "a_1",
                        reply(9, "Hello"),
                        reply(10, "Welcome"),
                        user(11, "One"),
                        reply(12, "Two"),
                        user(13, "Three"));
        Path fromFirst = folder.resolve("first.jsonl");
        Path fromSecond = folder.resolve("second.jsonl");
        try (Workspace first = Releases.store(folder, "first", NEW);
                Workspace second = Releases.store(folder, "second", NEW)) {
            for (Workspace store : List.of(first, second)) {
                SampleStore.take(store, SampleStore.file(folder, "other.jsonl", other));
            }
            String chosen = second.library().versions("a_1").getLast().sha256();
            act(second, "Ben", new Act.ChooseSource("a_1", chosen));
            rebase(first, bundle);
            rebase(second, bundle);
            Bundles.write(first, fromFirst);
            Bundles.write(second, fromSecond);
            Bundles.merge(first, fromSecond);
            Bundles.merge(second, fromFirst);
            assertThat(load(first, "a_1")).isEqualTo(load(second, "a_1"));
            assertThat(first.verification().verify().isSound()).isTrue();
        }
    }

    /// One has the rewrites twice, at the turns of both versions; the other has them once.
    @Test
    void thePreferredRewriteIsTheOneOnItsMessageWhateverVersionWasChosenWhen() throws IOException {
        Path rewrites = folder.resolve("rewrites.jsonl");
        Path choice = folder.resolve("choice.jsonl");
        try (Workspace store = Releases.store(folder, "old", OLD)) {
            act(store, "Ada", rewrite("Better"), rewrite("Best"));
            Bundles.write(store, rewrites);
            act(
                    store,
                    "Ada",
                    new Act.PreferRewrite("a_1", load(store, "a_1").rewrites().getLast().id()));
            Bundles.write(store, choice, null, new BundleRequest.From.LastBundle());
        }
        String other =
                conversation(
                        "a_1",
                        reply(9, "Hello"),
                        reply(10, "Hi"),
                        user(11, "One"),
                        reply(12, "Two"));
        Path fromFirst = folder.resolve("first.jsonl");
        Path fromSecond = folder.resolve("second.jsonl");
        try (Workspace first = Releases.store(folder, "first", NEW);
                Workspace second = Releases.store(folder, "second", NEW)) {
            rebase(first, rewrites);
            for (Workspace store : List.of(first, second)) {
                SampleStore.take(store, SampleStore.file(folder, "other.jsonl", other));
                String chosen = store.library().versions("a_1").getLast().sha256();
                act(store, "Ben", new Act.ChooseSource("a_1", chosen));
                rebase(store, choice);
                rebase(store, rewrites);
            }
            Bundles.write(first, fromFirst);
            Bundles.write(second, fromSecond);
            Bundles.merge(first, fromSecond);
            Bundles.merge(second, fromFirst);
            assertThat(load(first, "a_1")).isEqualTo(load(second, "a_1"));
            assertThat(load(first, "a_1").rewrites())
                    .filteredOn(rewrite -> rewrite.turn() == 4 && rewrite.isPreferred())
                    .singleElement()
                    .satisfies(rewrite -> assertThat(rewrite.text()).isEqualTo("Best"));
        }
    }

    private static Act rewrite(String text) {
        return new Act.AddRewrite("a_1", 2, text, "", Rewrite.Guide.REACTION, false);
    }

    @Test
    void aThoughtThatWasSplitKeepsItsSecondHalfBesideIt() throws IOException {
        Path bundle =
                bundle(
                        new Act.AddThought("a_1", 3, "Last of all", "social_and_others"),
                        new Act.SplitThought("a_1", new ThoughtRef.Numbered(3, 1), 4));
        List<String> before;
        try (Workspace store = Workspace.open(folder.resolve("old").resolve("store.ttc"))) {
            before =
                    load(store, "a_1").message(3).thoughts().stream()
                            .map(CuratedThought::content)
                            .toList();
        }
        assertThat(before).hasSize(3);
        try (Workspace store = Releases.store(folder, "new", NEW)) {
            rebase(store, bundle);
            assertThat(load(store, "a_1").message(4).thoughts())
                    .extracting(CuratedThought::content)
                    .containsExactlyElementsOf(before);
        }
    }

    /// Whoever gets a part of the work sees the conflict it is in, with both values.
    @Test
    void aPartOfTheWorkBringsWhatTheReleaseSaysOfIt() throws IOException {
        Path bundle = bundle(new Act.SetMessageText("a_1", 1, "One, mended"));
        String changed = conversation("a_1", user(11, "One, by its author"), reply(12, "Two"));
        Path part = folder.resolve("part.jsonl");
        try (Workspace one = Releases.store(folder, "new", changed);
                Workspace other = Releases.store(folder, "other", changed)) {
            rebase(one, bundle);
            act(one, "Eve", new Act.SetNote("a_1", "Another thing"));
            BundleReport given =
                    Bundles.write(one, part, "Ada", new BundleRequest.From.Beginning());
            assertThat(given.curators()).containsExactly("Ada");
            assertThat(given.revisions()).isEqualTo(2);
            assertThat(Bundles.merge(other, part).conflicts())
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.isWithData()).isTrue());
            assertThat(load(other, "a_1").message(1).content()).isEqualTo("One, by its author");
            assertThat(
                            Bundles.write(
                                            one,
                                            folder.resolve("other.jsonl"),
                                            "Eve",
                                            new BundleRequest.From.Beginning())
                                    .revisions())
                    .isEqualTo(1);
        }
    }
}
