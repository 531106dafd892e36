package org.thoughttrace.curator.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.settings.ShortcutsViewModel.Row;

import java.util.List;

/// A command and its keys, or the name of an area over its commands.
final class ShortcutCell extends ListCell<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label heading = Parts.label("", "section-name");
    private final Label title = Parts.label("", "shortcut-title");
    private final Label state = Parts.label("", "small", "muted");
    private final HBox keys = new HBox(4);
    private final HBox line = new HBox(10, title, Parts.spacer(), state, keys);

    ShortcutCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        Row shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof Row.Heading);
        switch (shown) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Row.Heading(String name) -> {
                heading.setText(name);
                setGraphic(heading);
                setAccessibleText(name);
            }
            case Row.Line command -> show(command);
        }
    }

    private void show(Row.Line shown) {
        title.setText(shown.command().title());
        state.setText(
                !shown.fixedBecause().isEmpty()
                        ? "label scheme"
                        : shown.changed() ? "changed" : "");
        List<String> names = shown.keys().stream().map(KeyNames::shown).toList();
        keys.getChildren().setAll(names.stream().map(Parts::keyCap).toList());
        setGraphic(line);
        setAccessibleText(
                shown.command().title()
                        + ": "
                        + (names.isEmpty() ? "no key" : String.join(" or ", names)));
    }
}
