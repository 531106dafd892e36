package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Recipe;

import java.nio.file.Path;
import java.time.LocalDate;

/// An export by a recipe.
///
/// @param name of the recipe; null for one that has none
/// @param out the folder; null to only look what would be given out
/// @param date that the files name; null for none
/// @param program its name and version, as the manifest tells it
public record WorkOrder(
        Recipe recipe,
        @Nullable String name,
        @Nullable Path out,
        ExportRequest.IfExists ifExists,
        @Nullable LocalDate date,
        String program) {

    /// Only looks.
    public static WorkOrder dryRun(Recipe recipe) {
        return new WorkOrder(recipe, null, null, ExportRequest.IfExists.REFUSE, null, "");
    }
}
