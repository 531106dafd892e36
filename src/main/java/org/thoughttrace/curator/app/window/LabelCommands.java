package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Labels, stages, relations and flags.
final class LabelCommands {

    /// Ids of the commands of the digits begin so.
    static final String NUMBER = "thought.label.";

    private static final int MOST_KEYS = 9;

    private LabelCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "thought.label",
                "Choose the label of the thought",
                Area.LABEL,
                List.of("L"),
                scope.chosen(),
                scope.reader()::chooseLabel);
        addNumbers(commands, scope);
        commands.add(
                "turn.stage",
                "Set the stage of the turn",
                Area.LABEL,
                List.of("S"),
                scope.opened(),
                scope.reader().choices()::chooseStage);
        commands.add(
                "turn.boundary",
                "Let a stage begin at the turn",
                Area.LABEL,
                List.of("Shift+S"),
                scope.opened(),
                scope.reader().choices()::chooseBoundary);
        commands.add(
                "turn.relation",
                "Set the relation to the turn before",
                Area.LABEL,
                List.of("R"),
                scope.opened(),
                scope.reader().choices()::chooseRelation);
        commands.add(
                "flag.turn",
                "Flag the turn, or the selected words",
                Area.FLAG,
                List.of("F"),
                scope.opened(),
                scope.reader()::raiseFlag);
        commands.add(
                "flag.thought",
                "Flag the thought",
                Area.FLAG,
                List.of("Shift+F"),
                scope.opened(),
                scope.reader()::raiseFlagOnThought);
    }

    /// The digits give the labels that have them in the scheme.
    private static void addNumbers(Commands commands, Scope scope) {
        for (int digit = 1; digit <= MOST_KEYS; digit++) {
            String key = Integer.toString(digit);
            String id = NUMBER + key;
            commands.add(
                    id,
                    "Label " + key,
                    Area.LABEL,
                    List.of(key),
                    scope.thought(
                            thought ->
                                    scope.model().labels(thought.kind()).stream()
                                            .anyMatch(item -> key.equals(item.shortcut())),
                            "No label for a thought of this kind has the key " + key + "."),
                    () -> scope.model().labelByKey(key));
            commands.fixKeys(id, "The digits follow the label scheme; they are changed there.");
            scope.session()
                    .schemeProperty()
                    .subscribe(scheme -> follow(commands, id, key, names(scheme, key)));
        }
    }

    /// A digit is called after its labels; one that has none is listed nowhere.
    private static void follow(Commands commands, String id, String key, String names) {
        if (names.isEmpty()) {
            commands.withdraw(id);
        } else {
            commands.retitle(id, "Label " + key + ": " + names);
            commands.offer(id);
        }
    }

    private static String names(LabelScheme scheme, String key) {
        return Stream.of(scheme.reasons(), scheme.reactions())
                .flatMap(List::stream)
                .filter(item -> key.equals(item.shortcut()))
                .map(LabelScheme.Item::name)
                .collect(Collectors.joining(", "));
    }
}
