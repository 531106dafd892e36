package org.thoughttrace.curator.ui.command;

import javafx.beans.value.ObservableValue;

import java.util.List;

/// One thing a person can do, wherever it is offered.
///
/// @param id stable, for settings: "turn.next"
/// @param title what it does, as a menu says it
/// @param defaultKeys the key strokes that do it until somebody changes them, as [KeyStroke] writes
///     them: "J", "Shortcut+Z"; may be empty
/// @param obstacle why it cannot be done now, in a sentence; empty when it can
public record Command(
        String id,
        String title,
        Area area,
        List<String> defaultKeys,
        ObservableValue<String> obstacle,
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
        defaultKeys = List.copyOf(defaultKeys);
    }

    /// Whether it can be done now.
    public ObservableValue<Boolean> enabled() {
        return obstacle.map(String::isEmpty);
    }

    /// Does it if it can be done now.
    public boolean perform() {
        if (!obstacle.getValue().isEmpty()) {
            return false;
        }
        action.run();
        return true;
    }

    /// The same under another title.
    Command titled(String other) {
        return new Command(id, other, area, defaultKeys, obstacle, action);
    }
}
