package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/// Times "export exactly what I filtered" beside what people do in a notebook: read all lines, keep
/// some, write them. The notebook is python, where it is there; the same in Java stands beside it.
final class ExportBenchmark {

    private static final String FILTER = "turns:6..10";
    private static final int LEAST = 6;
    private static final int MOST = 10;
    private static final int ROUNDS = 5;
    private static final double AIM = 0.3;

    private static final String NOTEBOOK =
            """
            import json, sys, time
            start = time.perf_counter()
            rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
            kept = [row for row in rows if 6 <= len(row["messages"]) <= 10]
            with open(sys.argv[2], "w", encoding="utf-8") as out:
                for row in kept:
                    out.write(json.dumps(row, ensure_ascii=False) + "\\n")
            print((time.perf_counter() - start) * 1000)
            """;

    private ExportBenchmark() {}

    /// Prints the figures. The three take turns, so that what else the machine does falls on all.
    static void run(Workspace workspace, Path file, Path folder, Aims aims) throws Exception {
        List<Double> own = new ArrayList<>();
        List<Double> loop = new ArrayList<>();
        List<Double> python = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            double ownTime = Figures.once(() -> write(workspace, folder.resolve("filtered.jsonl")));
            double loopTime = Figures.once(() -> loop(file, folder.resolve("loop.jsonl")));
            OptionalDouble notebook = notebook(file, folder.resolve("notebook.jsonl"));
            if (round >= 0) {
                own.add(ownTime);
                loop.add(loopTime);
                notebook.ifPresent(python::add);
            }
        }
        Figures ownFigures = figures("filter and write to JSONL", own);
        Figures loopFigures = figures("the same by a loop over the file, in Java", loop);
        ownFigures.print();
        loopFigures.print();
        if (python.isEmpty()) {
            System.out.println("(python3 is not there; the ratio is to the loop in Java)");
            aims.ratio(
                    "filter and write / loop in Java", ownFigures.best() / loopFigures.best(), AIM);
        } else {
            Figures pythonFigures = figures("the same in python3, as in a notebook", python);
            pythonFigures.print();
            aims.ratio(
                    "filter and write / python3 notebook",
                    ownFigures.best() / pythonFigures.best(),
                    AIM);
        }
    }

    private static Figures figures(String name, List<Double> times) {
        return Figures.of(name, times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Object write(Workspace workspace, Path out) {
        return workspace
                .export()
                .export(
                        new ExportRequest(
                                out,
                                new HashSet<>(
                                        workspace
                                                .finder()
                                                .find(
                                                        FilterParser.parse(
                                                                        FILTER, Vocabulary.open())
                                                                .filter())
                                                .ids()),
                                ExportRequest.Curation.LEFT_OUT,
                                ExportRequest.IfExists.REPLACE),
                        ExportService.Progress.none());
    }

    private static Object loop(Path file, Path out) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        int kept = 0;
        try (BufferedReader in = Files.newBufferedReader(file);
                BufferedWriter written = Files.newBufferedWriter(out)) {
            String line = in.readLine();
            while (line != null) {
                JsonNode row = mapper.readTree(line);
                int messages = row.path("messages").size();
                if (messages >= LEAST && messages <= MOST) {
                    written.write(mapper.writeValueAsString(row));
                    written.write('\n');
                    kept++;
                }
                line = in.readLine();
            }
        }
        return kept;
    }

    /// The time it says itself, without the start of the interpreter.
    private static OptionalDouble notebook(Path file, Path out) throws InterruptedException {
        try {
            Process python =
                    new ProcessBuilder("python3", "-c", NOTEBOOK, file.toString(), out.toString())
                            .redirectErrorStream(true)
                            .start();
            String said =
                    new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!python.waitFor(10, TimeUnit.MINUTES) || python.exitValue() != 0) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(Double.parseDouble(said.strip()));
        } catch (IOException | UncheckedIOException missing) {
            return OptionalDouble.empty();
        }
    }
}
