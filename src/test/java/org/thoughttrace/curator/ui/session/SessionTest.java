package org.thoughttrace.curator.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.List;

final class SessionTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;

    private Session session(Workspace workspace, Path file) {
        workspace.intake().importFiles(List.of(file), "Mara", ImportProgress.NONE);
        Session session = new Session(workspace, Tasks.inline(), () -> "Mara");
        session.refresh(null);
        return session;
    }

    private static CuratedThought firstThought(Session session) {
        return session.currentProperty().get().orElseThrow().conversation().messages().stream()
                .flatMap(message -> message.thoughts().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void undoAndRedoOfAMoveGoToTheTurnWhereTheThoughtIsThen() {
        try (Workspace workspace = Workspace.open(folder.resolve("moves.ttc"))) {
            Session session = session(workspace, SAMPLE);
            CuratedThought thought = firstThought(session);
            String id = session.currentProperty().get().orElseThrow().id();
            int from = thought.turn();
            session.perform(
                    new Act.MoveThought(id, new ThoughtRef.Identified(thought.id()), from + 2));

            session.undo();
            assertThat(session.turnProperty().get()).isEqualTo(from);

            session.redo();
            assertThat(session.turnProperty().get()).isEqualTo(from + 2);
        }
    }
}
