package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;

/// `curator subset STORE rename`, `duplicate` and `remove`.
abstract sealed class SubsetChange extends SubsetVerb {

    @Parameters(index = "0", paramLabel = "NAME", description = "Its name, case ignored.")
    private String name = "";

    @Mixin private CuratorOption curator = new CuratorOption();

    SubsetChange(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    final String name() {
        return name;
    }

    final String curator() {
        return curator.name();
    }

    /// Gives it another name. Filters of other subsets that name it follow.
    @Command(
            name = "rename",
            description = {
                "Give a subset another name.",
                "The filters of other subsets that name it follow."
            })
    static final class Rename extends SubsetChange {

        @Parameters(index = "1", paramLabel = "NEW", description = "The name it is to have.")
        private String to = "";

        Rename(Output output) {
            super(output);
        }

        @Override
        int run(Workspace workspace) {
            Act act = new Act.RenameSubset(name(), to);
            return save(workspace, curator(), act, to, List.of());
        }
    }

    /// Keeps the same under a second name.
    @Command(name = "duplicate", description = "Keep the same under a second name.")
    static final class Duplicate extends SubsetChange {

        @Parameters(index = "1", paramLabel = "NEW", description = "The name of the second.")
        private String to = "";

        @Option(names = "--force", description = "Replace a subset of that name.")
        private boolean force;

        Duplicate(Output output) {
            super(output);
        }

        @Override
        int run(Workspace workspace) {
            if (!force) {
                requireNew(workspace, to);
            }
            Act act = new Act.SaveSubset(to, require(workspace, name()).content());
            return save(workspace, curator(), act, to, List.of());
        }
    }

    /// Deletes it; its conversations stay.
    @Command(name = "remove", description = "Delete a subset; its conversations stay.")
    static final class Remove extends SubsetChange {

        Remove(Output output) {
            super(output);
        }

        @Override
        int run(Workspace workspace) {
            String found = require(workspace, name()).name();
            Applied applied = workspace.curation().apply(curator(), new Act.RemoveSubset(found));
            if (json().isAsked()) {
                ObjectNode root = Output.object();
                root.put("name", found);
                root.put("revisions", applied.revisions());
                output().json(root);
            } else {
                output().line("Removed: " + found);
            }
            return ExitCode.DONE;
        }
    }
}
