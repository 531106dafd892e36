package org.thoughttrace.curator.ui.command;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// All that can be done in the window, and the keys that do it now. Menus, key handling, the palette
/// and the help read this one list, so that none of them knows something the others do not.
public final class Commands {

    private final Map<String, Command> all = new LinkedHashMap<>();
    private final Map<String, String> fixed = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private Consumer<Command> preparation = command -> {};
    private final ReadOnlyObjectWrapper<KeyMap> keys = new ReadOnlyObjectWrapper<>(KeyMap.EMPTY);

    /// Adds a command that can always be done.
    public void add(
            String id, String title, Command.Area area, List<String> keys, Runnable action) {
        add(id, title, area, keys, new ReadOnlyStringWrapper(""), action);
    }

    /// Adds a command.
    ///
    /// @param obstacle why it cannot be done now; empty when it can
    /// @throws IllegalArgumentException when the id is taken, or a key is none or does something
    ///     else already
    public void add(
            String id,
            String title,
            Command.Area area,
            List<String> keys,
            ObservableValue<String> obstacle,
            Runnable action) {
        List<String> strokes = keys.stream().map(Commands::normal).toList();
        for (String stroke : strokes) {
            ofKey(stroke)
                    .ifPresent(other -> {
                        throw new IllegalArgumentException(
                                stroke + " does " + other.id() + " already");
                    });
        }
        Command command =
                new Command(id, title, area, strokes, obstacle, () -> prepareAndRun(id, action));
        if (all.putIfAbsent(id, command) != null) {
            throw new IllegalArgumentException(id + " is there already");
        }
        this.keys.set(this.keys.get().with(id, strokes));
    }

    private void prepareAndRun(String id, Runnable action) {
        preparation.accept(get(id));
        action.run();
    }

    /// Says what comes before each command, wherever it was chosen: what it acts on is brought into
    /// sight.
    public void prepareWith(Consumer<Command> preparation) {
        this.preparation = preparation;
    }

    private static String normal(String key) {
        return KeyStroke.parse(key)
                .map(KeyStroke::text)
                .orElseThrow(() -> new IllegalArgumentException(key + " is no key"));
    }

    /// Says that the keys of a command cannot be changed in the settings.
    ///
    /// @param because a sentence
    public void fixKeys(String id, String because) {
        fixed.put(get(id).id(), because);
    }

    /// Gives a command another title: what it does has another name now.
    public void retitle(String id, String title) {
        all.put(id, get(id).titled(title));
    }

    /// Leaves a command out of what is listed, as long as it has nothing to do. Its key still says so.
    public void withdraw(String id) {
        withdrawn.add(get(id).id());
    }

    /// Lists a command again that was withdrawn.
    public void offer(String id) {
        withdrawn.remove(id);
    }

    /// The commands that are to be listed, in the order they were added.
    public List<Command> offered() {
        return all.values().stream().filter(command -> !withdrawn.contains(command.id())).toList();
    }

    /// All commands in the order they were added.
    public List<Command> all() {
        return List.copyOf(all.values());
    }

    /// The command with this id.
    public Command get(String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow(() -> new NoSuchElementException(id));
    }

    /// The keys of all commands as they are now; changes as a whole.
    public ReadOnlyObjectProperty<KeyMap> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// The keys that do a command now.
    public List<String> keysOf(Command command) {
        return keys.get().of(command.id());
    }

    /// The command that a key stroke does now.
    public Optional<Command> ofKey(String key) {
        return keys.get().idOf(key).map(this::get);
    }

    /// The title of a command with its first key: "Undo  (Ctrl+Z)".
    public ObservableValue<String> named(String id) {
        return keys.map(now -> {
            Command command = get(id);
            List<String> own = now.of(id);
            return own.isEmpty()
                    ? command.title()
                    : command.title() + "  (" + KeyNames.shown(own.getFirst()) + ")";
        });
    }

    /// The first key of a command as it is printed on a keyboard; empty for none.
    public ObservableValue<String> keyOf(String id) {
        return keys.map(now -> now.of(id).stream().findFirst().map(KeyNames::shown).orElse(""));
    }

    /// Why the keys of a command cannot be changed; empty when they can.
    public Optional<String> fixedBecause(Command command) {
        return Optional.ofNullable(fixed.get(command.id()));
    }

    /// Why a command cannot have a key, naming the one that has it; empty when it can.
    public Optional<String> refusal(Command command, KeyStroke stroke) {
        if (command.defaultKeys().contains(stroke.text())) {
            return conflict(command, stroke);
        }
        return fixedBecause(command)
                .or(() -> KeyRules.refusal(stroke))
                .or(() -> conflict(command, stroke));
    }

    private Optional<String> conflict(Command command, KeyStroke stroke) {
        return ofKey(stroke.text())
                .filter(other -> !other.id().equals(command.id()))
                .map(other ->
                        KeyNames.shown(stroke.text()) + " is “" + other.title() + "” already.");
    }

    /// Gives a command other keys.
    ///
    /// @throws IllegalArgumentException when it cannot have one of them
    public void change(Command command, List<String> strokes) {
        for (String stroke : strokes) {
            KeyStroke read = KeyStroke.parse(stroke).orElseThrow(IllegalArgumentException::new);
            refusal(command, read)
                    .ifPresent(why -> {
                        throw new IllegalArgumentException(why);
                    });
        }
        keys.set(keys.get().with(command.id(), strokes));
    }

    /// Gives all commands the keys somebody chose for them, as far as they are keys a command may
    /// have; what is wrong is passed over, and the default stays. Where two have chosen the same,
    /// the first has it; a default gives way to a choice.
    ///
    /// @param chosen keys by the id of the command; no entry means the default
    public void restore(Map<String, List<String>> chosen) {
        KeyMap map = KeyMap.EMPTY;
        for (Command command : all.values()) {
            List<String> strokes = chosen.get(command.id());
            if (strokes != null && isUsable(command, strokes) && map.isFree(strokes)) {
                map = map.with(command.id(), strokes.stream().map(Commands::normal).toList());
            }
        }
        for (Command command : all.values()) {
            if (!map.knows(command.id())) {
                KeyMap soFar = map;
                List<String> left =
                        command.defaultKeys().stream()
                                .filter(stroke -> soFar.isFree(List.of(stroke)))
                                .toList();
                map = map.with(command.id(), left);
            }
        }
        keys.set(map);
    }

    private boolean isUsable(Command command, List<String> strokes) {
        return !fixed.containsKey(command.id())
                && strokes.stream()
                        .allMatch(text ->
                                KeyStroke.parse(text)
                                        .filter(stroke ->
                                                command.defaultKeys().contains(stroke.text())
                                                        || KeyRules.refusal(stroke).isEmpty())
                                        .isPresent());
    }
}
