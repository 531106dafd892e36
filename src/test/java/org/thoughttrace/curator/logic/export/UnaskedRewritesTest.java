package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Rewrites that give no pair are told of: somebody wrote them.
class UnaskedRewritesTest {
    private static final Recipe PAIRS =
            new Recipe(
                    Recipe.Which.ALL,
                    Recipe.Clean.NOTHING,
                    new Recipe.Shape("preference", Map.of()),
                    null,
                    Recipe.Card.OF_SOURCE);

    @TempDir private Path folder;

    @Test
    void aRewriteThatNoComplaintSpeaksForIsToldAndNotDroppedInSilence() {
        String id = SampleStore.FIRST;
        try (Workspace workspace = SampleStore.open(folder)) {
            List<Integer> turns =
                    SampleStore.load(workspace, id).messages().stream()
                            .filter(message ->
                                    message.role() == Role.ASSISTANT
                                            && !Dissatisfaction.with(message).isThere())
                            .map(CuratedMessage::turn)
                            .toList();
            assertThat(turns).isNotEmpty();
            for (int turn : turns) {
                SampleStore.apply(
                        workspace,
                        new Act.AddRewrite(id, turn, "Better.", "", Rewrite.Guide.REACTION, true));
            }
            Outcome outcome =
                    workspace
                            .workbench()
                            .run(WorkOrder.dryRun(PAIRS), ExportService.Progress.none());
            assertThat(outcome.exclusions())
                    .filteredOn(exclusion ->
                            exclusion.conversation().equals(id)
                                    && exclusion.why().contains("rewritten, but"))
                    .extracting(Exclusion::turn)
                    .containsExactlyElementsOf(turns);
        }
    }
}
