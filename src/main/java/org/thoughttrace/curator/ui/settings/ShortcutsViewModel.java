package org.thoughttrace.curator.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.command.KeyStroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All commands with their keys by area, as far as they match what is looked for; one of them is
/// chosen, and its keys can be changed.
public final class ShortcutsViewModel {

    /// A line of the list.
    sealed interface Row {

        /// The name of an area.
        record Heading(String title) implements Row {}

        /// A command and its keys.
        ///
        /// @param changed true when they are not those it had at first
        /// @param fixedBecause why they cannot be changed; empty when they can
        record Line(Command command, List<String> keys, boolean changed, String fixedBecause)
                implements Row {}
    }

    /// What the next stroke is for.
    enum Recording {
        NOTHING,
        REPLACE,
        ADD
    }

    private final Shortcuts shortcuts;
    private final Commands commands;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Row.Line>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Recording> recording =
            new ReadOnlyObjectWrapper<>(Recording.NOTHING);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /// Over the keys of a window.
    public ShortcutsViewModel(Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
        this.commands = shortcuts.commands();
        filter.subscribe(() -> find());
        find();
    }

    /// What is looked for: letters of a title or of an area, or a key.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What matches, under the names of the areas.
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The line whose keys can be changed.
    ReadOnlyObjectProperty<Optional<Row.Line>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the next stroke is for.
    ReadOnlyObjectProperty<Recording> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /// Why the last stroke or reset was not taken; empty when it was.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    private void find() {
        FuzzyQuery query = FuzzyQuery.of(filter.get());
        List<Row> found = new ArrayList<>();
        for (Command.Area area : Command.Area.values()) {
            List<Row.Line> lines =
                    commands.offered().stream()
                            .filter(command -> command.area() == area)
                            .map(this::line)
                            .filter(line -> matches(line, query))
                            .toList();
            if (!lines.isEmpty()) {
                found.add(new Row.Heading(area.title()));
                found.addAll(lines);
            }
        }
        Optional<String> before = chosen.get().map(line -> line.command().id());
        rows.set(List.copyOf(found));
        List<Row.Line> lines = lines();
        chosen.set(
                lines.stream()
                        .filter(line -> before.equals(Optional.of(line.command().id())))
                        .findFirst()
                        .or(() -> lines.stream().findFirst()));
    }

    private Row.Line line(Command command) {
        return new Row.Line(
                command,
                commands.keysOf(command),
                shortcuts.isChanged(command),
                commands.fixedBecause(command).orElse(""));
    }

    private static boolean matches(Row.Line line, FuzzyQuery query) {
        Command command = line.command();
        return query.match(command.title()).isPresent()
                || query.match(command.area().title()).isPresent()
                || line.keys().stream()
                        .map(KeyNames::shown)
                        .anyMatch(key -> key.equalsIgnoreCase(query.text()));
    }

    private List<Row.Line> lines() {
        return rows.get().stream()
                .filter(Row.Line.class::isInstance)
                .map(Row.Line.class::cast)
                .toList();
    }

    /// Chooses a line.
    void choose(Row.Line line) {
        if (!Optional.of(line).equals(chosen.get())) {
            cancel();
            chosen.set(Optional.of(line));
        }
    }

    /// Chooses the line some lines further.
    void move(int step) {
        List<Row.Line> lines = lines();
        if (!lines.isEmpty()) {
            int at = chosen.get().map(lines::indexOf).orElse(0);
            choose(lines.get(Math.clamp(at + (long) step, 0, lines.size() - 1)));
        }
    }

    /// Waits for a stroke that is to be the chosen command's key.
    void record(Recording what) {
        chosen.get()
                .ifPresent(line -> {
                    refusal.set(line.fixedBecause());
                    recording.set(line.fixedBecause().isEmpty() ? what : Recording.NOTHING);
                });
    }

    /// Waits no longer.
    void cancel() {
        recording.set(Recording.NOTHING);
        refusal.set("");
    }

    /// Takes a stroke, or says why not and goes on waiting.
    void pressed(KeyStroke stroke) {
        Optional<Row.Line> line = chosen.get();
        if (line.isEmpty() || recording.get() == Recording.NOTHING) {
            return;
        }
        Command command = line.get().command();
        Optional<String> why = commands.refusal(command, stroke);
        refusal.set(why.orElse(""));
        if (why.isEmpty()) {
            List<String> next = new ArrayList<>();
            if (recording.get() == Recording.ADD) {
                next.addAll(line.get().keys());
            }
            if (!next.contains(stroke.text())) {
                next.add(stroke.text());
            }
            recording.set(Recording.NOTHING);
            shortcuts.change(command, next);
            find();
        }
    }

    /// Takes all keys from the chosen command.
    void takeAway() {
        cancel();
        chosen.get()
                .filter(line -> line.fixedBecause().isEmpty())
                .ifPresent(line -> {
                    shortcuts.change(line.command(), List.of());
                    find();
                });
    }

    /// Gives the chosen command the keys it had at first.
    void reset() {
        cancel();
        chosen.get()
                .ifPresent(line -> {
                    refusal.set(shortcuts.reset(line.command()).orElse(""));
                    find();
                });
    }

    /// Gives all commands the keys they had at first.
    void resetAll() {
        cancel();
        shortcuts.resetAll();
        find();
    }

    /// True when any command has other keys than at first.
    boolean isAnyChanged() {
        return commands.all().stream().anyMatch(shortcuts::isChanged);
    }
}
