package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.store.SourceStore;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A program that is killed in the middle of an export leaves the old folder or the new one.
class KilledExportTest {
    private static final int KILLS = 4;
    private static final List<String> FORMATS = List.of("thoughttrace", "csv");

    @TempDir private Path folder;

    @Test
    void whatIsThereAfterAKillIsWhole() throws IOException, InterruptedException {
        SampleStore.open(folder).close();
        Path out = folder.resolve("out");
        export(folder.resolve("sample.ttc"), out, "thoughttrace");
        for (int kill = 0; kill < KILLS; kill++) {
            Process other =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    KilledExportTest.class.getName(),
                                    folder.resolve("sample.ttc").toString(),
                                    out.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            // Its first words tell that it has begun; then it is somewhere in the middle.
            assertThat(other.inputReader().readLine()).isEqualTo("exporting");
            Thread.sleep(37L * (kill + 1));
            other.destroyForcibly().waitFor();
            if (!Files.exists(out)) {
                Files.move(folder.resolve(".out.before-export"), out);
            }
            requireWhole(out);
        }
        export(folder.resolve("sample.ttc"), out, "thoughttrace");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith(".export-")))
                    .isEmpty();
        }
    }

    private static void requireWhole(Path out) throws IOException {
        JsonNode manifest =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readAllBytes(out.resolve("manifest.json")));
        assertThat(manifest.path("files").size()).isPositive();
        for (JsonNode file : manifest.path("files")) {
            byte[] bytes = Files.readAllBytes(out.resolve(file.path("name").asString()));
            assertThat(SourceStore.sha256(bytes)).isEqualTo(file.path("sha256").asString());
        }
    }

    private static void export(Path store, Path out, String format) {
        try (Workspace workspace = Workspace.openReadOnly(store)) {
            Recipe recipe =
                    new Recipe(
                            Recipe.Which.ALL,
                            Recipe.Clean.NOTHING,
                            new Recipe.Shape(format, Map.of()),
                            null,
                            Recipe.Card.OF_SOURCE);
            workspace
                    .workbench()
                    .run(
                            new WorkOrder(
                                    recipe,
                                    null,
                                    out,
                                    ExportRequest.IfExists.REPLACE,
                                    null,
                                    "a test"),
                            ExportService.Progress.none());
        }
    }

    /// The other program: exports over and over, in one format and then another.
    public static void main(String[] args) {
        System.out.println("exporting");
        for (int round = 0; round < 10_000; round++) {
            export(Path.of(args[0]), Path.of(args[1]), FORMATS.get(round % FORMATS.size()));
        }
    }
}
