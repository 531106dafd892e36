package org.thoughttrace.curator.ui.workbench;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.named.NamedRecipe;
import org.thoughttrace.curator.ui.control.Parts;

/// The recipes that have a name: each is taken, written again or removed with one press; and the field to
/// keep the one on screen under a name.
final class SavedPane extends VBox {
    private final WorkbenchViewModel model;
    private final VBox recipes = new VBox(4);

    SavedPane(WorkbenchViewModel model) {
        super(8);
        this.model = model;
        recipes.setId("saved-recipes");
        getChildren().setAll(Parts.label("Recipes", "step-name"), recipes, naming());
        model.saved().addListener((ListChangeListener<NamedRecipe>) _ -> show());
        show();
    }

    private HBox naming() {
        TextField name = new TextField();
        name.setPromptText("Name of the recipe");
        name.setAccessibleText("Name to save the recipe under");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable keep =
                () -> {
                    if (!name.getText().isBlank()) {
                        model.save(name.getText().strip());
                        // The button is of no use without a name: the keys stay where one can go
                        // on.
                        name.requestFocus();
                        name.clear();
                    }
                };
        name.setOnAction(_ -> keep.run());
        Button save = Parts.button("Save", "plain-button", keep);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        HBox row = new HBox(8, name, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        recipes.getChildren().setAll(model.saved().stream().map(this::row).toList());
        recipes.setManaged(!model.saved().isEmpty());
    }

    private HBox row(NamedRecipe recipe) {
        Button use = Parts.button(recipe.name(), "plain-button", () -> model.use(recipe));
        use.setAccessibleText("Take the recipe " + recipe.name());
        use.setMaxWidth(Double.MAX_VALUE);
        use.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(use, Priority.ALWAYS);
        Button write = link("Write", "Write the recipe ", recipe, () -> model.writeAgain(recipe));
        write.disableProperty().bind(model.writingProperty());
        Button remove = link("Remove", "Remove the recipe ", recipe, () -> model.remove(recipe));
        HBox row = new HBox(8, use, write, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button link(String words, String spoken, NamedRecipe recipe, Runnable act) {
        Button link = Parts.button(words, "link-button", act);
        link.setAccessibleText(spoken + recipe.name());
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }
}
