package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.subset.SubsetNow;

import picocli.CommandLine.Command;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// `curator subset STORE list`: all of them, by name.
@Command(name = "list", description = "List the subsets with how many conversations each has now.")
final class SubsetList extends SubsetVerb {

    SubsetList(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        List<SubsetNow> all = workspace.catalogue().all();
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            ArrayNode subsets = Output.array(root, "subsets");
            all.forEach(now -> write(now, subsets.addObject()));
            output().json(root);
        } else {
            all.forEach(now -> output().line(line(now)));
            output().note(Amounts.of(all.size(), "subset"));
        }
        return ExitCode.DONE;
    }
}
