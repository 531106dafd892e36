package org.thoughttrace.curator.ui.subset;

import javafx.scene.control.Button;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;

import java.util.function.Consumer;

/// Asks for the name of a subset, and for nothing else.
final class NameSheet {

    private NameSheet() {}

    /// Opens it. On the FX thread.
    ///
    /// @param title what becomes of it
    /// @param act the word on the button
    /// @param then gets the name
    static void open(
            Sheets sheets, String title, String act, NameViewModel model, Consumer<String> then) {
        NameField name = new NameField(model);
        Button done =
                Parts.button(
                        act,
                        "primary-button",
                        () -> {
                            sheets.close();
                            then.accept(model.clean());
                        });
        done.disableProperty().bind(model.usable().not());
        model.replaces().subscribe(is -> done.setText(is ? "Replace" : act));
        SheetFrame frame = new SheetFrame(title, "subset-sheet");
        frame.setBody(name);
        frame.setPrimary(done);
        frame.setFoot(Parts.spacer(), Parts.button("Cancel", "plain-button", sheets::close), done);
        frame.open(sheets, name.field(), () -> {});
        name.field().selectAll();
    }
}
