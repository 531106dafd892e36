package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.together.BundleRequest.From;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A bundle of what has come since the last: with those before it, it holds all there is.
class SinceLastBundleTest {
    private static final From LAST = new From.LastBundle();

    @TempDir private Path folder;
    private Workspace ann;
    private Workspace bob;

    @BeforeEach
    void open() {
        ann = Bundles.open(folder, "ann");
        bob = Bundles.open(folder, "bob");
    }

    @AfterEach
    void close() {
        ann.close();
        bob.close();
    }

    private static void tag(Workspace workspace, String curator, String conversation, String tag) {
        workspace.curation().apply(curator, new Act.AddTag(conversation, tag));
    }

    private long write(Workspace workspace, String name, @Nullable String curator, From from) {
        return Bundles.write(workspace, folder.resolve(name), curator, from).revisions();
    }

    @Test
    void onlyWhatHasComeSinceIsInIt() {
        tag(ann, "Ann", FIRST, "one");
        assertThat(write(ann, "1.jsonl", null, LAST)).as("none before: all").isEqualTo(1);
        tag(ann, "Ann", FIRST, "two");
        tag(ann, "Ann", SECOND, "three");
        BundleReport second = Bundles.write(ann, folder.resolve("2.jsonl"), null, LAST);
        assertThat(second.revisions()).isEqualTo(2);
        assertThat(second.after())
                .isNotNull()
                .satisfies(last -> {
                    assertThat(last.file()).isEqualTo("1.jsonl");
                    assertThat(last.revisions()).isEqualTo(1);
                });
        assertThat(write(ann, "3.jsonl", null, LAST)).isZero();
        Bundles.merge(bob, folder.resolve("2.jsonl"), folder.resolve("1.jsonl"));
        assertThat(bob.library().revisions()).isEqualTo(ann.library().revisions());
    }

    @Test
    void theLastBundleItselfIsNeverReplacedByWhatCameSince() {
        tag(ann, "Ann", FIRST, "one");
        write(ann, "1.jsonl", null, LAST);
        tag(ann, "Ann", FIRST, "two");
        assertThatThrownBy(() -> write(ann, "1.jsonl", null, LAST))
                .isInstanceOf(TogetherStopped.class)
                .hasMessageContaining("1.jsonl is a bundle that was given out");
        assertThat(Bundles.merge(bob, folder.resolve("1.jsonl")).added()).isEqualTo(1);
        assertThat(write(ann, "1.jsonl", null, new From.Beginning())).isEqualTo(2);
    }

    @Test
    void noneThatWasGivenOutIsReplacedByOneThatHoldsLess() {
        tag(ann, "Ann", FIRST, "one");
        tag(ann, "Bob", FIRST, "two");
        write(ann, "1.jsonl", null, LAST);
        tag(ann, "Ann", FIRST, "three");
        write(ann, "2.jsonl", null, LAST);
        tag(ann, "Ann", FIRST, "four");
        assertThatThrownBy(() -> write(ann, "1.jsonl", null, LAST))
                .as("not the last, but the next ones begin behind it")
                .isInstanceOf(TogetherStopped.class);
        assertThatThrownBy(() -> write(ann, "1.jsonl", "Ann", new From.Beginning()))
                .as("without Bob")
                .isInstanceOf(TogetherStopped.class);
        assertThatThrownBy(() -> write(ann, "2.jsonl", null, new From.Moment(Instant.EPOCH)))
                .isInstanceOf(TogetherStopped.class);
        Bundles.merge(bob, folder.resolve("1.jsonl"), folder.resolve("2.jsonl"));
        assertThat(bob.library().revisions()).hasSize(3);
        assertThat(write(ann, "1.jsonl", null, new From.Beginning())).isEqualTo(4);
    }

    @Test
    void theMemoryOutlivesTheProgram() {
        tag(ann, "Ann", FIRST, "one");
        write(ann, "1.jsonl", null, LAST);
        ann.close();
        ann = Workspace.open(folder.resolve("ann.ttc"));
        tag(ann, "Ann", FIRST, "two");
        assertThat(write(ann, "2.jsonl", null, LAST)).isEqualTo(1);
    }

    @Test
    void olderWorkOfOthersThatCameLaterIsInIt() {
        tag(bob, "Bob", FIRST, "made first");
        tag(ann, "Ann", FIRST, "one");
        write(ann, "1.jsonl", null, LAST);
        Bundles.merge(ann, Bundles.write(bob, folder.resolve("bob.jsonl")));
        BundleReport next = Bundles.write(ann, folder.resolve("2.jsonl"), null, LAST);
        assertThat(next.curators()).containsExactly("Bob");
    }

    @Test
    void theRestOfAGroupThatWasKnownInPartIsInIt() {
        bob.curation()
                .apply(
                        "Bob",
                        "Two tags",
                        java.util.List.of(
                                new Act.AddTag(FIRST, "one"), new Act.AddTag(FIRST, "two")));
        Path whole = Bundles.write(bob, folder.resolve("whole.jsonl"));
        Path part = folder.resolve("part.jsonl");
        Bundles.takeOut(whole, part, 1);
        Bundles.merge(ann, part);
        assertThat(write(ann, "1.jsonl", null, LAST)).isEqualTo(1);
        Bundles.merge(ann, whole);
        assertThat(write(ann, "2.jsonl", null, LAST)).isEqualTo(1);
    }

    @Test
    void ownAndEverybodysAreToldApart() {
        tag(ann, "Ann", FIRST, "one");
        write(ann, "ann.jsonl", "Ann", LAST);
        tag(ann, "Cleo", FIRST, "two");
        assertThat(write(ann, "all.jsonl", null, LAST)).as("never given out whole").isEqualTo(2);
        tag(ann, "Ann", FIRST, "three");
        assertThat(write(ann, "ann-2.jsonl", "Ann", LAST)).as("one was in all").isEqualTo(1);
    }

    @Test
    void whatBeganAtADayOrFailedDoesNotCount() {
        tag(ann, "Ann", FIRST, "one");
        write(ann, "day.jsonl", null, new From.Moment(Instant.EPOCH));
        assertThat(ann.together().bundles().last(null)).isEmpty();
        assertThatThrownBy(() -> write(ann, "no such folder/1.jsonl", null, LAST))
                .isInstanceOf(TogetherStopped.class);
        assertThat(ann.together().bundles().last(null)).isEmpty();
    }

    @Test
    void aStoreThatIsOnlyLookedAtRemembersNothing() {
        tag(ann, "Ann", FIRST, "one");
        ann.close();
        try (Workspace looking = Workspace.openReadOnly(folder.resolve("ann.ttc"))) {
            assertThat(write(looking, "1.jsonl", null, LAST)).isEqualTo(1);
            assertThat(Files.exists(folder.resolve("1.jsonl"))).isTrue();
            assertThat(looking.together().bundles().last(null)).isEmpty();
        }
        ann = Workspace.open(folder.resolve("ann.ttc"));
    }
}
