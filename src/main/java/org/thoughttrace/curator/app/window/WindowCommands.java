package org.thoughttrace.curator.app.window;

import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.reader.ReaderView;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;

/// All commands of the window and their keys. What is not here cannot be done by key.
final class WindowCommands {

    private static final int MOST_LABEL_KEYS = 9;

    private WindowCommands() {}

    /// What opens over the window, or around it.
    interface Around {
        void openImport();

        void openExport();

        void openStore();

        void openScheme();

        void openPreferences();

        void openKeys();

        void openGuide();

        void switchAppearance();

        void resizeText(int steps);

        void toggleQueue();

        void toggleInspector();

        void addTag();

        void editNote();

        void showFlags();

        void showHistory();

        void focusQueue();

        void movePane(int step);
    }

    /// Adds everything to a list of commands.
    static void addAll(
            Commands commands,
            Session session,
            QueueViewModel queue,
            ReaderViewModel model,
            ReaderView reader,
            Around around) {
        addMoves(commands, queue, model, around);
        addEdits(commands, session, model);
        addThoughtEdits(commands, model, reader);
        addLabels(commands, session, model, reader);
        addConversation(commands, session, model, around);
        addFile(commands, around);
        addView(commands, model, around);
    }

    private static void addMoves(
            Commands commands, QueueViewModel queue, ReaderViewModel model, Around around) {
        commands.add("turn.next", "Next turn", Area.MOVE, List.of("J"), () -> model.moveTurn(1));
        commands.add(
                "turn.previous",
                "Previous turn",
                Area.MOVE,
                List.of("K"),
                () -> model.moveTurn(-1));
        commands.add(
                "turn.first", "First turn", Area.MOVE, List.of("Shift+K"), () -> model.goTo(1));
        commands.add("turn.last", "Last turn", Area.MOVE, List.of("Shift+J"), model::goToLast);
        commands.add(
                "conversation.next",
                "Next conversation",
                Area.MOVE,
                List.of("N", "Shortcut+Down"),
                () -> queue.move(1));
        commands.add(
                "conversation.previous",
                "Previous conversation",
                Area.MOVE,
                List.of("P", "Shortcut+Up"),
                () -> queue.move(-1));
        commands.add(
                "thought.next",
                "Next thought of the turn",
                Area.MOVE,
                List.of("O"),
                model::selectNextThought);
        commands.add("queue.focus", "Go to the list", Area.MOVE, List.of("Q"), around::focusQueue);
        commands.add("pane.next", "Next pane", Area.MOVE, List.of("F6"), () -> around.movePane(1));
        commands.add(
                "pane.previous",
                "Previous pane",
                Area.MOVE,
                List.of("Shift+F6"),
                () -> around.movePane(-1));
    }

    private static void addEdits(Commands commands, Session session, ReaderViewModel model) {
        ObservableValue<Boolean> open = session.currentProperty().map(Optional::isPresent);
        commands.add(
                "message.edit",
                "Edit the message",
                Area.EDIT,
                List.of("E"),
                open,
                model::editMessage);
        commands.add(
                "thought.edit",
                "Edit the thought, or add one",
                Area.EDIT,
                List.of("T"),
                open,
                model::editThought);
        commands.add(
                "thought.add", "Add a thought", Area.EDIT, List.of("A"), open, model::addThought);
        commands.add(
                "edit.undo",
                "Undo",
                Area.EDIT,
                List.of("Shortcut+Z"),
                session.undoTitleProperty().map(Optional::isPresent),
                session::undo);
        commands.add(
                "edit.redo",
                "Redo",
                Area.EDIT,
                List.of("Shortcut+Shift+Z", "Shortcut+Y"),
                session.redoTitleProperty().map(Optional::isPresent),
                session::redo);
    }

    private static void addThoughtEdits(
            Commands commands, ReaderViewModel model, ReaderView reader) {
        ObservableValue<Boolean> thought = model.selectedThoughtProperty().map(Optional::isPresent);
        commands.add(
                "thought.remove",
                "Remove the thought",
                Area.EDIT,
                List.of("Delete"),
                thought,
                model::removeThought);
        commands.add(
                "thought.split",
                "Split the thought in two",
                Area.EDIT,
                List.of("X"),
                thought,
                reader::splitThought);
        commands.add(
                "thought.moveUp",
                "Move the thought to an earlier message",
                Area.EDIT,
                List.of("Alt+Up"),
                thought,
                () -> model.thought().ifPresent(found -> model.move(found, -1)));
        commands.add(
                "thought.moveDown",
                "Move the thought to a later message",
                Area.EDIT,
                List.of("Alt+Down"),
                thought,
                () -> model.thought().ifPresent(found -> model.move(found, 1)));
    }

