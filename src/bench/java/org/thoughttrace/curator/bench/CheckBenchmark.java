package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.Audit;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.curation.Act;

import java.util.Map;
import java.util.TreeMap;

/// All checks over a store, and what an edit costs afterwards.
final class CheckBenchmark {

    /// How many milliseconds all checks may take over 30 MB on two cores.
    private static final double LIMIT = 20_000;

    private static final int ROUNDS = 3;
    private static final int AGAIN_ROUNDS = 20;

    private CheckBenchmark() {}

    /// All checks, those that are off as well, over all conversations, as the window does it.
    static void run(Workspace workspace, Aims aims) throws Exception {
        Map<Check, CheckSettings> all = workspace.checks().settings();
        Figures figures =
                Figures.of(
                        "all " + all.size() + " checks",
                        ROUNDS,
                        () -> workspace.checks().run(all, AuditProgress.NONE));
        figures.print();
        aims.time("all checks, 30 MB", figures.best(), LIMIT);
        Map<String, Integer> found = new TreeMap<>();
        Audit audit = workspace.checks().run(all, AuditProgress.NONE);
        audit.findings().forEach(judged -> found.merge(judged.finding().check(), 1, Integer::sum));
        found.forEach((check, count) -> System.out.printf("  %-36s %,8d%n", check, count));
        again(workspace);
    }

    private static void again(Workspace workspace) throws Exception {
        String first = workspace.library().summaries().getFirst().id();
        Audit active = workspace.checks().run(workspace.checks().active(), AuditProgress.NONE);
        int[] round = {0};
        Figures.of(
                        "check again after an edit",
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
