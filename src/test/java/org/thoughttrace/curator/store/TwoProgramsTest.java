package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.verification.Verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// A store that another program has open, and one whose program is killed at its work.
class TwoProgramsTest {

    private static final int ACKNOWLEDGED = 40;

    @TempDir Path folder;

    @Test
    void theSecondIsToldAtOnceWhoHasItAndMayLook() throws Exception {
        SampleStore.open(folder).close();
        Path file = folder.resolve("sample.ttc");
        Process other = OtherProgram.start(file, "hold");
        try {
            Instant start = Instant.now();
            assertThatThrownBy(() -> CurationStore.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + other.pid());
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
            try (Workspace workspace = Workspace.openReadOnly(file)) {
                assertThat(workspace.isReadOnly()).isTrue();
                assertThat(workspace.library().summaries()).isNotEmpty();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        CurationStore.open(file).close();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        SampleStore.open(folder).close();
        Path file = folder.resolve("sample.ttc");
        int last = workAndBeKilled(file);
        try (Workspace workspace = Workspace.openExisting(file)) {
            String note = SampleStore.load(workspace, SampleStore.FIRST).note();
            // Some more may have been saved before they could be heard.
            assertThat(Integer.parseInt(note)).isGreaterThanOrEqualTo(last);
            Verification verification = workspace.verification().verify();
            assertThat(verification.damaged()).isEmpty();
            assertThat(verification.isSound()).isTrue();
            assertThat(verification.revisions()).isEqualTo(Integer.parseInt(note));
            workspace.curation().undo("Ada");
            assertThat(SampleStore.load(workspace, SampleStore.FIRST).note())
                    .isEqualTo(Integer.toString(Integer.parseInt(note) - 1));
        }
    }

    private static int workAndBeKilled(Path file) throws IOException, InterruptedException {
        Process other = OtherProgram.start(file, SampleStore.FIRST);
        BufferedReader said = OtherProgram.reader(other);
        int last = 0;
        while (last < ACKNOWLEDGED) {
            last = Integer.parseInt(said.readLine());
        }
        other.destroyForcibly().waitFor();
        return last;
    }
}
