package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.app.Version;
import org.thoughttrace.curator.logic.Failures;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// All commands that need no window.
public final class CommandLineProgram {

    private CommandLineProgram() {}

    /// Runs a command.
    ///
    /// @return the exit code: 0 done, 1 done with something found, 2 wrong usage, 3 not done
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Output output = new Output(out, err);
        CommandLine line =
                new CommandLine(new Root())
                        .addSubcommand(new ImportCommand(output))
                        .addSubcommand(new ExportCommand(output))
                        .addSubcommand(new FormatsCommand(output))
                        .addSubcommand(new RecipeCommand(output))
                        .addSubcommand(new StatsCommand(output))
                        .addSubcommand(new ShowCommand(output))
                        .addSubcommand(new LogCommand(output))
                        .addSubcommand(new ListCommand(output))
                        .addSubcommand(new SearchCommand(output))
                        .addSubcommand(new FacetCommand(output))
                        .addSubcommand(new AgreementCommand(output))
                        .addSubcommand(new AssignCommand(output))
                        .addSubcommand(new CheckCommand(output))
                        .addSubcommand(SubsetCommand.with(output))
                        .addSubcommand(new VersionsCommand(output))
                        .addSubcommand(new ApplyCommand(output))
                        .addSubcommand(new BulkCommand(output))
                        .addSubcommand(new UndoCommand.Undo(output))
                        .addSubcommand(new UndoCommand.Redo(output))
                        .addSubcommand(new VerifyCommand(output))
                        .addSubcommand(new BundleCommand(output))
                        .addSubcommand(new MergeCommand(output))
                        .addSubcommand(new ConflictsCommand(output))
                        .addSubcommand(new AdjudicateCommand(output))
                        .addSubcommand(new ParticipantCommand(output))
                        .addSubcommand(new TimingCommand(output))
                        .addSubcommand("open", forWindow("Open a store in the window [STORE]."))
                        .addSubcommand(
                                "tour",
                                forWindow("Walk the main job and leave pictures [--out DIR]."));
        line.getSubcommands().values().forEach(CommandLineProgram::offerHelp);
        UsageProblem.readIn(line);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(
                (wrong, given) -> usageError(wrong, asksForJson(given), output, err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.getLogger(CommandLineProgram.class.getName())
                    .log(System.Logger.Level.DEBUG, "a command failed", failure);
            output.error(
                    asksForJson(args) ? JsonOption.asked() : new JsonOption(),
                    Output.Problem.of(Failures.sentence(failure)));
            return ExitCode.NOT_DONE;
        });
        return line.execute(args);
    }

    /// Every command tells how it is used, also when what it needs is not given.
    private static void offerHelp(CommandLine command) {
        if (command.getCommandSpec().findOption("--help") == null) {
            command.getCommandSpec()
                    .addOption(
                            OptionSpec.builder("-h", "--help")
                                    .usageHelp(true)
                                    .description("Tell how the command is used.")
                                    .build());
        }
        command.getSubcommands().values().forEach(CommandLineProgram::offerHelp);
    }

    private static int usageError(
            CommandLine.ParameterException wrong, boolean json, Output output, PrintStream err) {
        if (json) {
            output.error(JsonOption.asked(), UsageProblem.of(wrong));
        } else {
            err.println(UsageProblem.sentence(wrong));
            wrong.getCommandLine().usage(err);
        }
        return ExitCode.USAGE;
    }

    private static boolean asksForJson(String[] args) {
        return Arrays.asList(args).contains("--json");
    }

    private static CommandLine forWindow(String description) {
        CommandLine command = new CommandLine(new WindowCommand());
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Command(
            name = "curator",
            description = "Curates conversations that carry what their users were thinking.",
            mixinStandardHelpOptions = true,
            versionProvider = Root.VersionProvider.class,
            footer = {
                "",
                "Exit codes: 0 done, 1 done with rejects, conflicts or damage found,",
                "2 wrong usage, 3 not done and nothing changed."
            })
    private static final class Root implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            if (spec != null) {
                spec.commandLine().usage(spec.commandLine().getOut());
            }
        }

        static final class VersionProvider implements CommandLine.IVersionProvider {
            @Override
            public String[] getVersion() {
                return new String[] {"curator " + Version.text()};
            }
        }
    }
}
