package org.thoughttrace.curator.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.export.FormatInfo;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;

/// The third step: the format and its options.
final class ShapeStep extends VBox {
    private final WorkbenchViewModel model;
    private final List<FormatInfo> formats = FormatInfo.all();
    private final ComboBox<String> format;
    private final Label description = Parts.label("", "small", "muted");
    private final VBox options = new VBox(8);
    private Recipe.Shape shown = new Recipe.Shape("", java.util.Map.of());

    ShapeStep(WorkbenchViewModel model) {
        super(8);
        this.model = model;
        format =
                FormRow.choice(
                        "Format",
                        formats.stream().map(FormatInfo::title).toList(),
                        title ->
                                formats.stream()
                                        .filter(each -> each.title().equals(title))
                                        .findFirst()
                                        .ifPresent(each -> model.draft().format(each.name())));
        description.setWrapText(true);
        getChildren().setAll(FormRow.named("Format", format), description, options);
        model.draft().recipeProperty().subscribe(this::show);
    }

    private void show(Recipe recipe) {
        if (recipe.shape().equals(shown)) {
            return;
        }
        boolean sameFormat = recipe.shape().format().equals(shown.format());
        shown = recipe.shape();
        formats.stream()
                .filter(each -> each.name().equals(shown.format()))
                .findFirst()
                .ifPresent(each -> {
                    format.setValue(each.title());
                    description.setText(each.description());
                    // Made anew, a field that somebody writes in would lose the keys.
                    if (!sameFormat || options.getChildren().isEmpty()) {
                        options.getChildren()
                                .setAll(each.choices().stream().map(this::row).toList());
                    }
                });
    }

    private Node row(FormatInfo.Choice choice) {
        String now = shown.options().getOrDefault(choice.name(), choice.usual());
        if (choice.values().isEmpty()) {
            TextField field =
                    FormRow.text(
                            choice.meaning(),
                            choice.usual(),
                            value ->
                                    model.draft()
                                            .option(
                                                    choice.name(),
                                                    value.isEmpty() ? choice.usual() : value));
            field.setText(now);
            return FormRow.named(choice.meaning(), field);
        }
        ComboBox<String> box =
                FormRow.keyed(
                        choice.meaning(),
                        choice.values(),
                        value -> {
                            if (!value.equals(
                                    shown.options().getOrDefault(choice.name(), choice.usual()))) {
                                model.draft().option(choice.name(), value);
                            }
                        });
        box.setValue(now);
        return FormRow.named(choice.meaning(), box);
    }
}
