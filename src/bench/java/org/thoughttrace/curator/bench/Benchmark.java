package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.Audit;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Measures what a curator waits for and prints it. The one argument, if any, names a file of
/// conversations; without it the sample is multiplied. Ends with exit code 1 when an import takes
/// longer than its limit beside the bare loop.
public final class Benchmark {

    /// How many times as long as the bare loop an import may take, and how far above that it may
    /// be on a noisy machine.
    private static final double IMPORT_LIMIT = 1.5;

    private static final double TOLERANCE = 1.2;
    private static final int ROUNDS = 5;

    /// How many seconds all checks may take over 30 MB on two cores.
    private static final double CHECKS_LIMIT = 20;

    private static final int CHECK_ROUNDS = 3;
    private static final int AGAIN_ROUNDS = 20;
    private static final int SAVES = 300;
    private static final int SWITCHES = 200;
    private static final long MEBIBYTE = 1 << 20;

    private Benchmark() {}

    /// Prints the facts of this Java and this machine, then the figures.
    public static void main(String[] args) throws Exception {
        printMachine();
        Path folder = Files.createTempDirectory("curator-bench");
        boolean within;
        try {
            Path file =
                    args.length > 0
                            ? Path.of(args[0])
                            : Corpus.write(folder.resolve("corpus.jsonl"));
            within = run(file, folder);
        } finally {
            delete(folder);
        }
        if (!within) {
            System.exit(1);
        }
    }

    private static boolean run(Path file, Path folder) throws Exception {
        System.out.printf(
                Locale.ROOT, "%s: %.1f MB%n%n", file.getFileName(), Files.size(file) / 1e6);
        double ratio = imports(file, folder);
        Path store = folder.resolve("store.ttc");
        takeIn(file, store);
        openings(store);
        try (Workspace workspace = Workspace.openExisting(store)) {
            switches(workspace);
            saves(workspace);
        }
        double checking = checks(store);
        SwitchBenchmark.run(store, folder.resolve("settings.properties"));
        System.out.printf(
                Locale.ROOT,
                "%nimport / bare loop: %.2f (to reach: %.1f, refused above %.1f)%n",
                ratio,
                IMPORT_LIMIT,
                IMPORT_LIMIT * TOLERANCE);
        System.out.printf(
                Locale.ROOT,
                "all checks: %.1f s (to reach: %.0f, refused above %.0f)%n",
                checking / 1e3,
                CHECKS_LIMIT,
                CHECKS_LIMIT * TOLERANCE);
        return ratio <= IMPORT_LIMIT * TOLERANCE && checking <= CHECKS_LIMIT * TOLERANCE * 1e3;
    }

    /// All checks, those that are off as well, over all conversations, as the window does it.
    ///
    /// @return the best time, in milliseconds
    private static double checks(Path store) throws Exception {
        try (Workspace workspace = Workspace.openExisting(store)) {
            Map<Check, CheckSettings> all = workspace.checks().settings();
            Figures figures =
                    Figures.of(
                            "all " + all.size() + " checks",
                            CHECK_ROUNDS,
                            () -> workspace.checks().run(all, AuditProgress.NONE));
            figures.print();
            Map<String, Integer> found = new TreeMap<>();
            Audit audit = workspace.checks().run(all, AuditProgress.NONE);
            audit.findings()
                    .forEach(judged -> found.merge(judged.finding().check(), 1, Integer::sum));
            found.forEach((check, count) -> System.out.printf("  %-36s %,8d%n", check, count));
            String first = workspace.library().summaries().getFirst().id();
            Audit active = workspace.checks().run(workspace.checks().active(), AuditProgress.NONE);
            int[] round = {0};
            Figures.of(
                            "check again after an edit",
                            AGAIN_ROUNDS,
                            () -> {
                                workspace
                                        .curation()
                                        .apply(
                                                "bench",
                                                new Act.SetNote(first, "Note " + round[0]++));
                                return workspace.checks().refresh(active, AuditProgress.NONE);
                            })
                    .print();
            return figures.best();
        }
    }

    /// Both in turn, so that what else the machine does falls on both; the first of each warms up.
    ///
    /// @return the best import beside the best bare loop
    private static double imports(Path file, Path folder) throws Exception {
        double[] bare = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            Path bareFile = folder.resolve("bare.db");
            Path storeFile = folder.resolve("import.ttc");
            double bareTime = Figures.once(() -> BareLoop.run(file, bareFile));
            double wholeTime = Figures.once(() -> takeIn(file, storeFile));
            Files.delete(bareFile);
            Files.delete(storeFile);
            if (round >= 0) {
                bare[round] = bareTime;
                whole[round] = wholeTime;
            }
        }
        Figures bareFigures = Figures.of("bare loop", bare);
        Figures wholeFigures = Figures.of("import, new store, opened and closed", whole);
        bareFigures.print();
        wholeFigures.print();
        return wholeFigures.best() / bareFigures.best();
    }

    private static ImportReport takeIn(Path file, Path store) {
        try (Workspace workspace = Workspace.open(store)) {
            return workspace.intake().importFiles(List.of(file), "bench", ImportProgress.NONE);
        }
    }

    private static void openings(Path store) throws Exception {
        Figures.of(
                        "open a store and list its conversations",
                        20,
                        () -> {
                            try (Workspace workspace = Workspace.openExisting(store)) {
                                return workspace.library().summaries();
                            }
                        })
                .print();
    }

    private static void switches(Workspace workspace) throws Exception {
        List<ConversationSummary> all = workspace.library().summaries();
        int[] next = {0};
        Figures.of(
                        "load a conversation, one after the other",
                        SWITCHES,
                        () -> {
                            String id = all.get(next[0]++ * 7 % all.size()).id();
                            return workspace.library().load(id).orElseThrow();
                        })
                .print();
        String longest =
                all.stream()
                        .max(Comparator.comparingInt(ConversationSummary::turns))
                        .orElseThrow()
                        .id();
        Figures.of(
                        "load the longest",
                        SWITCHES / 4,
                        () -> workspace.library().load(longest).orElseThrow())
                .print();
    }

    private static void saves(Workspace workspace) throws Exception {
        List<ConversationSummary> all = workspace.library().summaries();
        int[] next = {0};
        Figures.of(
                        "save: one act, committed to the disk",
                        SAVES,
                        () -> {
                            int number = next[0]++;
                            String id = all.get(number % 50 * 7 % all.size()).id();
                            Status status = Status.values()[1 + number / 50 % 4];
                            return workspace
                                    .curation()
                                    .apply("bench", new Act.SetStatus(id, status));
                        })
                .print();
        Figures.of(
                        "save: another text of a message",
                        SAVES,
                        () -> {
                            int number = next[0]++;
                            String id = all.get(number % 50 * 7 % all.size()).id();
                            return workspace
                                    .curation()
                                    .apply(
                                            "bench",
                                            new Act.SetMessageText(id, 1, "Text " + number));
                        })
                .print();
        Figures.of("undo", SAVES / 3, () -> workspace.curation().undo("bench")).print();
    }

    private static void printMachine() {
        var runtime = Runtime.getRuntime();
        System.out.println("Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        System.out.println(
                System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.arch")
                        + ", "
                        + runtime.availableProcessors()
                        + " processors, heap up to "
                        + runtime.maxMemory() / MEBIBYTE
                        + " MiB");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException leftBehind) {
                            throw new UncheckedIOException(leftBehind);
                        }
                    });
        }
    }
}