    private static void addLabels(
            Commands commands, Session session, ReaderViewModel model, ReaderView reader) {
        ObservableValue<Boolean> open = session.currentProperty().map(Optional::isPresent);
        ObservableValue<Boolean> thought = model.selectedThoughtProperty().map(Optional::isPresent);
        commands.add(
                "thought.label",
                "Choose the label of the thought",
                Area.LABEL,
                List.of("L"),
                thought,
                reader::chooseLabel);
        for (int digit = 1; digit <= MOST_LABEL_KEYS; digit++) {
            String key = Integer.toString(digit);
            commands.add(
                    "thought.label." + key,
                    "Give the thought label " + key,
                    Area.LABEL,
                    List.of(key),
                    thought,
                    () -> model.labelByKey(key));
        }
        commands.add(
                "turn.stage",
                "Set the stage of the turn",
                Area.LABEL,
                List.of("S"),
                open,
                reader::chooseStage);
        commands.add(
                "turn.boundary",
                "Let a stage begin at the turn",
                Area.LABEL,
                List.of("Shift+S"),
                open,
                reader::chooseBoundary);
        commands.add(
                "turn.relation",
                "Set the relation to the turn before",
                Area.LABEL,
                List.of("R"),
                open,
                reader::chooseRelation);
        commands.add(
                "flag.turn",
                "Flag the turn, or the selected words",
                Area.FLAG,
                List.of("F"),
                open,
                reader::raiseFlag);
        commands.add(
                "flag.thought",
                "Flag the thought",
                Area.FLAG,
                List.of("Shift+F"),
                open,
                reader::raiseFlagOnThought);
    }

    private static void addConversation(
            Commands commands, Session session, ReaderViewModel model, Around around) {
        ObservableValue<Boolean> open = session.currentProperty().map(Optional::isPresent);
        int digit = 1;
        for (Status status : Status.values()) {
            commands.add(
                    "status." + status.key(),
                    "Status: " + status.title(),
                    Area.CONVERSATION,
                    List.of("Shortcut+" + digit),
                    open,
                    () ->
                            model.conversation()
                                    .ifPresent(shown ->
                                            session.perform(
                                                    new Act.SetStatus(shown.id(), status))));
            digit++;
        }
        commands.add(
                "conversation.tag",
                "Add a tag",
                Area.CONVERSATION,
                List.of("G"),
                open,
                around::addTag);
        commands.add(
                "conversation.note",
                "Write the note",
                Area.CONVERSATION,
                List.of("M"),
                open,
                around::editNote);
        commands.add(
                "conversation.flags",
                "Show the flags",
                Area.CONVERSATION,
                List.of("Shift+G"),
                open,
                around::showFlags);
        commands.add(
                "conversation.history",
                "Show the history",
                Area.CONVERSATION,
                List.of("H"),
                open,
                around::showHistory);
    }

    private static void addFile(Commands commands, Around around) {
        commands.add(
                "file.import",
                "Import conversations …",
                Area.FILE,
                List.of("Shortcut+O"),
                around::openImport);
        commands.add(
                "file.export", "Export …", Area.FILE, List.of("Shortcut+E"), around::openExport);
        commands.add(
                "file.store",
                "Open or make a store …",
                Area.FILE,
                List.of("Shortcut+Shift+O"),
                around::openStore);
        commands.add("settings.scheme", "Label scheme …", Area.FILE, List.of(), around::openScheme);
        commands.add(
                "settings.preferences",
                "Preferences …",
                Area.FILE,
                List.of("Shortcut+,"),
                around::openPreferences);
    }

    private static void addView(Commands commands, ReaderViewModel model, Around around) {
        commands.add(
                "view.queue",
                "Show or fold the list",
                Area.VIEW,
                List.of("Shortcut+B"),
                around::toggleQueue);
        commands.add(
                "view.inspector",
                "Show or fold the inspector",
                Area.VIEW,
                List.of("Shortcut+I"),
                around::toggleInspector);
        commands.add(
                "view.appearance",
                "Light or dark",
                Area.VIEW,
                List.of("Shortcut+D"),
                around::switchAppearance);
        commands.add(
                "view.larger",
                "Larger text",
                Area.VIEW,
                List.of("Shortcut++", "Shortcut+="),
                () -> around.resizeText(1));
        commands.add(
                "view.smaller",
                "Smaller text",
                Area.VIEW,
                List.of("Shortcut+-"),
                () -> around.resizeText(-1));
        commands.add(
                "view.hidden",
                "Show hidden characters",
                Area.VIEW,
                List.of("Shortcut+H"),
                () ->
                        model.hiddenCharactersProperty()
                                .set(!model.hiddenCharactersProperty().get()));
        commands.add("help.keys", "Keys", Area.HELP, List.of("?"), around::openKeys);
        commands.add("help.guide", "Guide", Area.HELP, List.of("F1"), around::openGuide);
    }
}
