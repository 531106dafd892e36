package org.thoughttrace.curator.app.window;

import java.io.PrintStream;
import java.nio.file.Path;

/// Walks the main job in the real window and leaves pictures of every step.
final class Tour {

    private final PrintStream out;
    private final PrintStream err;

    Tour(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int walk(Path folder) {
        out.println(folder);
        err.println();
        return 3;
    }
}
