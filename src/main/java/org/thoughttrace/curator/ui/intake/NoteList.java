package org.thoughttrace.curator.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.ArrayList;
import java.util.List;

/// What there is to say about the files as a whole.
final class NoteList extends ScrollPane {

    private static final String CONFLICTS =
            "Conflicting conversations overwrite nothing: both versions are kept, the first one"
                    + " counts, and you choose which one is right when you open the conversation.";

    private final VBox lines = new VBox(8);

    NoteList() {
        lines.getStyleClass().add("note-lines");
        setContent(lines);
        setFitToWidth(true);
        setMinHeight(0);
        getStyleClass().add("framed");
    }

    void show(ImportReport report) {
        List<String> notes = new ArrayList<>(report.notes());
        if (report.conflicting() > 0) {
            notes.add(CONFLICTS);
        }
        lines.getChildren().clear();
        for (String note : notes) {
            Label line = Parts.label(note);
            line.setWrapText(true);
            lines.getChildren().add(line);
        }
    }

    int size() {
        return lines.getChildren().size();
    }
}
