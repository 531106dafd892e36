package org.thoughttrace.curator.ui.subset;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;

/// The field for the name of a subset, with what is to be said about it beneath.
final class NameField extends VBox {

    private final TextField field = new TextField();

    NameField(NameViewModel model) {
        super(6);
        field.textProperty().bindBidirectional(model.nameProperty());
        field.setAccessibleText("Name of the subset");
        field.setPromptText("A name, such as “Dissatisfied, late”");
        Label remark = Parts.label(model.remark(), "small", "muted");
        remark.setWrapText(true);
        Parts.showWhen(remark, remark.textProperty().isNotEmpty());
        getChildren().setAll(Parts.label("Name", "section-name"), field, remark);
    }

    TextField field() {
        return field;
    }
}
