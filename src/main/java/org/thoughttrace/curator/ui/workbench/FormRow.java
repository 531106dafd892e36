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
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The pieces a step of the recipe is put together from.
final class FormRow {

    /// All formats; a list that one has to scroll hides what there is.
    private static final int MOST_ROWS = 14;

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

    /// A choice of one name.
    static ComboBox<String> choice(String name, List<String> values, Consumer<String> take) {
        return choice(name, values, shown -> shown, take);
    }

    /// A choice of one word as the command line writes it, shown in words.
    static ComboBox<String> keyed(String name, List<String> values, Consumer<String> take) {
        return choice(name, values, FormRow::inWords, take);
    }

    private static ComboBox<String> choice(
            String name, List<String> values, UnaryOperator<String> words, Consumer<String> take) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(MOST_ROWS);
        box.setCellFactory(_ -> new ShownCell(AccessibleRole.LIST_ITEM, words));
        box.setButtonCell(new ShownCell(AccessibleRole.TEXT, words));
        box.valueProperty()
                .subscribe((before, now) -> {
                    if (now != null && !now.equals(before)) {
                        take.accept(now);
                    }
                });
        return box;
    }

    /// As "left-out" becomes "Left out".
    static String inWords(String key) {
        return key.isEmpty()
                ? key
                : key.substring(0, 1).toUpperCase(Locale.ROOT)
                        + key.substring(1).replace('-', ' ').replace('_', ' ');
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
        private final UnaryOperator<String> words;

        ShownCell(AccessibleRole role, UnaryOperator<String> words) {
            this.words = words;
            setAccessibleRole(role);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words.apply(item));
        }
    }
}
