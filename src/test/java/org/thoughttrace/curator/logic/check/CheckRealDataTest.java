package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.RealData;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.AuditProgress;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often each check fires on the published examples: the figures in the explanations. What a
/// check finds there was read by hand; a change of these counts asks for that once more.
class CheckRealDataTest {

    private static final Map<String, Integer> EXPECTED =
            Map.of(
                    "thought-too-short", 25,
                    "thought-late", 121,
                    "thought-reused", 2,
                    "thought-restates-message", 1,
                    "survey-missing", 1);

    @TempDir private Path folder;

    @Test
    void everyCheckFiresAsOftenAsItsExplanationSays() {
        Map<String, Integer> counts = new HashMap<>();
        try (Workspace workspace = Workspace.open(folder.resolve("real.ttc"))) {
            SampleStore.take(workspace, RealData.sample());
            Map<Check, CheckSettings> all = new LinkedHashMap<>();
            Checks.all().forEach(check -> all.put(check, CheckSettings.standard(check.info())));
            workspace
                    .checks()
                    .run(all, AuditProgress.NONE)
                    .findings()
                    .forEach(judged -> counts.merge(judged.finding().check(), 1, Integer::sum));
        }
        assertThat(counts).isEqualTo(EXPECTED);
        EXPECTED.forEach((id, count) ->
                assertThat(Checks.of(id).orElseThrow().info().explanation().measured())
                        .matches("(?s).*(" + count + " of|Once).*"));
    }
}
