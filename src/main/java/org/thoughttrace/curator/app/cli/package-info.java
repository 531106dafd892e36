/// The command line: one class a command, which asks the logic and prints what it says. Loads no
/// JavaFX, so that it runs anywhere. What it prints and returns is stable; scripts hang on it.
@NullMarked
package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.NullMarked;
