package org.thoughttrace.curator.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.LitText;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.BitSet;
import java.util.function.Consumer;

/// A line of the palette: a heading, or an entry with the letters lit that were typed.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

    private final Label heading = Parts.label("", "section-name");
    private final Label more = Parts.label("", "palette-more");
    private final HBox headingLine = new HBox(8, heading, Parts.spacer(), more);
    private final LitText title = new LitText("palette-title");
    private final LitText note = new LitText("palette-note");
    private final HBox keys = new HBox(4);
    private final HBox line = new HBox(12, title, Parts.spacer(), note, keys);

    PaletteCell(Consumer<PaletteRow> pressed) {
        headingLine.setAlignment(Pos.BOTTOM_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setText(null);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                pressed.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        PaletteRow shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof PaletteRow.Heading);
        pseudoClassStateChanged(
                RESTING, shown instanceof PaletteRow.Item item && !item.hit().entry().isEnabled());
        switch (shown) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case PaletteRow.Heading(String name, int others) -> {
                heading.setText(name);
                more.setText(others == 0 ? "" : "%,d more".formatted(others));
                setGraphic(headingLine);
                setAccessibleText(name);
            }
            case PaletteRow.Item(PaletteHit hit) -> show(hit);
        }
    }

    private void show(PaletteHit hit) {
        PaletteEntry entry = hit.entry();
        title.show(entry.title(), hit.titleLit());
        note.show(entry.note(), entry.note().isEmpty() ? new BitSet() : hit.noteLit());
        keys.getChildren()
                .setAll(
                        entry.keys().stream()
                                .limit(1)
                                .map(KeyNames::shown)
                                .map(Parts::keyCap)
                                .toList());
        setGraphic(line);
        setAccessibleText(
                entry.title()
                        + (entry.note().isEmpty() ? "" : ", " + entry.note())
                        + (entry.isEnabled() ? "" : ". " + entry.obstacle()));
    }
}
