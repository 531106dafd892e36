package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportReport;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.model.Status;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    ExportCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Set<Status> statuses = wanted();
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
                                        statuses,
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

    private Set<Status> wanted() {
        Set<Status> wanted = EnumSet.noneOf(Status.class);
        for (String key : statuses) {
            wanted.add(
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
                                            ExitCode.USAGE)));
        }
        return wanted;
    }
}
