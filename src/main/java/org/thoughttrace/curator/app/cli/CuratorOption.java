package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.settings.SettingsFile;

import picocli.CommandLine.Option;

/// The option that says whose name an act carries.
final class CuratorOption {

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The curator who does it; else the one of the settings.")
    private @Nullable String curator;

    /// The name.
    ///
    /// @throws CommandFailure for wrong usage, when it is blank
    String name() {
        String name = curator == null ? SettingsFile.load().curatorOrUser() : curator;
        if (name.isBlank()) {
            throw new CommandFailure(
                    Output.Problem.of("--as needs the name of a curator."), ExitCode.USAGE);
        }
        return name;
    }
}
