package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;

/// Working through the list, one conversation after the other.
final class FocusCommands {

    /// The id of the command that begins and ends the focus mode.
    static final String FOCUS = "view.focus";

    /// The id of the command that accepts and goes on.
    static final String ACCEPT_NEXT = "status.accepted.next";

    private FocusCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                ACCEPT_NEXT,
                "Accept, and open the next unreviewed",
                Area.CONVERSATION,
                List.of("Shortcut+Enter"),
                scope.opened(),
                scope.focus()::acceptAndNext);
        commands.add(
                "conversation.unreviewed",
                "Next unreviewed conversation",
                Area.MOVE,
                List.of("U"),
                scope.opened(),
                scope.focus()::openNextUnreviewed);
        commands.add(
                FOCUS,
                "Focus mode: one conversation alone",
                Area.MOVE,
                List.of("F11", "Z"),
                scope.opened(),
                () -> scope.focus().onProperty().set(!scope.focus().onProperty().get()));
    }
}
