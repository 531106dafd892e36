package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.app.Version;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.export.Outcome;
import org.thoughttrace.curator.logic.export.WorkOrder;
import org.thoughttrace.curator.model.Recipe;

import java.nio.file.Path;
import java.time.LocalDate;

/// `curator export` by a recipe: writes a folder, or only looks.
final class RecipeExport {
    private static final int LEAST_FOR_PROGRESS = 1_000;

    private final Output output;
    private final JsonOption json;
    private long shown = -1;

    RecipeExport(Output output, JsonOption json) {
        this.output = output;
        this.json = json;
    }

    /// @param out null to only look
    int run(
            Workspace workspace,
            Recipe recipe,
            @Nullable String name,
            @Nullable Path out,
            ExportRequest.IfExists ifExists,
            @Nullable LocalDate date) {
        Outcome outcome =
                workspace
                        .workbench()
                        .run(
                                new WorkOrder(
                                        recipe,
                                        name,
                                        out,
                                        ifExists,
                                        date,
                                        "ThoughtTrace Curator " + Version.text()),
                                ExportService.Progress.watching(this::told, () -> false));
        OutcomeReport report = new OutcomeReport(outcome);
        if (json.isAsked()) {
            output.json(report.json());
        } else {
            report.print(output);
        }
        return outcome.personal().leftovers().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void told(long done, long total) {
        long percent = 100 * done / Math.max(1, total);
        boolean watched = Output.isWatched() && !json.isAsked();
        if (total >= LEAST_FOR_PROGRESS && watched && percent != shown) {
            shown = percent;
            output.progress(done + " of " + total + " conversations");
            if (done == total) {
                output.endProgress();
            }
        }
    }
}
