package org.thoughttrace.curator.ui.settings;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyStroke;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The keys somebody chose, kept in the settings: restored when the window is made, kept and in
/// force as soon as they are changed.
public final class Shortcuts {

    /// A setting is named by this and the id of the command; it holds strokes with blanks between.
    static final String PREFIX = "keys.";

    /// A command without a key, since a blank setting is none.
    static final String NONE = "none";

    private final SettingsFile settings;
    private final Tasks tasks;
    private final Commands commands;
    private final Consumer<Throwable> failed;

    /// Restores what the settings hold; call it when all commands are there.
    ///
    /// @param failed is told when the settings cannot be saved
    public Shortcuts(
            SettingsFile settings, Tasks tasks, Commands commands, Consumer<Throwable> failed) {
        this.settings = settings;
        this.tasks = tasks;
        this.commands = commands;
        this.failed = failed;
        Map<String, List<String>> chosen = new HashMap<>();
        for (Command command : commands.all()) {
            settings.get(PREFIX + command.id())
                    .ifPresent(text -> chosen.put(command.id(), strokes(text)));
        }
        commands.restore(chosen);
    }

    private static List<String> strokes(String text) {
        return text.strip().equals(NONE) ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    /// All commands and their keys.
    public Commands commands() {
        return commands;
    }

    /// True when a command has other keys than at first.
    public boolean isChanged(Command command) {
        return !commands.keysOf(command).equals(command.defaultKeys());
    }

    /// Gives a command other keys; each must be one it can have.
    ///
    /// @throws IllegalArgumentException when it cannot have one of them
    public void change(Command command, List<String> strokes) {
        commands.change(command, strokes);
        if (isChanged(command)) {
            String text = strokes.isEmpty() ? NONE : String.join(" ", strokes);
            save(() -> settings.set(PREFIX + command.id(), text));
        } else {
            save(() -> settings.remove(List.of(PREFIX + command.id())));
        }
    }

    /// Gives a command the keys it had at first.
    ///
    /// @return why not, naming the command that has one of them by now; empty when it is done
    public Optional<String> reset(Command command) {
        Optional<String> taken =
                command.defaultKeys().stream()
                        .flatMap(text -> KeyStroke.parse(text).stream())
                        .flatMap(stroke -> commands.refusal(command, stroke).stream())
                        .findFirst();
        if (taken.isEmpty()) {
            change(command, command.defaultKeys());
        }
        return taken;
    }

    /// Gives all commands the keys they had at first.
    public void resetAll() {
        commands.restore(Map.of());
        List<String> names = commands.all().stream().map(each -> PREFIX + each.id()).toList();
        save(() -> settings.remove(names));
    }

    @FunctionalInterface
    private interface Saving {
        void save() throws java.io.IOException;
    }

    private void save(Saving saving) {
        tasks.write(
                "Keeping the settings",
                _ -> {
                    saving.save();
                    return true;
                },
                _ -> {},
                failed);
    }
}
