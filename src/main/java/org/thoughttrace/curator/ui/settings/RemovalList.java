package org.thoughttrace.curator.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

/// The words that are to go: where each is used, and what takes its place there.
final class RemovalList extends ScrollPane {

    private final SchemeViewModel model;
    private final VBox lines = new VBox(6);

    RemovalList(SchemeViewModel model) {
        this.model = model;
        lines.getStyleClass().add("removal-lines");
        setContent(lines);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("removals");
        managedProperty().bind(visibleProperty());
        model.removals().addListener((ListChangeListener<SchemeRemoval>) _ -> fill());
        fill();
    }

    private void fill() {
        lines.getChildren().clear();
        for (SchemeRemoval removal : model.removals()) {
            lines.getChildren().add(line(removal));
        }
        setVisible(!model.removals().isEmpty());
    }

    private HBox line(SchemeRemoval removal) {
        Label what = Parts.label("", "removal-words");
        what.setMinWidth(0);
        ComboBox<SchemeRow> choice = choice(removal);
        HBox line =
                new HBox(
                        10,
                        what,
                        choice,
                        Parts.spacer(),
                        Parts.button("Put back", "link-button", () -> model.putBack(removal)));
        line.setAlignment(Pos.CENTER_LEFT);
        removal.usesProperty()
                .subscribe(count -> {
                    int uses = count.intValue();
                    what.setText(words(removal.row().title(), uses));
                    choice.setVisible(uses > 0);
                    choice.setManaged(uses > 0);
                });
        return line;
    }

    private static String words(String title, int uses) {
        if (uses < 0) {
            return "“" + title + "”: looking where it is used …";
        }
        return uses == 0
                ? "“" + title + "” is not used and goes."
                : "“"
                        + title
                        + "” is used in "
                        + Wording.count(uses, "conversation")
                        + ": replace by";
    }

    private ComboBox<SchemeRow> choice(SchemeRemoval removal) {
        ComboBox<SchemeRow> choice = new ComboBox<>();
        choice.getItems().setAll(model.choices(removal));
        choice.setPromptText("Choose …");
        choice.setAccessibleText("Replace " + removal.row().title() + " by");
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable SchemeRow row) {
                        return row == null ? "" : row.title();
                    }

                    @Override
                    public @Nullable SchemeRow fromString(String ignored) {
                        return null;
                    }
                });
        choice.setOnShowing(_ -> {
            SchemeRow kept = choice.getValue();
            choice.getItems().setAll(model.choices(removal));
            choice.setValue(kept);
        });
        choice.valueProperty().bindBidirectional(removal.replacementProperty());
        return choice;
    }
}
