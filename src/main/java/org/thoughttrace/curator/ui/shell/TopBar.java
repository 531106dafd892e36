package org.thoughttrace.curator.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;

/// The head of the window: which store is open, the way to find anything, undo and redo, all commands
/// in one menu, and whose name acts carry.
final class TopBar extends HBox {

    TopBar(Session session, Commands commands, Places places, BooleanProperty inspectorShown) {
        getStyleClass().add("top-bar");
        Region logo = new Region();
        logo.getStyleClass().add("logo");
        Label store =
                Parts.label(String.valueOf(session.workspace().file().getFileName()), "store-name");
        store.setTooltip(Parts.tooltip(session.workspace().file().toString()));
        Button undo = command(commands, Feather.CORNER_UP_LEFT, "edit.undo");
        Button redo = command(commands, Feather.CORNER_UP_RIGHT, "edit.redo");
        Tooltip undone = Parts.tooltip("");
        Tooltip redone = Parts.tooltip("");
        undo.setTooltip(undone);
        redo.setTooltip(redone);
        session.undoTitleProperty()
                .subscribe(title ->
                        undone.setText(title.map(act -> "Undo: " + act).orElse("Nothing to undo")));
        session.redoTitleProperty()
                .subscribe(title ->
                        redone.setText(title.map(act -> "Redo: " + act).orElse("Nothing to redo")));
        Button appearance = command(commands, Feather.MOON, "view.appearance");
        appearance.getStyleClass().add("appearance-button");
        ToggleButton inspector = Parts.iconToggle(Feather.SIDEBAR, "");
        inspector.getStyleClass().add("mirrored");
        Parts.name(inspector, commands.named("view.inspector"));
        inspector.selectedProperty().bindBidirectional(inspectorShown);
        inspector
                .disableProperty()
                .bind(places.currentProperty().map(place -> places.hidesReader()));
        Button menu = Parts.iconButton(Feather.MENU, "All commands", () -> {});
        // Made anew each time: keys, titles and what can be done may have changed.
        menu.setOnAction(event -> menu(commands).show(menu, Side.BOTTOM, 0, 4));
        store.setMinWidth(0);
        HBox left =
                side(
                        Pos.CENTER_LEFT,
                        logo,
                        store,
                        Parts.label(places.currentProperty().map(Place::title), "muted"));
        HBox right =
                side(
                        Pos.CENTER_RIGHT,
                        undo,
                        redo,
                        inspector,
                        appearance,
                        menu,
                        new Initials(session, commands));
        getChildren().addAll(left, new FindButton(commands), right);
    }

    /// Both sides take as much room, so that what is between stands in the middle of the window.
    private static HBox side(Pos alignment, Node... parts) {
        HBox side = new HBox(10, parts);
        side.setAlignment(alignment);
        side.setMinWidth(0);
        side.setPrefWidth(1);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static Button command(Commands commands, Feather icon, String id) {
        Command command = commands.get(id);
        Button button = new ToolButton(icon, command.title(), command::perform);
        Parts.name(button, commands.named(id));
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        return button;
    }

    private static ContextMenu menu(Commands commands) {
        ContextMenu menu = new ContextMenu();
        for (Command.Area area : Command.Area.values()) {
            Menu part = new Menu(area.title());
            for (Command command : commands.offered()) {
                if (command.area() == area) {
                    part.getItems().add(item(commands, command));
                }
            }
            if (!part.getItems().isEmpty()) {
                menu.getItems().add(part);
            }
        }
        return menu;
    }

    private static MenuItem item(Commands commands, Command command) {
        List<String> own = commands.keysOf(command);
        String keys = own.isEmpty() ? "" : "    " + KeyNames.shown(own.getFirst());
        MenuItem item = new MenuItem(command.title() + keys);
        item.setDisable(!command.enabled().getValue());
        item.setOnAction(event -> command.perform());
        return item;
    }
}
