package org.thoughttrace.curator.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.bulk.BulkKind;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is done to many conversations at once.
final class BulkCommands {

    /// The one that lets one choose what to do.
    static final String OPEN = "bulk.open";

    private BulkCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        ObservableValue<String> obstacle =
                Bindings.createStringBinding(
                        () ->
                                scope.session().conversations().isEmpty()
                                        ? "There is no conversation."
                                        : "",
                        scope.session().conversations());
        commands.add(
                OPEN,
                "Do to all of them …",
                Area.CONVERSATION,
                List.of("Shift+A"),
                obstacle,
                () -> scope.around().openBulk(Optional.empty()));
        for (BulkKind kind : BulkKind.values()) {
            commands.add(
                    "bulk." + kind.key(),
                    "All of them: " + kind.title().toLowerCase(Locale.ROOT) + " …",
                    Area.CONVERSATION,
                    kind == BulkKind.REPLACE ? List.of("Shortcut+R") : List.of(),
                    obstacle,
                    () -> scope.around().openBulk(Optional.of(kind)));
        }
    }
}
