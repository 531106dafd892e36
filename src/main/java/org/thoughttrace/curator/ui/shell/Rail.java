package org.thoughttrace.curator.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Parts;

/// The strip of icons at the edge: the places to go to, and below them what is always at hand.
final class Rail extends VBox {

    /// How the id of the command that goes to a place begins.
    static final String GO = "place.";

    private final Commands commands;
    private final Places places;
    private final BooleanProperty leftShown;

    Rail(Commands commands, Places places, BooleanProperty leftShown) {
        this.commands = commands;
        this.places = places;
        this.leftShown = leftShown;
        getStyleClass().add("rail");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        places.all().forEach(place -> getChildren().add(place(place)));
        getChildren()
                .addAll(
                        space,
                        button(Feather.TARGET, "view.focus"),
                        button(Feather.DOWNLOAD, "file.import"),
                        button(Feather.UPLOAD, "file.export"),
                        button(Feather.TAG, "settings.scheme"),
                        button(Feather.BOOK_OPEN, "help.guide"),
                        button(Feather.SETTINGS, "settings.preferences"));
    }

    /// The icon of the place where one is folds and unfolds its pane.
    private ToggleButton place(Place place) {
        String id = GO + place.id();
        ToggleButton button = Parts.iconToggle(place.icon(), place.title());
        Parts.name(button, commands.named(id));
        places.currentProperty().subscribe(now -> button.setSelected(now == place));
        button.setOnAction(event -> {
            boolean foldable = place.home() == Place.Home.LEFT;
            if (foldable && places.currentProperty().get() == place) {
                leftShown.set(!leftShown.get());
            } else {
                commands.get(id).perform();
            }
            button.setSelected(places.currentProperty().get() == place);
        });
        button.accessibleHelpProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> places.currentProperty().get() == place ? "You are here" : "",
                                places.currentProperty()));
        return button;
    }

    private Button button(Ikon icon, String id) {
        Command command = commands.get(id);
        Button button = Parts.iconButton(icon, command.title(), command::perform);
        Parts.name(button, commands.named(id));
        return button;
    }
}
