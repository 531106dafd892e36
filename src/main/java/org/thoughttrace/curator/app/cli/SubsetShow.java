package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// `curator subset STORE show`: one subset and the ids of its conversations.
@Command(name = "show", description = "Show a subset and the ids of its conversations.")
final class SubsetShow extends SubsetVerb {

    @Parameters(index = "0", paramLabel = "NAME", description = "Its name, case ignored.")
    private String name = "";

    @Option(
            names = "--changed",
            description = "Only those to which something was done since it was saved.")
    private boolean changed;

    @Option(names = "--ids", description = "Print the ids alone, one a line.")
    private boolean idsAlone;

    SubsetShow(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Subset subset = require(workspace, name);
        SubsetNow now = workspace.catalogue().now(subset);
        String problem = now.problem();
        List<String> ids = List.of();
        if (problem == null) {
            ids =
                    changed
                            ? workspace.catalogue().changedIds(subset)
                            : workspace.catalogue().ids(subset);
        }
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            write(now, root);
            ArrayNode all = Output.array(root, "ids");
            ids.forEach(all::add);
            output().json(root);
        } else {
            if (!idsAlone) {
                output().line(line(now));
                Drawing drawing = now.drawing();
                if (drawing != null) {
                    output().line(drawing.sentence());
                }
                output().line("saved by " + subset.curator() + ", " + subset.at());
            }
            ids.forEach(output()::line);
        }
        return problem == null ? ExitCode.DONE : ExitCode.FOUND;
    }
}
