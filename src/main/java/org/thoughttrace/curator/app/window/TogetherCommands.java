package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;

/// Working with other curators.
final class TogetherCommands {

    private TogetherCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "together.bundle",
                "Give out a bundle …",
                Area.FILE,
                List.of("Shortcut+Shift+E"),
                scope.around()::openBundle);
        commands.add(
                "together.merge",
                "Take bundles in …",
                Area.FILE,
                List.of("Shortcut+Shift+I"),
                scope.around()::openMerge);
    }
}
