package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.export.ExportStopped;
import org.thoughttrace.curator.logic.export.WrongRecipe;
import org.thoughttrace.curator.logic.intake.ImportStopped;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.together.TogetherStopped;
import org.thoughttrace.curator.store.StoreException;

import picocli.CommandLine.Mixin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What all commands on a store have in common: `--json`, that the store is closed, and that a failure
/// is one sentence and exit code 3.
abstract class StoreWork implements Callable<Integer> {

    @Mixin private JsonOption json = new JsonOption();

    private final Output output;

    StoreWork(Output output) {
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
        try {
            return perform();
        } catch (WrongRecipe wrong) {
            output.error(
                    json, RecipeOptions.usage(wrong.word(), Failures.sentence(wrong)).problem());
            return ExitCode.USAGE;
        } catch (SharedName shared) {
            output.error(
                    json,
                    new Output.Problem(
                            Failures.sentence(shared),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(shared.kind()),
                            List.of()));
            return ExitCode.USAGE;
        } catch (StoreException
                | ImportStopped
                | ExportStopped
                | ActsRefused
                | ActRefused failure) {
            output.error(json, Output.Problem.of(Failures.sentence(failure)));
            return ExitCode.NOT_DONE;
        } catch (TogetherStopped stopped) {
            output.error(
                    json,
                    new Output.Problem(
                            Failures.asSentence(stopped.getMessage()),
                            stopped.file().map(Path::toString),
                            stopped.line(),
                            stopped.field(),
                            List.of()));
            return ExitCode.NOT_DONE;
        } catch (CommandFailure failure) {
            output.error(json, failure.problem());
            return failure.exitCode();
        }
    }

    private int perform() {
        Workspace workspace = open(store());
        boolean done = false;
        try {
            int code = run(workspace);
            done = true;
            return code;
        } finally {
            close(workspace, done);
        }
    }

    /// What was done is done, and said: trouble with closing is no second answer.
    private void close(Workspace workspace, boolean done) {
        try {
            workspace.close();
        } catch (StoreException untidy) {
            output.note(Failures.sentence(untidy));
        }
        afterClosing(done);
    }

    /// What is left to do once the store is closed.
    void afterClosing(boolean done) {}

    /// The store that was named.
    abstract Path store();

    /// Opens the store as the command needs it; to look only, where it changes nothing.
    Workspace open(Path file) {
        return Workspace.openReadOnly(file);
    }

    /// Does the command's work.
    ///
    /// @return the exit code
    abstract int run(Workspace workspace);
}
