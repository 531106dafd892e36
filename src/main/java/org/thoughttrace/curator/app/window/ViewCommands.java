package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.app.window.WindowCommands.Scope;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.queue.QueueGrouping;
import org.thoughttrace.curator.ui.queue.QueueOrder;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.shell.ShellView;

import java.util.List;
import java.util.Locale;

/// How the window is shown, and the help.
final class ViewCommands {

    private ViewCommands() {}

    /// Adds them to the list.
    static void addTo(Commands commands, Scope scope) {
        commands.add(
                "view.queue",
                "Show or fold the list",
                Area.VIEW,
                List.of("Shortcut+B"),
                scope.around()::toggleQueue);
        commands.add(
                "view.inspector",
                "Show or fold the inspector",
                Area.VIEW,
                List.of("Shortcut+I"),
                scope.around()::toggleInspector);
        commands.add(
                "view.appearance",
                "Light or dark",
                Area.VIEW,
                List.of("Shortcut+D"),
                scope.around()::switchAppearance);
        commands.add(
                "view.larger",
                "Larger text",
                Area.VIEW,
                List.of("Shortcut++", "Shortcut+="),
                () -> scope.around().resizeText(1));
        commands.add(
                "view.smaller",
                "Smaller text",
                Area.VIEW,
                List.of("Shortcut+-"),
                () -> scope.around().resizeText(-1));
        commands.add(
                "view.hidden",
                "Show hidden characters",
                Area.VIEW,
                List.of("Shortcut+Shift+H"),
                () ->
                        scope.model()
                                .hiddenCharactersProperty()
                                .set(!scope.model().hiddenCharactersProperty().get()));
        addAppearance(commands, scope);
        addOrders(commands, scope);
        addOffer(commands, scope);
        commands.add("help.keys", "Keys", Area.HELP, List.of("?"), scope.around()::openKeys);
        commands.add("help.guide", "Guide", Area.HELP, List.of("F1"), scope.around()::openGuide);
    }

    private static void addOffer(Commands commands, Scope scope) {
        commands.add(
                ShellView.OFFER,
                "Do what the message at the foot offers",
                Area.VIEW,
                List.of("F9"),
                scope.session()
                        .noticeProperty()
                        .map(told ->
                                told.map(Notice::action).isPresent()
                                        ? ""
                                        : "No message offers anything now."),
                scope.session()::takeOffer);
        commands.add(
                ShellView.HUSH,
                "Close the message at the foot",
                Area.VIEW,
                List.of("Shift+F9"),
                scope.session()
                        .noticeProperty()
                        .map(told -> told.isPresent() ? "" : "There is no message."),
                scope.session()::hush);
    }

    private static void addAppearance(Commands commands, Scope scope) {
        commands.add(
                "view.appearance.system",
                "Light or dark as the system has it",
                Area.VIEW,
                List.of(),
                scope.around()::followSystemAppearance);
        commands.add(
                "view.normal",
                "Text in its normal size",
                Area.VIEW,
                List.of("Shortcut+0"),
                scope.around()::resetText);
    }

    private static void addOrders(Commands commands, Scope scope) {
        for (QueueOrder order : QueueOrder.values()) {
            commands.add(
                    "queue.order." + order.name().toLowerCase(Locale.ROOT),
                    "Order of the list: " + order.title(),
                    Area.VIEW,
                    List.of(),
                    () -> scope.queue().sortBy(order));
        }
        for (QueueGrouping grouping : QueueGrouping.values()) {
            commands.add(
                    "queue.group." + grouping.name().toLowerCase(Locale.ROOT),
                    "Groups of the list: " + grouping.title(),
                    Area.VIEW,
                    List.of(),
                    () -> scope.queue().groupingProperty().set(grouping));
        }
    }
}
