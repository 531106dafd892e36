package org.thoughttrace.curator.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.thoughttrace.curator.model.Participant;
import org.thoughttrace.curator.ui.control.Parts;

/// Whose the conversations of a file are, where all are of one person and nothing in it says so.
final class ParticipantRow extends HBox {

    private static final String TITLE = "All of one participant";

    private final ReadingViewModel model;
    private final TextField name = new TextField();

    ParticipantRow(ReadingViewModel model) {
        super(8);
        this.model = model;
        Participant whose = model.how().participant();
        name.setText(whose == null ? "" : whose.name());
        name.setPromptText("as in user12");
        name.setAccessibleText(TITLE);
        name.setAccessibleHelp("The name begins the ids of all conversations of the file");
        name.getStyleClass().add("path-field");
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        name.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        model.ofParticipant(name.getText());
                    }
                });
        Label what = Parts.label(TITLE, "small");
        what.setLabelFor(name);
        getChildren().addAll(what, Parts.spacer(), name);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Takes the key for itself: the sheet would import.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.ofParticipant(name.getText());
        }
    }
}
