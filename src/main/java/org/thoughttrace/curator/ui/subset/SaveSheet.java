package org.thoughttrace.curator.ui.subset;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;

import java.util.function.BiConsumer;

/// Keeps the filter in force under a name.
final class SaveSheet {

    private SaveSheet() {}

    /// Opens it. On the FX thread.
    static void open(Sheets sheets, SaveViewModel model, BiConsumer<String, Subset.Content> then) {
        NameField name = new NameField(model.name());
        Button save =
                Parts.button(
                        "Save",
                        "primary-button",
                        () -> {
                            sheets.close();
                            model.save(then);
                        });
        save.disableProperty().bind(model.name().usable().not());
        model.name().replaces().subscribe(is -> save.setText(is ? "Replace" : "Save"));
        Label expression = Parts.label(model.expression(), "expression");
        expression.setWrapText(true);
        SheetFrame frame = new SheetFrame("Save as a subset", "subset-sheet");
        VBox what = new VBox(6, Parts.label("Filter", "section-name"), expression);
        VBox body =
                new VBox(
                        18, name, what, new KeepingChoice(model.keepingProperty(), model::meaning));
        frame.setBody(body);
        frame.setPrimary(save);
        frame.setFoot(Parts.spacer(), Parts.button("Cancel", "plain-button", sheets::close), save);
        frame.open(sheets, name.field(), () -> {});
    }
}
