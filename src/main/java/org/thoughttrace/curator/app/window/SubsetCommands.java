package org.thoughttrace.curator.app.window;

import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.subset.SubsetDesk;

import java.util.List;

/// Keeping conversations under a name.
final class SubsetCommands {

    /// Keeps the conversations that are marked in the list.
    static final String MARKED = "subset.marked";

    private SubsetCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, SubsetDesk desk) {
        commands.add(
                "subset.save",
                "Save the filter as a subset",
                Area.CONVERSATION,
                List.of("Shortcut+Shift+S"),
                () -> desk.save(Keeping.LIVE));
        commands.add(
                "subset.freeze",
                "Freeze what is found as a subset",
                Area.CONVERSATION,
                List.of(),
                () -> desk.save(Keeping.FROZEN));
        commands.add(
                MARKED,
                "Keep the marked conversations as a subset",
                Area.CONVERSATION,
                List.of("Alt+K"),
                desk.nothingMarked(),
                desk::saveMarked);
        commands.add(
                "subset.sample",
                "Draw a sample",
                Area.CONVERSATION,
                List.of("Shortcut+Shift+R"),
                desk::sample);
        addChanges(commands, desk);
        for (SetOperation operation : SetOperation.values()) {
            commands.add(
                    "subset." + operation.key(),
                    "Put subsets together: " + operation.key(),
                    Area.CONVERSATION,
                    List.of(),
                    () -> desk.combine(operation));
        }
    }

    private static void addChanges(Commands commands, SubsetDesk desk) {
        ObservableValue<String> obstacle = desk.obstacle();
        commands.add(
                "subset.rename",
                "Rename the subset",
                Area.CONVERSATION,
                List.of(),
                obstacle,
                desk::rename);
        commands.add(
                "subset.duplicate",
                "Duplicate the subset",
                Area.CONVERSATION,
                List.of(),
                obstacle,
                desk::duplicate);
        commands.add(
                "subset.remove",
                "Delete the subset",
                Area.CONVERSATION,
                List.of(),
                obstacle,
                desk::remove);
        commands.add(
                "subset.changed",
                "Show what changed in the subset since it was frozen",
                Area.CONVERSATION,
                List.of(),
                obstacle,
                desk::showChanged);
    }
}
