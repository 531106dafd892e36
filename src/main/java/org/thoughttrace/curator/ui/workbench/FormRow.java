package org.thoughttrace.curator.ui.workbench;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The pieces a step of the recipe is put together from.
final class FormRow {

    private FormRow() {}

    /// A field under its name.
    static VBox named(String name, Node field) {
        Label label = Parts.label(name, "small", "muted");
        label.setLabelFor(field);
        label.setWrapText(true);
        return new VBox(3, label, field);
    }

    /// A field that takes what is written when Enter is pressed or it is left.
    static TextField text(String name, String prompt, Consumer<String> take) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setOnAction(_ -> take.accept(field.getText().strip()));
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        take.accept(field.getText().strip());
                    }
                });
        return field;
    }

    /// Puts words into a field; where they are there already the caret stays.
    static void put(TextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    /// A choice of one word.
    static ComboBox<String> choice(String name, List<String> values, Consumer<String> take) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new ShownCell());
        box.valueProperty()
                .subscribe((before, now) -> {
                    if (now != null && !now.equals(before)) {
                        take.accept(now);
                    }
                });
        return box;
    }

    /// Something that is so or not.
    static ToggleButton chip(String words, Runnable toggle) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().setAll("check-chip");
        chip.setGraphic(new FontIcon(Feather.CHECK));
        chip.setOnAction(_ -> toggle.run());
        return chip;
    }

    /// One of a few.
    static <K extends Recipe.Keyed> Segments<K> segments(
            List<K> choices, Function<K, String> words, Consumer<K> take) {
        Segments<K> segments =
                new Segments<>(choices, words, "segment", Segments.Arrows.MOVE_FOCUS, take);
        segments.filled();
        return segments;
    }

    /// What is chosen, as a screen reader hears it.
    private static final class ShownCell extends ListCell<String> {
        ShownCell() {
            setAccessibleRole(AccessibleRole.TEXT);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item);
        }
    }
}
