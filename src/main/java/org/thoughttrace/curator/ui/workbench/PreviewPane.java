package org.thoughttrace.curator.ui.workbench;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.export.Preview;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;
import java.util.stream.Collectors;

/// The first rows of each file, as they will be written: of a table a line each, of JSON a line for each
/// member, all of them shortened.
final class PreviewPane extends VBox {
    private static final int LONGEST = 400;
    private static final int LONGEST_MEMBER = 200;

    private final WorkbenchViewModel model;
    private final VBox rows = new VBox(8);

    PreviewPane(WorkbenchViewModel model) {
        super(6);
        this.model = model;
        rows.getStyleClass().add("preview-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("preview-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(Parts.label("First rows", "section-name"), scroll);
        model.previews().addListener((ListChangeListener<Preview>) _ -> show());
    }

    private static String words(Preview preview, List<String> row) {
        return preview.columns().isEmpty()
                ? row.stream()
                        .flatMap(line -> MemberLines.of(line).stream())
                        .map(member -> Wording.line(member, LONGEST_MEMBER))
                        .collect(Collectors.joining("\n"))
                : Wording.line(String.join(" · ", row), LONGEST);
    }

    private void show() {
        rows.getChildren().clear();
        for (Preview preview : model.previews()) {
            String columns =
                    preview.columns().isEmpty() ? "" : ": " + String.join(" · ", preview.columns());
            Label head = Parts.label(preview.file() + columns, "small", "muted");
            head.setWrapText(true);
            rows.getChildren().add(head);
            if (preview.rows().isEmpty()) {
                Label nothing =
                        Parts.label("No row: the steps leave nothing for this file.", "small");
                nothing.setWrapText(true);
                rows.getChildren().add(nothing);
            }
            for (List<String> row : preview.rows()) {
                Label line = Parts.label(words(preview, row), "preview-row");
                line.setWrapText(true);
                rows.getChildren().add(line);
            }
        }
    }
}
