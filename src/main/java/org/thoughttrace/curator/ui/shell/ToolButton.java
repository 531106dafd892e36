package org.thoughttrace.curator.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

import org.kordamp.ikonli.Ikon;
import org.thoughttrace.curator.ui.control.Parts;

/// A button above all places that does something and leaves the keys where they are when it is
/// clicked: who undoes with the mouse goes on judging with the digits. By Tab it is come to as
/// others are. Only a field gives the keys up, because that is when it keeps what was written in it.
final class ToolButton extends Button {

    private boolean isClicked;

    ToolButton(Ikon icon, String name, Runnable action) {
        Parts.asIcon(this, icon, name, action);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isClicked = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> isClicked = false);
    }

    @Override
    public void requestFocus() {
        if (!isClicked || getScene().getFocusOwner() instanceof TextInputControl) {
            super.requestFocus();
        }
    }
}
