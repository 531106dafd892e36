package org.thoughttrace.curator.ui.inspector;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A store with the sample conversations, and a session on it that does everything at once.
record SampleSession(Workspace workspace, Session session) implements AutoCloseable {

    static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    static final String JOURNEY = "user3107_task1_conversation1";
    static final String HIVES = "user3118_task1_conversation1";
    static final String BALCONY = "user3203_task1_conversation1";

    static SampleSession in(Path folder) {
        Workspace workspace = Workspace.open(folder.resolve("sample.ttc"));
        workspace.intake().importFiles(List.of(SAMPLE), "Mara", ImportProgress.NONE);
        Session session = new Session(workspace, Tasks.inline(), () -> "Mara");
        session.refresh(JOURNEY);
        return new SampleSession(workspace, session);
    }

    /// Takes the first conversation in once more, with another task.
    void importOtherVersion(Path folder) throws IOException {
        String line = Files.readAllLines(SAMPLE).getFirst();
        Path file = folder.resolve("second-delivery.jsonl");
        Files.writeString(
                file,
                line.replace("\"task_summary\": \"I planned", "\"task_summary\": \"We planned"));
        workspace.intake().importFiles(List.of(file), "Mara", ImportProgress.NONE);
        session.refresh(JOURNEY);
    }

    /// A conversation as the store has it.
    CuratedConversation stored(String id) {
        return workspace.library().load(id).orElseThrow().conversation();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
