package org.thoughttrace.curator.app;

import org.thoughttrace.curator.app.cli.CommandLineProgram;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Entry point of the program.
public final class Main {
    private Main() {}

    /// Starts the window, or runs the command that the arguments name.
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = CommandLineProgram.run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
