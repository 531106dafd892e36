package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportReport;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.model.Status;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `curator export`: gives conversations out as they stand now.
@Command(
        name = "export",
        description = "Write conversations as ThoughtTrace JSON Lines, with all edits.")
final class ExportCommand extends StoreCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
    private Path out = Path.of("");

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

    @Mixin private FilterOption filter = new FilterOption();

    ExportCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        List<String> ids = workspace.finder().find(wanted(workspace)).ids();
        if (!force && Files.exists(out)) {
            throw CommandFailure.notDone(
                    "The file " + out + " is there already; --force replaces it.");
        }
        ExportReport report =
                workspace
                        .export()
                        .export(
                                new ExportRequest(
                                        out,
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

    private Filter wanted(Workspace workspace) {
        Filter given = filter.read(workspace, output());
        return statuses.isEmpty() ? given : FilterEdits.allOf(List.of(given, statusFilter()));
    }

    private Filter statusFilter() {
        List<Operand> wanted = new ArrayList<>();
        for (String key : statuses) {
            Status status =
                    Status.ofKey(key)
                            .orElseThrow(() ->
                                    new CommandFailure(
                                            Output.Problem.of(
                                                    "\""
                                                            + key
                                                            + "\" is no status:"
                                                            + " unreviewed, in_progress,"
                                                            + " accepted, rejected,"
                                                            + " needs_discussion."),
                                            ExitCode.USAGE));
            wanted.add(new Operand.Exactly(status.key()));
        }
        return new Filter.Term(FilterField.STATUS, wanted);
    }
}
