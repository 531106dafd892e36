package org.thoughttrace.curator.bench;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
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
import java.util.stream.Stream;

/// Measures what a curator waits for and prints it, with what is to be reached. Arguments: a file of
/// conversations, without which one of 30 MB is made that looks like the sample; `--large` measures
/// 100,000 conversations as well, made on the spot; `--keep FOLDER` keeps what was made, and takes
/// what is there already. Ends with exit code 1 when a ratio is missed by more than a fifth.
public final class Benchmark {

    private static final double IMPORT_LIMIT = 1.5;
    private static final int ROUNDS = 5;
    private static final int SAVES = 300;
    private static final int SWITCHES = 200;
    private static final long MEBIBYTE = 1 << 20;
    private static final int RELEASE = 2_155;
    private static final int LARGE = 100_000;
    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    private Benchmark() {}

    private record Wish(@Nullable Path file, @Nullable Path keep, boolean isLargeToo) {

        static Wish of(String[] args) {
            Path file = null;
            Path keep = null;
            boolean large = false;
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--large" -> large = true;
                    case "--keep" -> keep = Path.of(args[++i]);
                    default -> file = Path.of(args[i]);
                }
            }
            return new Wish(file, keep, large);
        }
    }

    /// Prints the facts of this Java and this machine, then the figures.
    public static void main(String[] args) throws Exception {
        Wish wish = Wish.of(args);
        printMachine();
        Path keep = wish.keep();
        Path folder =
                keep == null
                        ? Files.createTempDirectory("curator-bench")
                        : Files.createDirectories(keep);
        Aims aims = new Aims();
        boolean allHold;
        try {
            BenchWindow.startToolkit();
            run(wish, folder, aims);
            allHold = aims.print();
        } finally {
            Platform.exit();
            if (keep == null) {
                delete(folder);
            }
        }
        if (!allHold) {
            System.exit(1);
        }
    }

    private static void run(Wish wish, Path folder, Aims aims) throws Exception {
        Path named = wish.file();
        Path file =
                named == null
                        ? LookAlike.write(SAMPLE, folder.resolve("release.jsonl"), RELEASE)
                        : named;
        String size = Math.round(Files.size(file) / 1e6) + " MB";
        System.out.printf(Locale.ROOT, "%s: %s%n%n", file.getFileName(), size);
        Path store = folder.resolve("store.ttc");
        if (!Files.exists(store)) {
            aims.ratio("import / bare loop", imports(file, folder), IMPORT_LIMIT);
            takeIn(file, store);
        }
        openings(store);
        try (Workspace workspace = Workspace.openExisting(store)) {
            FindBenchmark.run(workspace, FindBenchmark.Limits.RELEASE, size, aims);
            ExportBenchmark.run(workspace, file, folder, aims);
            RecipeBenchmark.run(workspace, folder, size, aims);
            printMemory("with the facts of all conversations");
            CheckBenchmark.run(workspace, size, aims);
            switches(workspace);
            saves(workspace);
        }
        windows(store, folder, size, aims);
        if (wish.isLargeToo()) {
            large(named == null ? SAMPLE : named, folder, aims);
        }
    }

    private static void large(Path like, Path folder, Aims aims) throws Exception {
        Path store = folder.resolve("large.ttc");
        Path file = folder.resolve("large.jsonl");
        if (!Files.exists(store)) {
            double made = Figures.once(() -> LookAlike.write(like, file, LARGE));
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d conversations, %.0f MB, made in %.0f s%n",
                    LARGE,
                    Files.size(file) / 1e6,
                    made / 1000);
            Figures.of("import, 100,000 conversations", 1, () -> takeIn(file, store)).print();
            Files.delete(file);
        }
        System.out.printf(Locale.ROOT, "store: %.0f MB%n", Files.size(store) / 1e6);
        try (Workspace workspace = Workspace.openExisting(store)) {
            Figures.of(
                            "list 100,000 conversations",
                            3,
                            () -> workspace.library().summaries().size())
                    .print();
            FindBenchmark.run(workspace, FindBenchmark.Limits.LARGE, "100,000", aims);
            RecipeBenchmark.run(workspace, folder, "100,000", aims);
            printMemory("with the facts of 100,000 conversations");
        }
        windows(store, folder, "100,000", aims);
    }

    private static void windows(Path store, Path folder, String size, Aims aims) throws Exception {
        double[] opened = new double[1];
        long start = System.nanoTime();
        try (BenchWindow window = BenchWindow.open(store, folder.resolve("settings.properties"))) {
            opened[0] = (System.nanoTime() - start) / 1e6;
            Figures.of("open the window, until a conversation is shown", opened).print();
            SwitchBenchmark.run(window);
            WindowBenchmark.run(window, size, aims);
            printMemory("with the window, " + size);
        }
    }

    private static void printMemory(String when) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap in use %s: %d MiB%n",
                when,
                (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
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
