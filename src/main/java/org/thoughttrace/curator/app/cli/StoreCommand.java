package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.export.ExportStopped;
import org.thoughttrace.curator.logic.intake.ImportStopped;
import org.thoughttrace.curator.store.StoreException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// What all commands on a store have in common: the store, `--json`, and that a failure is one
/// sentence and exit code 3.
abstract class StoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STORE", description = "A store, ends in .ttc.")
    private Path store = Path.of("");

    @Mixin private JsonOption json = new JsonOption();

    private final Output output;

    StoreCommand(Output output) {
        this.output = output;
    }

    final Output output() {
        return output;
    }

    final JsonOption json() {
        return json;
    }

    @Override
    public final Integer call() {
        try (Workspace workspace = open(store)) {
            return run(workspace);
        } catch (StoreException
                | ImportStopped
                | ExportStopped
                | ActsRefused
                | ActRefused failure) {
            output.error(json, Output.Problem.of(sentence(failure.getMessage())));
            return ExitCode.NOT_DONE;
        } catch (CommandFailure failure) {
            output.error(json, failure.problem());
            return failure.exitCode();
        }
    }

    /// Opens the store as the command needs it; to look only, where it changes nothing.
    Workspace open(Path file) {
        return Workspace.openReadOnly(file);
    }

    /// Does the command's work.
    ///
    /// @return the exit code
    abstract int run(Workspace workspace);

    static String sentence(@org.jspecify.annotations.Nullable String message) {
        if (message == null || message.isEmpty()) {
            return "It was not done.";
        }
        String text = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return text.endsWith(".") ? text : text + ".";
    }
}
