package org.thoughttrace.curator.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.RealData;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Totals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Real conversations: counted right, and given back to the byte.
class SampleRealDataTest {

    @TempDir Path folder;

    @Test
    void countsAndExportAgreeWithTheFile() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("real.ttc"))) {
            SampleStore.take(workspace, RealData.sample());
            assertThat(workspace.library().totals()).isEqualTo(new Totals(null, 12, 14, 212, 197));
            assertThat(workspace.finder().find(new Filter.Everything()).modelCount()).isEqualTo(9);
            byte[] untouched = SampleStore.export(workspace);
            assertThat(untouched).isEqualTo(Files.readAllBytes(RealData.sample()));
            for (ConversationSummary summary : workspace.library().summaries()) {
                SampleStore.apply(workspace, new Act.SetMessageText(summary.id(), 1, "x"));
            }
            assertThat(workspace.verification().verify().isSound()).isTrue();
            while (workspace.curation().undoTitle().isPresent()) {
                workspace.curation().undo("Ada");
            }
            assertThat(SampleStore.export(workspace)).isEqualTo(untouched);
        }
    }
}
