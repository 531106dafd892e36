package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.subset.SetOperation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;

/// `curator subset STORE VERB …`: the named subsets of a store.
@Command(
        name = "subset",
        mixinStandardHelpOptions = true,
        description = "Keep conversations under a name, put subsets together, draw samples.")
final class SubsetCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "STORE", description = "A store, ends in .ttc.")
    private Path store = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    /// The command with its verbs.
    static CommandLine with(Output output) {
        CommandLine line =
                new CommandLine(new SubsetCommand())
                        .addSubcommand(new SubsetSave(output))
                        .addSubcommand(new SubsetList(output))
                        .addSubcommand(new SubsetShow(output))
                        .addSubcommand(new SubsetSample(output))
                        .addSubcommand(new SubsetChange.Rename(output))
                        .addSubcommand(new SubsetChange.Duplicate(output))
                        .addSubcommand(new SubsetChange.Remove(output));
        for (SetOperation operation : SetOperation.values()) {
            line.addSubcommand(operation.key(), combining(operation, output));
        }
        return line;
    }

    private static CommandLine combining(SetOperation operation, Output output) {
        CommandLine command = new CommandLine(new SubsetCombine(output, operation));
        command.getCommandSpec()
                .usageMessage()
                .description(
                        switch (operation) {
                            case UNION -> "Keep the conversations of any of some subsets.";
                            case INTERSECTION -> "Keep the conversations of all of some subsets.";
                            case DIFFERENCE ->
                                    "Keep the conversations of the first subset and of none of the"
                                            + " others.";
                        });
        return command;
    }

    Path store() {
        return store;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do with the subsets: save, list, show, sample, rename, duplicate,"
                        + " remove, union, intersection or difference.");
    }
}
