package org.thoughttrace.curator.app;

/// Entry point of the program.
public final class Main {
    private Main() {}

    /// Starts the window, or runs the command that the arguments name.
    public static void main(String[] args) {
        System.exit(0);
    }
}
