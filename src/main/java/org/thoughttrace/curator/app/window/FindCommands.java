package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.find.HitsViewModel;
import org.thoughttrace.curator.ui.find.SideBar;

import java.util.List;
import java.util.Locale;

/// Finding conversations, and going from hit to hit.
final class FindCommands {

    private FindCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "find.filter",
                "Find or filter conversations",
                Area.MOVE,
                List.of("Shortcut+F", "/"),
                scope.around()::focusFilter);
        commands.add(
                "find.clear",
                "Clear the filter",
                Area.MOVE,
                List.of("Shortcut+Shift+F"),
                scope.around()::clearFilter);
        for (SideBar.Part part : SideBar.Part.values()) {
            commands.add(
                    "find.show." + part.name().toLowerCase(Locale.ROOT),
                    "Show at the left: " + part.title(),
                    Area.VIEW,
                    List.of("Alt+" + (part.ordinal() + 1)),
                    () -> scope.around().showSide(part));
        }
        addHits(commands, scope.hits());
    }

    private static void addHits(Commands commands, HitsViewModel hits) {
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
