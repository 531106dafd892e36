package org.thoughttrace.curator.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Unmatched;

import java.util.ArrayList;
import java.util.List;

/// A command that needs the window and was asked for where there is none to be had.
@picocli.CommandLine.Command
final class WindowCommand implements java.util.concurrent.Callable<Integer> {

    @picocli.CommandLine.Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Unmatched private List<String> rest = new ArrayList<>();

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The window is started by \"mvn -q compile exec:exec\" or by the"
                                    + " installed program; this jar has the command line alone.");
        }
        return ExitCode.NOT_DONE;
    }
}
