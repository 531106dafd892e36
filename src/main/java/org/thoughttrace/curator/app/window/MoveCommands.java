package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;

/// Going from turn to turn and from conversation to conversation.
final class MoveCommands {

    /// The id of the command that opens the palette.
    static final String PALETTE = "palette.open";

    private MoveCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                PALETTE,
                "Go to anything, do anything",
                Area.MOVE,
                List.of("Shortcut+K"),
                scope.around()::openPalette);
        commands.add(
                "turn.next", "Next turn", Area.MOVE, List.of("J"), () -> scope.model().moveTurn(1));
        commands.add(
                "turn.previous",
                "Previous turn",
                Area.MOVE,
                List.of("K"),
                () -> scope.model().moveTurn(-1));
        commands.add(
                "turn.first",
                "First turn",
                Area.MOVE,
                List.of("Shift+K"),
                () -> scope.model().goTo(1));
        commands.add(
                "turn.last", "Last turn", Area.MOVE, List.of("Shift+J"), scope.model()::goToLast);
        commands.add(
                "conversation.next",
                "Next conversation",
                Area.MOVE,
                List.of("N", "Shortcut+Down"),
                () -> scope.queue().move(1));
        commands.add(
                "conversation.previous",
                "Previous conversation",
                Area.MOVE,
                List.of("P", "Shortcut+Up"),
                () -> scope.queue().move(-1));
        commands.add(
                "thought.next",
                "Next thought of the turn",
                Area.MOVE,
                List.of("O"),
                scope.model()::selectNextThought);
        commands.add(
                "queue.focus",
                "Go to the list",
                Area.MOVE,
                List.of("Q"),
                scope.around()::focusQueue);
        commands.add(
                "pane.next",
                "Next pane",
                Area.MOVE,
                List.of("F6"),
                () -> scope.around().movePane(1));
        commands.add(
                "pane.previous",
                "Previous pane",
                Area.MOVE,
                List.of("Shift+F6"),
                () -> scope.around().movePane(-1));
    }
}
