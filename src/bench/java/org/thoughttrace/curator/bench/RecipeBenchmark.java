package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.export.WorkOrder;
import org.thoughttrace.curator.model.Recipe;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Exports by recipes against copying the same bytes through a JSON parser: to take no more than twice
/// as long, in memory that does not grow. The ratio is of times after warming up, of both: the parser
/// is compiled after two rounds, an export, which is far more code, after ten. The very first export
/// is printed beside it.
final class RecipeBenchmark {
    private static final double LIMIT = 2;
    private static final int WARM_UP = 10;
    private static final long LONG = 300_000_000;
    private static final int ROUNDS = 5;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private RecipeBenchmark() {}

    static void run(Workspace workspace, Path folder, String size, Aims aims) throws Exception {
        for (String format : new String[] {"thoughttrace", "openai-messages"}) {
            Path out = folder.resolve("recipe-" + format);
            Path copy = folder.resolve("copy.jsonl");
            System.out.printf(
                    Locale.ROOT,
                    "first export to %s, %s: %.0f ms%n",
                    format,
                    size,
                    Figures.once(() -> export(workspace, format, out)));
            for (int round = 1; round < warmUp(out.resolve(format + ".jsonl")); round++) {
                export(workspace, format, out);
                copy(out.resolve(format + ".jsonl"), copy);
            }
            double[] exports = new double[ROUNDS];
            double[] copies = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                exports[round] = Figures.once(() -> export(workspace, format, out));
                copies[round] = Figures.once(() -> copy(out.resolve(format + ".jsonl"), copy));
            }
            Figures export = Figures.of("export to " + format + ", " + size, exports);
            Figures bare = Figures.of("the same bytes through a JSON parser", copies);
            export.print();
            bare.print();
            System.out.printf(
                    Locale.ROOT, "%.0f MB%n", Files.size(out.resolve(format + ".jsonl")) / 1e6);
            aims.ratio(
                    "export to " + format + " / copy, " + size, export.best() / bare.best(), LIMIT);
            Files.delete(copy);
        }
    }

    /// Fewer where one round is long enough for everything to be compiled.
    private static int warmUp(Path exported) throws IOException {
        return Files.size(exported) > LONG ? 1 : WARM_UP;
    }

    private static Object export(Workspace workspace, String format, Path out) {
        Recipe recipe =
                new Recipe(
                        Recipe.Which.ALL,
                        Recipe.Clean.NOTHING,
                        new Recipe.Shape(format, Map.of()),
                        null,
                        Recipe.Card.OF_SOURCE);
        return workspace
                .workbench()
                .run(
                        new WorkOrder(
                                recipe,
                                null,
                                out,
                                ExportRequest.IfExists.REPLACE,
                                null,
                                "benchmark"),
                        ExportService.Progress.none());
    }

    private static Object copy(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in);
                JsonGenerator generator =
                        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return to;
    }
}
