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
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Stages on a new release: what a curator saw of one hung on the stages they had moved before.
class RebasedStagesTest {

    @TempDir private Path folder;

    private Path bundle = Path.of("");

    /// Stages of eight turns begin at 1, 3, 5 and 7.
    private static String exchanges(int number, String last) {
        List<String> messages = new ArrayList<>();
        for (int exchange = 1; exchange <= number; exchange++) {
            messages.add(user(10 * exchange, "Question " + exchange));
            messages.add(
                    reply(10 * exchange + 1, exchange == number ? last : "Answer " + exchange));
        }
        return conversation("a_1", messages.toArray(String[]::new));
    }

    @BeforeEach
    void moveStagesAndSetOthers() throws IOException {
        bundle = folder.resolve("work.jsonl");
        try (Workspace store = Releases.store(folder, "old", exchanges(4, "Bye"))) {
            act(
                    store,
                    "Ada",
                    new Act.SetBoundary("a_1", "late", 4),
                    new Act.SetStage("a_1", 5, "early"),
                    new Act.SetBoundary("a_1", "mid_late", 2));
            assertThat(load(store, "a_1").message(6).stage()).isEqualTo("late");
            Bundles.write(store, bundle);
        }
    }

    @Test
    void areNoConflictWhereTheRulesSayWhatTheySaid() throws IOException {
        try (Workspace store = Releases.store(folder, "new", exchanges(4, "Good bye"))) {
            MergeReport report = rebase(store, bundle);
            assertThat(report.conflicts()).isEmpty();
            assertThat(load(store, "a_1").message(5).stage()).isEqualTo("early");
            assertThat(load(store, "a_1").message(6).stage()).isEqualTo("late");
            assertThat(Bundles.conflicts(store)).isEmpty();
        }
    }

    @Test
    void areOneWhereTheConversationGrewAndTheRulesSaySomethingElse() throws IOException {
        try (Workspace store = Releases.store(folder, "new", exchanges(8, "Good bye"))) {
            rebase(store, bundle);
            assertThat(Bundles.conflicts(store))
                    .extracting(conflict -> conflict.state().field().name())
                    .contains("stage", "boundary/late");
        }
    }

    @Test
    void stayOneForTheNextReleaseWhileNobodyHasSettledIt() throws IOException {
        Path next = folder.resolve("next.jsonl");
        try (Workspace store = Releases.store(folder, "new", exchanges(8, "Good bye"))) {
            rebase(store, bundle);
            Bundles.write(store, next);
        }
        try (Workspace store = Releases.store(folder, "third", exchanges(8, "So long"))) {
            rebase(store, next);
            assertThat(Bundles.conflicts(store))
                    .extracting(conflict -> conflict.state().field().name())
                    .contains("stage", "boundary/late");
        }
    }
}
