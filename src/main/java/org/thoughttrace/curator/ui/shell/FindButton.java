package org.thoughttrace.curator.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;

/// Looks like a field in the middle of the top bar, and opens the palette, where one types.
final class FindButton extends Button {

    private static final String OPENS = "palette.open";

    FindButton(Commands commands) {
        Command command = commands.get(OPENS);
        getStyleClass().setAll("find-button");
        Label words = Parts.label("Find conversations, thoughts, acts …", "muted");
        words.setMinWidth(0);
        Label key = Parts.keyCap("");
        HBox row = new HBox(8, new FontIcon(Feather.SEARCH), words, Parts.spacer(), key);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        // As wide as the button, so that the key stands at its end.
        row.prefWidthProperty().bind(widthProperty().subtract(21));
        row.setMinWidth(0);
        setGraphic(row);
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        Parts.name(this, commands.named(OPENS));
        commands.keysProperty()
                .subscribe(now -> {
                    List<String> keys = now.of(OPENS);
                    key.setText(keys.isEmpty() ? "" : KeyNames.shown(keys.getFirst()));
                    key.setVisible(!keys.isEmpty());
                });
        setOnAction(event -> command.perform());
    }
}
