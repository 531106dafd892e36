package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportReport;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Status;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// `curator export`: gives conversations out as they stand now.
@Command(
        name = "export",
        description =
                "Write conversations as ThoughtTrace JSON Lines, with all edits; with --format,"
                        + " --recipe, --split or --redact a folder in any format.")
final class ExportCommand extends StoreCommand {

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where to: a file, or the folder of an export by a recipe.")
    private @Nullable Path out;

    @Option(
            names = "--dry-run",
            description = "Write nothing; tell what would be given out, and what personal data.")
    private boolean dryRun;

    @Option(names = "--date", paramLabel = "DAY", description = "A day that the card names.")
    private @Nullable LocalDate date;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            arity = "1..*",
            split = ",",
            description =
                    "Only these: unreviewed, in_progress, accepted, rejected,"
                            + " needs_discussion.")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--with-curation",
            description = "Add to each line a curation object: status, stages, tags, flags …")
    private boolean withCuration;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    @Mixin private RecipeOptions recipe = new RecipeOptions();

    @Mixin private FilterOption filter = new FilterOption();

    ExportCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        if (recipe.areGiven() || dryRun || date != null) {
            return byRecipe(workspace);
        }
        Path file = requireOut();
        List<String> ids = workspace.finder().find(wanted(workspace)).ids();
        if (!force && Files.exists(file)) {
            throw CommandFailure.notDone(
                    "The file " + file + " is there already; --force replaces it.");
        }
        ExportReport report =
                workspace
                        .export()
                        .export(
                                new ExportRequest(
                                        file,
                                        ids,
                                        withCuration
                                                ? ExportRequest.Curation.INCLUDED
                                                : ExportRequest.Curation.LEFT_OUT,
                                        force
                                                ? ExportRequest.IfExists.REPLACE
                                                : ExportRequest.IfExists.REFUSE),
                                ExportService.Progress.none());
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("out", report.out().toString());
            root.put("conversations", report.conversations());
            root.put("messages", report.messages());
            root.put("thoughts", report.thoughts());
            root.put("excluded", report.excluded());
            root.put("edited", report.edited());
            output().json(root);
        } else {
            output().line(
                            "Wrote "
                                    + report.conversations()
                                    + " conversations ("
                                    + report.edited()
                                    + " edited), "
                                    + report.messages()
                                    + " messages, "
                                    + report.thoughts()
                                    + " thoughts to "
                                    + report.out()
                                    + "; left out "
                                    + report.excluded()
                                    + ".");
        }
        return ExitCode.DONE;
    }

    private Path requireOut() {
        if (out == null) {
            throw RecipeOptions.usage("out", "Say where to with --out, or look with --dry-run.");
        }
        return out;
    }

    private int byRecipe(Workspace workspace) {
        Recipe wanted = filter.into(recipe.recipe(workspace), workspace, output());
        if (!statuses.isEmpty()) {
            wanted = wanted.with(withStatuses(wanted.which()));
        }
        if (withCuration) {
            wanted = RecipeOptions.withCuration(wanted);
        }
        return new RecipeExport(output(), json())
                .run(
                        workspace,
                        wanted,
                        recipe.name(workspace),
                        dryRun ? null : requireOut(),
                        force ? ExportRequest.IfExists.REPLACE : ExportRequest.IfExists.REFUSE,
                        date);
    }

    private Recipe.Which withStatuses(Recipe.Which which) {
        return new Recipe.Which(
                which.filter(),
                which.subset(),
                statuses.stream().map(ExportCommand::statusOf).toList(),
                which.leastTurns(),
                which.mostTurns(),
                which.pairs(),
                which.excludeFlags());
    }

    private Filter wanted(Workspace workspace) {
        Filter given = filter.read(workspace, output());
        return statuses.isEmpty() ? given : FilterEdits.allOf(List.of(given, statusFilter()));
    }

    private Filter statusFilter() {
        List<Operand> wanted = new ArrayList<>();
        for (String key : statuses) {
            wanted.add(new Operand.Exactly(statusOf(key).key()));
        }
        return new Filter.Term(FilterField.STATUS, wanted);
    }

    private static Status statusOf(String key) {
        return Status.ofKey(key)
                .orElseThrow(() ->
                        RecipeOptions.usage(
                                "status",
                                "\""
                                        + key
                                        + "\" is no status:"
                                        + " unreviewed, in_progress,"
                                        + " accepted, rejected,"
                                        + " needs_discussion."));
    }
}
