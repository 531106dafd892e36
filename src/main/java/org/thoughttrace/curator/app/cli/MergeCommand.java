package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.logic.together.MergeReport;
import org.thoughttrace.curator.logic.together.MergeRequest;
import org.thoughttrace.curator.logic.together.Watch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `curator merge`: takes the work of other curators in.
@Command(
        name = "merge",
        description = "Take bundles of other curators in; any order, any number of times.")
final class MergeCommand extends StoreCommand {

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "BUNDLE",
            description = "What to take.")
    private List<Path> bundles = new ArrayList<>();

    @Option(
            names = "--rebase",
            description =
                    "Take work on another release of the data, where it finds what it changed.")
    private boolean rebase;

    @Option(names = "--preview", description = "Say what would come of it, and change nothing.")
    private boolean preview;

    @Option(names = "--as", paramLabel = "NAME", description = "The curator who takes them in.")
    private @Nullable String curator;

    MergeCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        MergeReport report =
                workspace
                        .together()
                        .merges()
                        .merge(
                                new MergeRequest(
                                        bundles,
                                        curator == null
                                                ? SettingsFile.load().curatorOrUser()
                                                : curator,
                                        rebase ? MergeRequest.Data.REBASE : MergeRequest.Data.SAME,
                                        preview
                                                ? MergeRequest.Effect.PREVIEW
                                                : MergeRequest.Effect.WRITE),
                                Watch.NONE);
        if (json().isAsked()) {
            printJson(report);
        } else {
            print(report);
        }
        return report.isClean() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void printJson(MergeReport report) {
        ObjectNode root = Output.object();
        root.put("revisions", report.revisions());
        root.put("new", report.added());
        root.put("known", report.known());
        ArrayNode conflicts = Output.array(root, "conflicts");
        report.conflicts().forEach(found -> ConflictJson.write(conflicts.addObject(), found));
        ArrayNode unmatched = Output.array(root, "unmatched");
        report.unmatched().forEach(found -> ConflictJson.write(unmatched.addObject(), found));
        root.put("conversations", report.conversations().size());
        ArrayNode notes = Output.array(root, "notes");
        report.notes().forEach(notes::add);
        output().json(root);
    }

    private void print(MergeReport report) {
        output().line(
                        (preview ? "Would take " : "Took ")
                                + Amounts.number(report.added())
                                + " of "
                                + Amounts.of(report.revisions(), "revision")
                                + " in; "
                                + report.known()
                                + " were here already, "
                                + Amounts.of(report.conflicts().size(), "conflict")
                                + ", "
                                + report.unmatched().size()
                                + " on what is not here.");
        report.notes().forEach(output()::line);
        report.conflicts().forEach(found -> ConflictJson.print(output(), found));
        report.unmatched().forEach(found -> ConflictJson.print(output(), found));
    }
}
