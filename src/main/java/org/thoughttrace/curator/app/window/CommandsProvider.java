package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.palette.ListFinder;
import org.thoughttrace.curator.ui.palette.PaletteEntry;
import org.thoughttrace.curator.ui.palette.PaletteProvider;

import java.util.List;
import java.util.function.Function;

/// Lets the palette find every command of the window, by its title and area.
record CommandsProvider(Commands commands) implements PaletteProvider {

    @Override
    public String title() {
        return "Acts";
    }

    @Override
    public Finder open() {
        List<PaletteEntry> entries =
                commands.all().stream()
                        .filter(CommandsProvider::isFoundHere)
                        .map(this::entry)
                        .toList();
        return new ListFinder<>(entries, ListFinder.Unasked.EVERYTHING, Function.identity());
    }

    /// The palette does not find itself; labels are found by their names and not by their digits.
    private static boolean isFoundHere(Command command) {
        return !command.id().equals(MoveCommands.PALETTE)
                && !command.id().startsWith(LabelCommands.NUMBER);
    }

    private PaletteEntry entry(Command command) {
        return new PaletteEntry(
                command.id(),
                command.title(),
                command.area().title(),
                commands.keysOf(command),
                command.obstacle().getValue(),
                command::perform);
    }
}
