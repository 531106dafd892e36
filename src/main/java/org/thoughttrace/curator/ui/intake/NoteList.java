package org.thoughttrace.curator.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.ui.control.Parts;

/// What there is to say about the files as a whole.
final class NoteList extends ScrollPane {

    private final VBox lines = new VBox(8);

    NoteList() {
        lines.getStyleClass().add("note-lines");
        setContent(lines);
        setFitToWidth(true);
        setMinHeight(0);
        getStyleClass().add("framed");
    }

    void show(ImportReport report) {
        lines.getChildren().clear();
        for (String note : report.notes()) {
            Label line = Parts.label(note);
            line.setWrapText(true);
            lines.getChildren().add(line);
        }
    }

    int size() {
        return lines.getChildren().size();
    }
}
