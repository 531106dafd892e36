package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;

/// Giving conversations out for review, and finding one's own.
final class JudgingCommands {

    private JudgingCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "review.assign",
                "Assign conversations for review …",
                Area.VIEW,
                List.of(),
                scope.around()::openAssign);
        commands.add(
                "review.due",
                "List what is assigned to me and not done",
                Area.VIEW,
                List.of(),
                scope.around()::showDue);
    }
}
