package org.thoughttrace.curator.ui.bulk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.List;
import java.util.function.Function;

/// The fields of the form, each made the same way.
final class FormParts {

    private FormParts() {}

    /// A field with its name above it.
    static VBox named(String name, Node field) {
        Label label = Parts.label(name, "bulk-field-name");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    /// Fields below each other.
    static VBox rows(Node... rows) {
        VBox box = new VBox(rows);
        box.getStyleClass().add("bulk-fields");
        return box;
    }

    /// Fields beside each other, as wide as each other.
    static HBox beside(Region... fields) {
        HBox row = new HBox(12, fields);
        for (Region field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(0);
            field.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    static TextField text(String name, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    static ComboBox<Choice> choice(
            String name, List<Choice> choices, ObjectProperty<@Nullable Choice> value) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setPromptText("Choose …");
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice choice) {
                        return choice == null ? "" : choice.title();
                    }

                    @Override
                    public @Nullable Choice fromString(String ignored) {
                        return null;
                    }
                });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    static <T> Segments<T> segments(
            String name, List<T> choices, Function<T, String> words, ObjectProperty<T> value) {
        Segments<T> segments =
                new Segments<>(choices, words, "segment", Segments.Arrows.CHOOSE, value::set)
                        .filled();
        segments.setAccessibleText(name);
        value.subscribe(segments::show);
        return segments;
    }

    static ToggleButton chip(String name, BooleanProperty value) {
        ToggleButton chip = new ToggleButton(name);
        chip.getStyleClass().setAll("check-chip");
        chip.setGraphic(new FontIcon(Feather.CHECK));
        chip.selectedProperty().bindBidirectional(value);
        return chip;
    }

    static Label hint(String text) {
        Label hint = Parts.label(text, "field-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }
}
