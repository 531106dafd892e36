package org.thoughttrace.curator.ui.help;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The keys of the window, by area, as far as they match what is looked for.
public final class KeysViewModel {

    /// One command and the keys that do it.
    public record Line(String title, List<String> keys) {}

    /// The commands of an area, in the order they were made.
    public record Section(String title, List<Line> lines) {}

    private final Commands commands;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Section>> sections =
            new ReadOnlyObjectWrapper<>(List.of());

    /// All keys of the commands.
    public KeysViewModel(Commands commands) {
        this.commands = commands;
        filter.subscribe(this::find);
    }

    /// What is looked for: words of a title, or a key.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What matches, without empty sections.
    public ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    private void find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Section> found = new ArrayList<>();
        for (Command.Area area : Command.Area.values()) {
            List<Line> lines =
                    commands.offered().stream()
                            .filter(command -> command.area() == area)
                            .map(this::line)
                            .filter(line -> !line.keys().isEmpty())
                            .filter(line -> matches(line, area.title(), wanted))
                            .toList();
            if (!lines.isEmpty()) {
                found.add(new Section(area.title(), lines));
            }
        }
        sections.set(List.copyOf(found));
    }

    private Line line(Command command) {
        return new Line(
                command.title(), commands.keysOf(command).stream().map(KeyNames::shown).toList());
    }

    /// Every word is the beginning of one in the title or of the area, or all of it is a key.
    private static boolean matches(Line line, String area, String wanted) {
        String title = " " + (line.title() + " " + area).toLowerCase(Locale.ROOT);
        return Arrays.stream(wanted.split("\\s+")).allMatch(word -> title.contains(" " + word))
                || line.keys().stream()
                        .anyMatch(key -> key.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
