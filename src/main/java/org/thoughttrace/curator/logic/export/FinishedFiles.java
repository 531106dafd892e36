package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.format.FileTexts;
import org.thoughttrace.curator.exchange.output.ExportFolder;
import org.thoughttrace.curator.logic.redaction.Leftovers;

import java.io.IOException;
import java.util.List;

/// Reads finished files once more, to see what is in them.
final class FinishedFiles {
    private FinishedFiles() {}

    static void search(ExportFolder folder, List<ExportFolder.Entry> entries, Leftovers leftovers)
            throws IOException {
        for (ExportFolder.Entry entry : entries) {
            FileTexts.forEach(
                    folder.written(entry),
                    (line, text) -> leftovers.search(entry.name(), line, text));
        }
    }
}
