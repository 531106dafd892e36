package org.thoughttrace.curator.app.cli;

/// What a command tells the shell.
final class ExitCode {

    /// Done.
    static final int DONE = 0;

    /// Done, with rejects, conflicts or damage found.
    static final int FOUND = 1;

    /// Wrong usage.
    static final int USAGE = 2;

    /// Not done; nothing changed.
    static final int NOT_DONE = 3;

    private ExitCode() {}
}
