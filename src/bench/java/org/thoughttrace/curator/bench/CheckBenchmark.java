package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.Audit;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.curation.Act;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// All checks over a store, what they find, to be held against what a generator says it planted,
/// and looking again after an edit.
final class CheckBenchmark {

    private static final double AIM = 20_000;
    private static final int ROUNDS = 3;
    private static final int AGAIN_ROUNDS = 20;

    private CheckBenchmark() {}

    static void run(Workspace workspace, String size, Aims aims) throws Exception {
        Map<Check, CheckSettings> all = workspace.checks().settings();
        Audit[] last = new Audit[1];
        Figures figures =
                Figures.of(
                        "all " + all.size() + " checks, " + size,
                        ROUNDS,
                        () -> last[0] = workspace.checks().run(all, AuditProgress.NONE));
        figures.print();
        aims.time("all checks, " + size, figures.best(), AIM);
        Map<String, Integer> found = new TreeMap<>();
        last[0].findings()
                .forEach(judged -> found.merge(judged.finding().check(), 1, Integer::sum));
        found.forEach(
                (check, count) -> System.out.printf(Locale.ROOT, "  %-36s %,8d%n", check, count));
        String first = workspace.library().summaries().getFirst().id();
        Audit active = workspace.checks().run(workspace.checks().active(), AuditProgress.NONE);
        int[] round = {0};
        Figures.of(
                        "check again after an edit, " + size,
                        AGAIN_ROUNDS,
                        () -> {
                            workspace
                                    .curation()
                                    .apply("bench", new Act.SetNote(first, "Note " + round[0]++));
                            return workspace.checks().refresh(active, AuditProgress.NONE);
                        })
                .print();
    }
}
