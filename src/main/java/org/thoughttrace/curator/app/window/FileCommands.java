package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;

/// Files, stores and settings.
final class FileCommands {

    private FileCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "file.import",
                "Import conversations …",
                Area.FILE,
                List.of("Shortcut+O"),
                scope.around()::openImport);
        commands.add(
                "file.export",
                "Export …",
                Area.FILE,
                List.of("Shortcut+E"),
                scope.around()::openExport);
        commands.add(
                "file.store",
                "Open or make a store …",
                Area.FILE,
                List.of("Shortcut+Shift+O"),
                scope.around()::openStore);
        commands.add(
                "settings.scheme",
                "Label scheme …",
                Area.FILE,
                List.of(),
                scope.around()::openScheme);
        commands.add(
                "settings.preferences",
                "Preferences …",
                Area.FILE,
                List.of("Shortcut+,"),
                scope.around()::openPreferences);
        commands.add(
                "settings.shortcuts",
                "Change the keys …",
                Area.FILE,
                List.of(),
                scope.around()::openShortcuts);
    }
}
