package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.find.HitsViewModel;

import java.util.List;

/// Going from hit to hit.
final class FindCommands {

    private FindCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, HitsViewModel hits) {
        commands.add(
                "find.next",
                "Next hit of the words in the filter",
                Area.MOVE,
                List.of("F3"),
                hits.obstacle(),
                () -> hits.go(1));
        commands.add(
                "find.previous",
                "Previous hit of the words in the filter",
                Area.MOVE,
                List.of("Shift+F3"),
                hits.obstacle(),
                () -> hits.go(-1));
    }
}
