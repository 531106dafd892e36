package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.RealData;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.AuditProgress;
import org.thoughttrace.curator.logic.audit.Judged;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The look-alike of the release says what was planted in it; the checks must find just that.
class PlantedRealDataTest {

    @TempDir private Path folder;

    private JsonNode generate(Path out) throws IOException, InterruptedException {
        Path sample = RealData.sample();
        Path generator = sample.resolve("../../tools/make_corpus.py").normalize();
        assumeTrue(Files.isRegularFile(generator), () -> "not here: " + generator);
        Process process =
                new ProcessBuilder(
                                "python3",
                                generator.toString(),
                                sample.toString(),
                                out.toString(),
                                "--conversations",
                                "600",
                                "--seed",
                                "11")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return JsonMapper.builder().build().readTree(printed);
    }

    private static List<Judged> of(List<Judged> all, String check) {
        return all.stream().filter(one -> one.finding().check().equals(check)).toList();
    }

    @Test
    void whatWasPlantedIsFoundAndNothingElse() throws IOException, InterruptedException {
        Path file = folder.resolve("corpus.jsonl");
        JsonNode planted = generate(file);
        try (Workspace workspace = Workspace.open(folder.resolve("corpus.ttc"))) {
            SampleStore.take(workspace, file);
            List<Judged> found =
                    workspace
                            .checks()
                            .run(
                                    java.util.Map.of(
                                            check("thought-late"),
                                            standard("thought-late"),
                                            check("thought-reused"),
                                            standard("thought-reused"),
                                            check("conversation-near-duplicate"),
                                            standard("conversation-near-duplicate"),
                                            check("personal-data"),
                                            standard("personal-data")),
                                    AuditProgress.NONE)
                            .findings();
            assertThat(of(found, "thought-late")).hasSize(planted.get("late").asInt());
            assertThat(of(found, "conversation-near-duplicate"))
                    .hasSize(planted.get("near_duplicates").asInt());
            assertThat(of(found, "personal-data")).hasSize(planted.get("emails").asInt());
            assertThat(
                            of(found, "thought-reused").stream()
                                    .map(one -> one.finding().conversation())
                                    .distinct())
                    .hasSize(planted.get("reused_thoughts").asInt());
        }
    }

    private static Check check(String id) {
        return Checks.of(id).orElseThrow();
    }

    private static CheckSettings standard(String id) {
        return CheckSettings.standard(check(id).info());
    }
}
