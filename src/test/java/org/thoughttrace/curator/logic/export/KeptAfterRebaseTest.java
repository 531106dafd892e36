package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.logic.together.Releases.act;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.check.Talk;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.redaction.ReviewActs;
import org.thoughttrace.curator.logic.together.Bundles;
import org.thoughttrace.curator.logic.together.Releases;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a curator keeps of personal data when an export is looked through stays kept in a release in
/// which turns have other numbers, wherever it stands.
class KeptAfterRebaseTest {

    private static final String ID = "u1_a";
    private static final String MAIL = "Write to ana@example.org.";

    @TempDir private Path folder;

    private static Talk rest(Talk talk) {
        return talk.user("What is a comma?")
                .reason(
                        "I gave it li@example.org and then bo@example.org, both made up",
                        "task_motivation")
                .reply("A mark, says eva@example.org.")
                .summary("Asked cy@example.org");
    }

    @Test
    void everyPlaceStaysKept() {
        Path work = folder.resolve("work.jsonl");
        try (Workspace old = Releases.store(folder, "old", rest(Talk.of(ID)).line())) {
            act(
                    old,
                    "Ada",
                    new Act.AddRewrite(
                            ID, 2, MAIL, MAIL + " Or not.", Rewrite.Guide.REACTION, true),
                    new Act.SetNote(ID, "Ask dan@example.org"),
                    new Act.AddFlag(
                            ID,
                            new Subject.OneMessage(2),
                            "other",
                            Severity.MINOR,
                            "Says fay@example.org",
                            null));
            List<Redaction.Item> items = items(old);
            assertThat(items)
                    .extracting(item -> item.slot().kind().word())
                    .containsExactlyInAnyOrder(
                            "thought",
                            "thought",
                            "message",
                            "summary",
                            "rewrite",
                            "rewrite's note",
                            "note",
                            "flag");
            items.forEach(item -> act(old, "Ada", ReviewActs.toggle(item).orElseThrow()));
            assertThat(items(old)).allMatch(item -> item.part().isKept());
            Bundles.write(old, work);
        }
        try (Workspace now =
                Releases.store(
                        folder,
                        "new",
                        rest(Talk.of(ID).later(-120).user("Good morning.").reply("Good morning."))
                                .line())) {
            Releases.rebase(now, work);
            assertThat(items(now))
                    .hasSize(8)
                    .allSatisfy(item ->
                            assertThat(item.part().isKept()).as(item.slot().words()).isTrue());
            items(now).forEach(item -> act(now, "Ben", ReviewActs.toggle(item).orElseThrow()));
            assertThat(items(now)).hasSize(8).noneMatch(item -> item.part().isKept());
        }
    }

    private static List<Redaction.Item> items(Workspace store) {
        Recipe.Clean clean =
                new Recipe.Clean(
                        Recipe.Edits.APPLIED,
                        Recipe.Late.KEPT,
                        0,
                        Recipe.Wordless.KEPT,
                        Map.of("all", Treatment.MASK),
                        Recipe.Coarsening.NONE);
        Recipe recipe =
                new Recipe(
                        Recipe.Which.ALL,
                        clean,
                        new Recipe.Shape("thoughttrace", Map.of()),
                        null,
                        Recipe.Card.OF_SOURCE);
        return store.workbench()
                .run(WorkOrder.dryRun(recipe), ExportService.Progress.none())
                .personal()
                .review();
    }
}
