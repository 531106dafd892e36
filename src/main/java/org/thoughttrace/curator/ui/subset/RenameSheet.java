package org.thoughttrace.curator.ui.subset;

import javafx.scene.control.Button;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;

import java.util.function.Consumer;

/// Gives a subset another name.
final class RenameSheet {

    private RenameSheet() {}

    /// Opens it. On the FX thread.
    ///
    /// @param then gets the name
    static void open(Sheets sheets, NameViewModel model, Consumer<String> then) {
        NameField name = new NameField(model);
        Button rename =
                Parts.button(
                        "Rename",
                        "primary-button",
                        () -> {
                            sheets.close();
                            then.accept(model.clean());
                        });
        rename.disableProperty().bind(model.usable().not());
        SheetFrame frame = new SheetFrame("Rename the subset", "subset-sheet");
        frame.setBody(name);
        frame.setPrimary(rename);
        frame.setFoot(
                Parts.spacer(), Parts.button("Cancel", "plain-button", sheets::close), rename);
        frame.open(sheets, name.field(), () -> {});
        name.field().selectAll();
    }
}
