package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.model.RevisionGroup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;

/// `curator undo` and `curator redo`.
abstract sealed class UndoCommand extends StoreCommand {

    @Option(names = "--as", paramLabel = "NAME", description = "The curator who does it.")
    private @Nullable String curator;

    private final String verb;

    UndoCommand(Output output, String verb) {
        super(output);
        this.verb = verb;
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    abstract Applied perform(Workspace workspace, String name);

    @Override
    int run(Workspace workspace) {
        String name = curator == null ? SettingsFile.load().curatorOrUser() : curator;
        Applied applied = perform(workspace, name);
        String title = applied.group().map(RevisionGroup::title).orElse("");
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("title", title);
            root.put("revisions", applied.revisions());
            output().json(root);
        } else {
            output().line(verb + ": " + title);
        }
        return ExitCode.DONE;
    }

    /// Takes the newest act back.
    @Command(name = "undo", description = "Take the newest act of this store back.")
    static final class Undo extends UndoCommand {
        Undo(Output output) {
            super(output, "Undone");
        }

        @Override
        Applied perform(Workspace workspace, String name) {
            return workspace.curation().undo(name);
        }
    }

    /// Does the act again that was undone last.
    @Command(name = "redo", description = "Do the act again that was undone last.")
    static final class Redo extends UndoCommand {
        Redo(Output output) {
            super(output, "Redone");
        }

        @Override
        Applied perform(Workspace workspace, String name) {
            return workspace.curation().redo(name);
        }
    }
}
