package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;

import java.util.List;

/// What is done to a conversation as a whole.
final class ConversationCommands {

    private ConversationCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        int digit = 1;
        for (Status status : Status.values()) {
            commands.add(
                    "status." + status.key(),
                    "Status: " + status.title(),
                    Area.CONVERSATION,
                    List.of("Shortcut+" + digit),
                    scope.opened(),
                    () ->
                            scope.model()
                                    .conversation()
                                    .ifPresent(shown ->
                                            scope.session()
                                                    .perform(
                                                            new Act.SetStatus(
                                                                    shown.id(), status))));
            digit++;
        }
        commands.add(
                "conversation.tag",
                "Add a tag",
                Area.CONVERSATION,
                List.of("G"),
                scope.opened(),
                scope.around()::addTag);
        commands.add(
                "conversation.note",
                "Write the note",
                Area.CONVERSATION,
                List.of("M"),
                scope.opened(),
                scope.around()::editNote);
        commands.add(
                "conversation.details",
                "Show the details",
                Area.CONVERSATION,
                List.of(),
                scope.opened(),
                scope.around()::showDetails);
        commands.add(
                "conversation.flags",
                "Show the flags",
                Area.CONVERSATION,
                List.of("Shift+G"),
                scope.opened(),
                scope.around()::showFlags);
        commands.add(
                "conversation.history",
                "Show the history",
                Area.CONVERSATION,
                List.of("H"),
                scope.opened(),
                scope.around()::showHistory);
        addVersions(commands, scope);
    }

    /// A conversation that came in with different content.
    private static void addVersions(Commands commands, Scope scope) {
        commands.add(
                "conversation.versions",
                "Compare the versions of the conversation",
                Area.CONVERSATION,
                List.of("V"),
                scope.contested(),
                scope.around()::compareVersions);
        commands.add(
                "conversation.chooseVersions",
                "Choose between versions, one conversation after the other",
                Area.CONVERSATION,
                List.of("Shift+V"),
                scope.around()::chooseVersions);
    }
}
