package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.split.SplitPlan;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where a format takes few of the conversations, the parts and the card tell of these few.
class DividedRowsTest {
    private static final String DISPLEASED =
            """
            {"id":"d%d_1","model_name":"M%d","messages":[\
            {"type":"user","content":"A list, please."},\
            {"type":"assistant","content":"A very long list.","reactions":[\
            {"content":"Much too long for me","label":"scope_fit"}]}]}\
            """;
    private static final String SILENT =
            """
            {"id":"s%d_1","model_name":"N%d","messages":[\
            {"type":"user","content":"A list, please."},\
            {"type":"assistant","content":"A list %d."}]}\
            """;

    @TempDir private Path folder;

    private Outcome preferences(Recipe.Clean clean) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int at = 1; at <= 20; at++) {
            lines.add(SILENT.formatted(at, at, at));
        }
        for (int at = 1; at <= 4; at++) {
            lines.add(DISPLEASED.formatted(at, at));
        }
        try (Workspace workspace = Workspace.open(folder.resolve("divided.ttc"))) {
            SampleStore.take(
                    workspace, SampleStore.file(folder, "all.jsonl", lines.toArray(String[]::new)));
            for (int at = 1; at <= 4; at++) {
                SampleStore.apply(
                        workspace,
                        new Act.AddRewrite(
                                "d" + at + "_1",
                                2,
                                at == 4 ? "Ask ana@example.org." : "Shorter.",
                                "",
                                Rewrite.Guide.REACTION,
                                false));
            }
            Recipe recipe =
                    new Recipe(
                            Recipe.Which.ALL,
                            clean,
                            new Recipe.Shape("preference", Map.of()),
                            new Recipe.Split(
                                    Recipe.By.PARTICIPANT,
                                    Map.of("train", 0.5, "test", 0.5),
                                    0,
                                    Recipe.Stratify.NOTHING,
                                    Recipe.Twins.ANYWHERE),
                            Recipe.Card.OF_SOURCE);
            return workspace
                    .workbench()
                    .run(
                            new WorkOrder(
                                    recipe,
                                    null,
                                    folder.resolve("out"),
                                    ExportRequest.IfExists.REPLACE,
                                    null,
                                    "test"),
                            ExportService.Progress.none());
        }
    }

    @Test
    void sharesAreOfThoseThatGiveRows() throws IOException {
        Outcome outcome = preferences(Recipe.Clean.NOTHING);
        SplitPlan plan = Objects.requireNonNull(outcome.split());
        assertThat(plan.parts())
                .allSatisfy(part -> {
                    assertThat(part.conversations()).isEqualTo(2);
                    assertThat(part.achieved()).isEqualTo(0.5);
                });
        assertThat(outcome.files()).allSatisfy(file -> assertThat(file.rows()).isEqualTo(2));
    }

    @Test
    void theCardTellsOfThemAlone() throws IOException {
        preferences(Recipe.Clean.NOTHING);
        assertThat(Files.readString(folder.resolve("out/README.md")))
                .contains(
                        "4 conversations of 4 participants with 4 models: 8 messages, 4 thoughts");
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .contains("\"participants\" : 4,");
    }

    @Test
    void noneIsCountedThatPersonalDataLetsGo() throws IOException {
        Outcome outcome =
                preferences(
                        new Recipe.Clean(
                                Recipe.Edits.APPLIED,
                                Recipe.Late.KEPT,
                                0,
                                Recipe.Wordless.KEPT,
                                Map.of("all", Recipe.Treatment.DROP),
                                Recipe.Coarsening.NONE));
        SplitPlan plan = Objects.requireNonNull(outcome.split());
        assertThat(plan.parts().stream().mapToInt(SplitPlan.Part::conversations).sum())
                .isEqualTo(3);
        assertThat(Files.readString(folder.resolve("out/README.md")))
                .contains("3 conversations of 3 participants");
    }
}
