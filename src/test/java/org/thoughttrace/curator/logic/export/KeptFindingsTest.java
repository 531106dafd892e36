package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.audit.FindingActs;
import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.Talk;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.redaction.ReviewActs;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a curator dismissed in the checks stays in an export at every place the finding has, and the
/// review list decides of a place alone.
class KeptFindingsTest {
    private static final String ID = "u1_a";
    private static final String TWO = "I gave it ana@example.org and then li@example.org, too.";

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void takeIn() throws IOException {
        workspace = Workspace.open(folder.resolve("s.ttc"));
        SampleStore.take(
                workspace,
                SampleStore.file(
                        folder,
                        "in.jsonl",
                        Talk.of(ID)
                                .user("What is a comma, and where does it belong?")
                                .reason(TWO, "task_motivation")
                                .reply("A mark.")
                                .summary("I wrote to eva@example.org and to bo@example.org.")
                                .survey("30", "Female", "Graduate", "Clerk, cy@example.org")
                                .line()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFindingOfAThoughtKeepsAllItsPlaces() {
        dismiss("The thought holds");
        assertThat(kept("thought")).containsExactly("ana@example.org", "li@example.org");
        assertThat(kept("summary")).isEmpty();
        SampleStore.apply(
                workspace,
                new Act.SetThoughtText(ID, new ThoughtRef.Numbered(1, 1), TWO + " Or not."));
        assertThat(kept("thought")).isEmpty();
    }

    @Test
    void theFirstPlaceOfAThoughtIsDecidedAlone() {
        toggle("ana@example.org");
        assertThat(kept("thought")).containsExactly("ana@example.org");
        assertThat(finding("The thought holds").standing()).isEqualTo(Standing.OPEN);
        toggle("li@example.org");
        assertThat(kept("thought")).containsExactly("ana@example.org", "li@example.org");
        toggle("ana@example.org");
        assertThat(kept("thought")).containsExactly("li@example.org");
    }

    @Test
    void summaryAndSurveyAreKeptAsTheirFindingsAre() {
        dismiss("The task summary holds");
        assertThat(kept("summary")).containsExactly("eva@example.org", "bo@example.org");
        assertThat(kept("survey")).isEmpty();
        dismiss("The survey (occupation) holds");
        assertThat(kept("survey")).containsExactly("cy@example.org");
    }

    @Test
    void whatWasKeptWithOthersGoesBackWithThem() {
        dismiss("The thought holds");
        assertThat(items()).filteredOn(Redaction.Item::isKeptWithOthers).hasSize(2);
        toggle("li@example.org");
        assertThat(kept("thought")).isEmpty();
        assertThat(finding("The thought holds").standing()).isEqualTo(Standing.OPEN);
        dismiss("The task summary holds");
        toggle("bo@example.org");
        assertThat(kept("summary")).isEmpty();
    }

    private Judged finding(String begin) {
        return workspace
                .checks()
                .run(workspace.checks().active(), AuditProgress.NONE)
                .findings()
                .stream()
                .filter(judged -> judged.finding().message().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private void dismiss(String begin) {
        SampleStore.apply(workspace, FindingActs.dismiss(finding(begin).finding(), "made up"));
    }

    private void toggle(String words) {
        Redaction.Item item =
                items().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
        SampleStore.apply(workspace, ReviewActs.toggle(item).orElseThrow());
    }

    private List<String> kept(String where) {
        return items().stream()
                .filter(item -> item.slot().kind().word().equals(where))
                .filter(item -> item.part().isKept())
                .map(Redaction.Item::words)
                .toList();
    }

    private List<Redaction.Item> items() {
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
        Outcome outcome =
                workspace.workbench().run(WorkOrder.dryRun(recipe), ExportService.Progress.none());
        assertThat(outcome.personal().found()).isEqualTo(outcome.personal().review().size());
        return outcome.personal().review();
    }
}
