package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A store with more conversations than are in hand at a time.
final class ManyConversations {

    private static final int COPIES = 4;

    private ManyConversations() {}

    static Workspace open(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            for (String line : Files.readAllLines(SampleStore.SAMPLE)) {
                lines.add(line.replace("user3", "user" + (copy + 4) + "3"));
            }
        }
        Path file = SampleStore.file(folder, "many.jsonl", lines.toArray(String[]::new));
        Workspace workspace = Workspace.open(folder.resolve("many.ttc"));
        SampleStore.take(workspace, file);
        return workspace;
    }

    static List<CuratedConversation> all(Workspace workspace) {
        return workspace.library().summaries().stream()
                .map(ConversationSummary::id)
                .map(id -> SampleStore.load(workspace, id))
                .toList();
    }
}
