package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.model.Subset;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `curator subset STORE union`, `intersection` and `difference`.
@Command
final class SubsetCombine extends SubsetVerb {

    private final SetOperation operation;

    @Parameters(index = "0", paramLabel = "NAME", description = "What it is to be called.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "2..*",
            paramLabel = "SUBSET",
            description = "Subsets by name, two or more.")
    private List<String> parts = new ArrayList<>();

    @Option(
            names = "--frozen",
            description = "Keep the conversations themselves even where all of them are live.")
    private boolean frozen;

    @Option(names = "--force", description = "Replace a subset of that name.")
    private boolean force;

    @Mixin private CuratorOption curator = new CuratorOption();

    SubsetCombine(Output output, SetOperation operation) {
        super(output);
        this.operation = operation;
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        if (!force) {
            requireNew(workspace, name);
        }
        List<Subset> subsets = new ArrayList<>();
        for (String part : parts) {
            subsets.add(require(workspace, part));
        }
        Subset.Content content =
                workspace
                        .catalogue()
                        .combine(operation, subsets, frozen ? Keeping.FROZEN : Keeping.LIVE);
        Act act = new Act.SaveSubset(name, content);
        return save(workspace, curator.name(), act, name, List.of());
    }
}
