package org.thoughttrace.curator.logic.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;
import org.thoughttrace.curator.model.SourceMapping.Speaker;
import org.thoughttrace.curator.model.SourceSample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Files that are read as a curator says, each in its own way.
class IntakePlanTest {
    private static final String CALL =
            "{\"id\":\"c1\",\"talk\":[{\"who\":\"caller\",\"text\":\"Open?\"}]}";
    private static final String OWN =
            "{\"id\":\"u_1\",\"messages\":[{\"type\":\"user\",\"content\":\"x\"}]}";

    @TempDir Path folder;

    @Test
    void aSampleLeadsToAMappingAndThisToAnImport() throws IOException {
        Path calls = SampleStore.file(folder, "calls.jsonl", CALL);
        Path own = SampleStore.file(folder, "own.jsonl", OWN);
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            ImportService intake = workspace.intake();
            SourceSample before = intake.sample(calls, HowToRead.RECOGNISE);
            assertThat(before.format()).isEmpty();
            assertThat(before.rejected()).isEqualTo(1);
            assertThat(before.fields()).extracting(SourceSample.FieldName::name).contains("talk");

            SourceMapping mapping =
                    SourceMapping.NONE
                            .with(Field.MESSAGES, "talk")
                            .with(Field.ROLE, "who")
                            .with(Field.TEXT, "text")
                            .with("Caller", Speaker.USER);
            HowToRead how = HowToRead.RECOGNISE.with(mapping);
            SourceSample after = intake.sample(calls, how);
            assertThat(after.rejected()).isZero();
            assertThat(after.roles())
                    .containsExactly(new SourceSample.RoleWord("caller", 1, "user", true));

            IntakePlan plan = IntakePlan.of(List.of(calls, own)).reading(calls, how);
            ImportReport preview = intake.preview(plan, ImportProgress.NONE);
            assertThat(preview.imported()).isEqualTo(2);
            assertThat(workspace.library().summaries()).isEmpty();
            assertThat(intake.importFiles(plan, "Ada", ImportProgress.NONE).imported())
                    .isEqualTo(2);
            assertThat(intake.preview(plan, ImportProgress.NONE).identical()).isEqualTo(2);
        }
    }

    @Test
    void whatCannotBeReadSoStopsBeforeAnythingIsWritten() throws IOException {
        Path own = SampleStore.file(folder, "own.jsonl", OWN);
        HowToRead wrong =
                HowToRead.RECOGNISE
                        .as(SourceFormat.THOUGHTTRACE)
                        .with(SourceMapping.NONE.with("user", Speaker.TOOL));
        try (Workspace workspace = Workspace.open(folder.resolve("s.ttc"))) {
            IntakePlan plan = IntakePlan.of(List.of(own), wrong);
            assertThatThrownBy(
                            () -> workspace.intake().importFiles(plan, "Ada", ImportProgress.NONE))
                    .isInstanceOf(ImportStopped.class)
                    .hasMessageContaining("nothing in it can be mapped");
            assertThatThrownBy(() -> workspace.intake().sample(own, wrong))
                    .isInstanceOf(ImportStopped.class);
            assertThat(workspace.library().imports()).isEmpty();
        }
    }

    @Test
    void aMappingCanBeTakenBack() {
        SourceMapping mapping =
                SourceMapping.NONE.with(Field.TEXT, "body").with("bot", Speaker.ASSISTANT);
        assertThat(mapping.entries()).containsExactly("text=body", "role:bot=assistant");
        assertThat(mapping.without("BOT").with(Field.TEXT, " ")).isEqualTo(SourceMapping.NONE);
    }
}
