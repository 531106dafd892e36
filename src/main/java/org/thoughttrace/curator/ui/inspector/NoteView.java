package org.thoughttrace.curator.ui.inspector;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.thoughttrace.curator.ui.control.GrowingTextArea;

/// The field of the note.
final class NoteView {

    private final GrowingTextArea area = new GrowingTextArea();

    /// A field.
    ///
    /// @param leave is called on Escape
    NoteView(NoteViewModel model, Runnable leave) {
        area.getStyleClass().add("note");
        area.setPromptText("Write a note");
        area.setAccessibleText("Note");
        area.setEditable(!model.isReadOnly());
        area.textProperty().bindBidirectional(model.textProperty());
        area.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        model.save();
                    }
                });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        model.save();
                        leave.run();
                        event.consume();
                    }
                });
    }

    Node node() {
        return area;
    }

    /// Goes into the field, behind the last word.
    void edit() {
        area.requestFocus();
        area.end();
    }
}
