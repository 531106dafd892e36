package org.thoughttrace.curator.ui.command;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// All that can be done in the window. Menus, key handling and the help read this one list, so
/// that none of them knows something the others do not.
public final class Commands {

    private final List<Command> all = new ArrayList<>();
    private final Map<String, Command> byKey = new HashMap<>();

    /// Adds a command that can always be done.
    public void add(
            String id, String title, Command.Area area, List<String> keys, Runnable action) {
        add(id, title, area, keys, new SimpleBooleanProperty(true), action);
    }

    /// Adds a command.
    ///
    /// @throws IllegalArgumentException when a key does something else already
    public void add(
            String id,
            String title,
            Command.Area area,
            List<String> keys,
            ObservableValue<Boolean> enabled,
            Runnable action) {
        Command command = new Command(id, title, area, keys, enabled, action);
        for (String key : command.keys()) {
            Command other = byKey.putIfAbsent(key, command);
            if (other != null) {
                throw new IllegalArgumentException(key + " does " + other.id() + " already");
            }
        }
        all.add(command);
    }

    /// All commands in the order they were added.
    public List<Command> all() {
        return Collections.unmodifiableList(all);
    }

    /// The command that a key stroke does.
    public Optional<Command> ofKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The command with this id.
    public Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }
}
