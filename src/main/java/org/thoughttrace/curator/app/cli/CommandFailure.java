package org.thoughttrace.curator.app.cli;

/// A command that cannot go on, with what to print and the exit code.
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Output.Problem problem;
    private final int exitCode;

    CommandFailure(Output.Problem problem, int exitCode) {
        super(problem.message());
        this.problem = problem;
        this.exitCode = exitCode;
    }

    static CommandFailure notDone(String message) {
        return new CommandFailure(Output.Problem.of(message), ExitCode.NOT_DONE);
    }

    Output.Problem problem() {
        return problem;
    }

    int exitCode() {
        return exitCode;
    }
}
