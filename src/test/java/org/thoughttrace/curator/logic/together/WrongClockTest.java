package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.judgement.GuessMade;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Ben works on what Ann did before him; his clock says that he did it years before her.
class WrongClockTest {

    private static final InstantSource LATE =
            InstantSource.fixed(Instant.parse("2031-05-01T00:00:00Z"));
    private static final InstantSource EARLY =
            InstantSource.fixed(Instant.parse("2019-05-01T00:00:00Z"));

    @TempDir private Path folder;
    private Workspace ann;
    private Workspace ben;

    @BeforeEach
    void annFirst() throws IOException {
        ann = Bundles.open(folder, "ann", LATE);
        ben = Bundles.open(folder, "ben", EARLY);
        act(ann, "Ann");
        Bundles.exchange(folder, ann, ben);
        act(ben, "Ben");
        Bundles.exchange(folder, ann, ben);
    }

    @AfterEach
    void close() {
        ann.close();
        ben.close();
    }

    private static void act(Workspace store, String who) {
        for (Act act :
                List.of(
                        new Act.AddThought(FIRST, 1, "by " + who, "task_motivation"),
                        new Act.AddFlag(
                                FIRST,
                                new Subject.OneMessage(1),
                                "other",
                                Severity.MINOR,
                                "by " + who,
                                null),
                        new Act.AddRewrite(
                                FIRST, 2, "by " + who, "", Rewrite.Guide.REACTION, false),
                        new Act.Guess(
                                FIRST,
                                new ThoughtRef.Numbered(1, 1),
                                "task_motivation",
                                "by " + who))) {
            store.curation().apply(who, act);
        }
    }

    @Test
    void flagsRewritesThoughtsAndGuessesFollowTheCounter() throws IOException {
        for (Workspace store : List.of(ann, ben)) {
            var now = LogOrder.first(store);
            assertThat(now.flags()).extracting(Flag::comment).containsExactly("by Ann", "by Ben");
            assertThat(now.rewrites(2))
                    .extracting(Rewrite::text)
                    .containsExactly("by Ann", "by Ben");
            assertThat(now.message(1).thoughts())
                    .extracting(CuratedThought::content)
                    .endsWith("by Ann", "by Ben");
            assertThat(store.judgements().read().guesses())
                    .extracting(GuessMade::text)
                    .containsExactly("by Ann", "by Ben");
            assertThat(store.library().curatorsOf(FIRST)).containsExactly("Ann", "Ben");
            assertThat(LogOrder.exportWithCuration(store))
                    .containsSubsequence("\"flags\": [", "by Ann", "by Ben", "\"rewrites\": [");
        }
        assertThat(LogOrder.exportWithCuration(ann)).isEqualTo(LogOrder.exportWithCuration(ben));
    }

    @Test
    void theFirstRewriteByTheCounterIsPreferred() {
        for (Workspace store : List.of(ann, ben)) {
            assertThat(LogOrder.first(store).rewrites(2).stream().filter(Rewrite::isPreferred))
                    .extracting(Rewrite::text)
                    .containsExactly("by Ann");
        }
    }

    @Test
    void whatIsTakenBackAndDoneAgainKeepsItsPlace() {
        ann.curation().apply("Ann", new Act.RemoveFlag(FIRST, firstFlag()));
        assertThat(LogOrder.first(ann).flags()).extracting(Flag::comment).containsExactly("by Ben");
        ann.curation().undo("Ann");
        assertThat(LogOrder.first(ann).flags())
                .extracting(Flag::comment)
                .containsExactly("by Ann", "by Ben");
        act(ann, "Cem");
        for (int i = 0; i < 3; i++) {
            ann.curation().undo("Ann");
        }
        act(ben, "Dan");
        for (int i = 0; i < 3; i++) {
            ann.curation().redo("Ann");
        }
        Bundles.merge(ann, Bundles.write(ben, folder.resolve("ben.jsonl")));
        LogOrder.assertFollowed(ann, LogOrder.first(ann));
        assertThat(ann.verification().verify().isSound()).isTrue();
    }

    private java.util.UUID firstFlag() {
        return LogOrder.first(ann).flags().getFirst().id();
    }
}
