package org.thoughttrace.curator.app;

import org.thoughttrace.curator.app.cli.CommandLineProgram;
import org.thoughttrace.curator.app.window.WindowLauncher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Entry point of the program.
public final class Main {
    private Main() {}

    /// Starts the window, or runs the command that the arguments name.
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code =
                isForWindow(args) && hasToolkit()
                        ? new WindowLauncher(out, err).run(List.of(args))
                        : CommandLineProgram.run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static boolean isForWindow(String[] args) {
        return args.length == 0 || args[0].equals("open") || args[0].equals("tour");
    }

    /// The jar for the command line runs without JavaFX; there it is not among the modules.
    private static boolean hasToolkit() {
        return ModuleLayer.boot().findModule("javafx.controls").isPresent();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
