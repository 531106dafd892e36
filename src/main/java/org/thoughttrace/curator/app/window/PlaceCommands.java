package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.shell.Place;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Going to the places of the rail, and which commands belong to the place where one reads.
final class PlaceCommands {

    /// The id of the place where one reads and curates.
    static final String REVIEW = "review";

    /// The id of the place where one gives conversations out by a recipe.
    static final String EXPORT = "export";

    private static final Set<Area> ON_A_CONVERSATION =
            Set.of(Area.MOVE, Area.EDIT, Area.LABEL, Area.FLAG, Area.CONVERSATION);
    private static final Set<String> EVERYWHERE =
            Set.of(MoveCommands.PALETTE, "edit.undo", "edit.redo");

    private PlaceCommands() {}

    /// Adds a command for each place, with the keys Alt+Shift+1, 2, …
    static void addTo(Commands commands, List<Place> places, Consumer<String> goTo) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            commands.add(
                    "place." + place.id(),
                    "Go to: " + place.title(),
                    Area.VIEW,
                    List.of("Alt+Shift+" + (i + 1)),
                    () -> goTo.accept(place.id()));
        }
    }

    /// Why a command has no keys while the reader is hidden: it acts where one reads.
    static String whereItActs(Commands commands, Command command) {
        return needsReader(command)
                ? "“%s” is for reading: go to Review first, with %s."
                        .formatted(command.title(), commands.keyOf("place." + REVIEW).getValue())
                : "";
    }

    /// Whether a command acts on the conversation in the reader, and rests while that is hidden.
    static boolean needsReader(Command command) {
        return ON_A_CONVERSATION.contains(command.area()) && !EVERYWHERE.contains(command.id());
    }
}
