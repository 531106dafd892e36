package org.thoughttrace.curator.app.window;

import static java.util.stream.Collectors.joining;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.reader.BranchesShown;

import java.util.List;
import java.util.function.Predicate;

/// Changing messages and thoughts, and taking it back.
final class EditCommands {

    private static final int MOST_NAMED = 5;

    private EditCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "message.edit",
                "Edit the message",
                Area.EDIT,
                List.of("E"),
                scope.opened(),
                scope.model()::editMessage);
        commands.add(
                "thought.edit",
                "Edit the thought, or add one",
                Area.EDIT,
                List.of("T"),
                scope.opened(),
                scope.model()::editThought);
        commands.add(
                "thought.add",
                "Add a thought",
                Area.EDIT,
                List.of("A"),
                scope.opened(),
                scope.model()::addThought);
        commands.add(
                "edit.undo",
                "Undo",
                Area.EDIT,
                List.of("Shortcut+Z"),
                scope.undoable(),
                scope.session()::undo);
        commands.add(
                "edit.redo",
                "Redo",
                Area.EDIT,
                List.of("Shortcut+Shift+Z", "Shortcut+Y"),
                scope.redoable(),
                scope.session()::redo);
        addOfThought(commands, scope);
        addOfRemoved(commands, scope);
        addOfBranches(commands, scope);
        addReverts(commands, scope);
    }

    /// Thoughts that were taken away are out of sight, and not gone.
    private static void addOfRemoved(Commands commands, Scope scope) {
        commands.add(
                "turn.removed",
                "Show or hide the removed thoughts of the turn",
                Area.EDIT,
                List.of("Shift+O"),
                removedThere(scope),
                () ->
                        scope.model()
                                .message()
                                .ifPresent(
                                        message -> scope.model().removed().toggle(message.turn())));
        commands.add(
                "thought.bringBack",
                "Bring the last removed thought of the turn back",
                Area.EDIT,
                List.of("Shift+Delete"),
                removedThere(scope),
                () -> scope.model().message().ifPresent(scope.model().removed()::bringBackLast));
    }

    /// They can be read, and nothing else: acts address the path that was gone on with.
    private static void addOfBranches(Commands commands, Scope scope) {
        commands.add(
                "turn.branches",
                "Show the next of the other branches from the turn, or none",
                Area.VIEW,
                List.of("Shift+B"),
                forkThere(scope),
                () ->
                        scope.model()
                                .message()
                                .ifPresent(
                                        message -> scope.model().branches().next(message.turn())));
    }

    /// Nothing, while the conversation forks at the turn in work; else where it does.
    private static ObservableValue<String> forkThere(Scope scope) {
        return Bindings.createStringBinding(
                () ->
                        scope.model()
                                .conversation()
                                .map(open ->
                                        whereElse(
                                                BranchesShown.turnsOf(open),
                                                scope.session().turnProperty().get()))
                                .orElse("No conversation is open."),
                scope.session().currentProperty(),
                scope.session().turnProperty());
    }

    private static String whereElse(List<Integer> forks, int turn) {
        if (forks.isEmpty()) {
            return "The conversation does not fork.";
        }
        if (forks.contains(turn)) {
            return "";
        }
        String turns = forks.stream().limit(MOST_NAMED).map(String::valueOf).collect(joining(", "));
        return "The conversation does not fork at this turn. It forks at turn "
                + turns
                + (forks.size() > MOST_NAMED ? " and others." : ".");
    }

    private static ObservableValue<String> removedThere(Scope scope) {
        return scope.message(
                message -> !message.removed().isEmpty(), "No thought was removed from the turn.");
    }

    private static void addOfThought(Commands commands, Scope scope) {
        commands.add(
                "thought.remove",
                "Remove the thought",
                Area.EDIT,
                List.of("Delete"),
                scope.chosen(),
                scope.model()::removeThought);
        commands.add(
                "thought.split",
                "Split the thought in two",
                Area.EDIT,
                List.of("X"),
                scope.chosen(),
                scope.reader()::splitThought);
        commands.add(
                "thought.moveUp",
                "Move the thought to an earlier message",
                Area.EDIT,
                List.of("Alt+Up"),
                scope.chosen(),
                () -> scope.model().thought().ifPresent(found -> scope.model().move(found, -1)));
        commands.add(
                "thought.moveDown",
                "Move the thought to a later message",
                Area.EDIT,
                List.of("Alt+Down"),
                scope.chosen(),
                () -> scope.model().thought().ifPresent(found -> scope.model().move(found, 1)));
    }

    /// What the source said is kept; each field of it can be had back.
    private static void addReverts(Commands commands, Scope scope) {
        commands.add(
                "message.revert",
                "Message: text back to the source",
                Area.EDIT,
                List.of(),
                scope.message(CuratedMessage::isReworded, "The message is as in the source."),
                () ->
                        scope.model()
                                .message()
                                .ifPresent(message ->
                                        scope.model()
                                                .revert(
                                                        new Subject.OneMessage(message.turn()),
                                                        Field.TEXT)));
        addRevert(commands, scope, Field.TEXT, "text", CuratedThought::isReworded);
        addRevert(commands, scope, Field.LABEL, "label", CuratedThought::isRelabelled);
        addRevert(commands, scope, Field.TURN, "place", CuratedThought::isMoved);
    }

    private static void addRevert(
            Commands commands,
            Scope scope,
            Field field,
            String what,
            Predicate<CuratedThought> changed) {
        commands.add(
                "thought.revert." + what,
                "Thought: " + what + " back to the source",
                Area.EDIT,
                List.of(),
                scope.thought(changed, "Its " + what + " is as in the source."),
                () ->
                        scope.model()
                                .thought()
                                .ifPresent(thought ->
                                        scope.model()
                                                .revert(
                                                        new Subject.OneThought(
                                                                new ThoughtRef.Identified(
                                                                        thought.id())),
                                                        field)));
    }
}
