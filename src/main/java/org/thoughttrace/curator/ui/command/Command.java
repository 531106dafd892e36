package org.thoughttrace.curator.ui.command;

import javafx.beans.value.ObservableValue;

import java.util.List;

/// One thing a person can do, wherever it is offered.
///
/// @param id stable, for settings: "turn.next"
/// @param title what it does, as a menu says it
/// @param keys the key strokes that do it, in JavaFX's words: "J", "Shortcut+Z"; may be empty
/// @param enabled whether it can be done now
public record Command(
        String id,
        String title,
        Area area,
        List<String> keys,
        ObservableValue<Boolean> enabled,
        Runnable action) {

    /// Where in the help and the menus a command stands.
    public enum Area {
        MOVE("Move"),
        EDIT("Edit"),
        LABEL("Label"),
        FLAG("Flags"),
        CONVERSATION("Conversation"),
        FILE("File"),
        VIEW("View"),
        HELP("Help");

        private final String title;

        Area(String title) {
            this.title = title;
        }

        /// The words shown.
        public String title() {
            return title;
        }
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /// Does it if it can be done now.
    public boolean perform() {
        if (!Boolean.TRUE.equals(enabled.getValue())) {
            return false;
        }
        action.run();
        return true;
    }
}
