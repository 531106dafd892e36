package org.thoughttrace.curator;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Stores that hold the bundled sample, and what tests ask of any store.
public final class SampleStore {

    /// The bundled conversations.
    public static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    /// One of them: ten turns, a reason at each user turn, two at turn 7, a reaction at each reply.
    public static final String FIRST = "user3107_task1_conversation1";

    /// Another one.
    public static final String SECOND = "user3118_task1_conversation1";

    /// Who curates in tests.
    public static final String CURATOR = "Ada";

    private SampleStore() {}

    /// A new store in a folder, with the sample in it.
    public static Workspace open(Path folder) {
        Workspace workspace = Workspace.open(folder.resolve("sample.ttc"));
        take(workspace, SAMPLE);
        return workspace;
    }

    /// Imports files.
    public static ImportReport take(Workspace workspace, Path... files) {
        return workspace.intake().importFiles(List.of(files), CURATOR, ImportProgress.NONE);
    }

    /// Writes a file of lines.
    public static Path file(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /// Does one act.
    public static Applied apply(Workspace workspace, Act act) {
        return workspace.curation().apply(CURATOR, act);
    }

    /// A conversation as it stands now.
    public static CuratedConversation load(Workspace workspace, String id) {
        return workspace.library().load(id).orElseThrow().conversation();
    }

    /// What an export of everything holds.
    public static byte[] export(Workspace workspace) throws IOException {
        Path folder = Files.createTempDirectory("curator-test");
        Path out = folder.resolve(UUID.randomUUID() + ".jsonl");
        try {
            workspace
                    .export()
                    .export(
                            new ExportRequest(
                                    out,
                                    workspace.library().summaries().stream()
                                            .map(ConversationSummary::id)
                                            .toList(),
                                    ExportRequest.Curation.LEFT_OUT,
                                    ExportRequest.IfExists.REFUSE),
                            ExportService.Progress.none());
            return Files.readAllBytes(out);
        } finally {
            Files.deleteIfExists(out);
            Files.delete(folder);
        }
    }

    /// The same as text, for the messages of assertions.
    public static String exportText(Workspace workspace) throws IOException {
        return new String(export(workspace), StandardCharsets.UTF_8);
    }
}
