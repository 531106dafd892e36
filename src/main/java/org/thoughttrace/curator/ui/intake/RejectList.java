package org.thoughttrace.curator.ui.intake;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.logic.intake.ImportReport.Reject;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.function.Supplier;

/// The records that are not accepted: where each stands, and what was expected there.
final class RejectList extends VBox {

    private static final int LONGEST_FIELD = 120;

    private final ListView<Reject> list = new ListView<>();
    private final Button copy;
    private final Label kept = Parts.label("", "small", "muted");

    /// @param asText what is copied
    RejectList(Supplier<String> asText) {
        copy =
                Parts.button(
                        "Copy list",
                        "link-button",
                        () -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(asText.get());
                            Clipboard.getSystemClipboard().setContent(content);
                            said();
                        });
        copy.setMinWidth(USE_PREF_SIZE);
        list.getStyleClass().addAll("sheet-list", "framed");
        list.setAccessibleText("Rejected records");
        list.setCellFactory(_ -> new RejectCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        kept.setWrapText(true);
        setSpacing(8);
        setMinHeight(0);
        HBox below = new HBox(12, kept, Parts.spacer(), copy);
        getChildren().addAll(list, below);
    }

    void show(ImportReport report) {
        list.getItems().setAll(report.rejected());
        copy.setText("Copy list");
        kept.setText(
                report.quarantine()
                        .map(file -> "Their bytes are kept in " + file)
                        .orElse(
                                "On import, the bytes of these lines are kept in a file beside the"
                                        + " store."));
    }

    private void said() {
        copy.setText("Copied");
    }

    private static final class RejectCell extends ListCell<Reject> {

        private final Label line = Parts.label("", "reject-line");
        private final Label reason = Parts.label("", "reject-reason");
        private final Label place = Parts.label("", "reject-place");
        private final VBox words = new VBox(2, reason, place);
        private final HBox row = new HBox(12, line, words);

        RejectCell() {
            reason.setWrapText(true);
            HBox.setHgrow(words, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Reject reject, boolean empty) {
            super.updateItem(reject, empty);
            if (empty || reject == null) {
                setGraphic(null);
                return;
            }
            line.setText("line " + Wording.number(reject.line()));
            reason.setText(reject.reason());
            String field = reject.field();
            place.setText(
                    (field == null ? "" : Wording.line(field, LONGEST_FIELD) + " · ")
                            + "byte "
                            + Wording.number(reject.offset())
                            + " · "
                            + reject.file().getFileName());
            setAccessibleText(line.getText() + ": " + reason.getText());
            setGraphic(row);
        }
    }
}
