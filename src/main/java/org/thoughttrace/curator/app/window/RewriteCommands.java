package org.thoughttrace.curator.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.reader.RewritesViewModel;

import java.util.List;

/// Writing better replies than those that displeased.
final class RewriteCommands {

    private static final String NEXT = "rewrite.next";
    private static final String NO_REPLY = "Only a reply of the assistant can be written anew.";

    private RewriteCommands() {}

    private static ObservableValue<String> withWayToNext(
            ObservableValue<String> isReply, Commands commands) {
        return Bindings.createStringBinding(
                () ->
                        isReply.getValue().equals(NO_REPLY)
                                ? NO_REPLY + wayToNext(commands)
                                : isReply.getValue(),
                isReply,
                commands.keysProperty());
    }

    private static String wayToNext(Commands commands) {
        return commands.keysProperty().get().of(NEXT).stream()
                .findFirst()
                .map(key -> " " + KeyNames.shown(key) + " goes to the next one that displeased.")
                .orElse("");
    }

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        RewritesViewModel rewrites =
                new RewritesViewModel(
                        scope.model(),
                        () ->
                                scope.queue().entries().stream()
                                        .map(ConversationSummary::id)
                                        .toList());
        addWriting(commands, scope, rewrites);
        commands.add(
                NEXT,
                "Next reply to write anew",
                Area.MOVE,
                List.of("Shift+W"),
                () -> rewrites.goToOpen(1));
        commands.add(
                "rewrite.previous",
                "Previous reply to write anew",
                Area.MOVE,
                List.of("Alt+W"),
                () -> rewrites.goToOpen(-1));
    }

    private static void addWriting(Commands commands, Scope scope, RewritesViewModel rewrites) {
        ObservableValue<String> isReply =
                scope.message(message -> message.role() == Role.ASSISTANT, NO_REPLY);
        ObservableValue<String> mayWrite = withWayToNext(isReply, commands);
        commands.add(
                "rewrite.write",
                "Write a better reply",
                Area.EDIT,
                List.of("W"),
                mayWrite,
                () -> rewrites.write(Rewrite.Guide.REACTION));
        commands.add(
                "rewrite.byMessage",
                "Write a better reply by the next message",
                Area.EDIT,
                List.of(),
                mayWrite,
                () -> rewrites.write(Rewrite.Guide.MESSAGE));
        commands.add(
                "rewrite.prefer",
                "Prefer another of the better replies",
                Area.EDIT,
                List.of(),
                isReply,
                rewrites::preferNext);
        commands.add(
                "rewrite.difference",
                "Show what differs while a better reply is written, or not",
                Area.VIEW,
                List.of("F7"),
                () ->
                        scope.model()
                                .differenceShownProperty()
                                .set(!scope.model().differenceShownProperty().get()));
    }
}
