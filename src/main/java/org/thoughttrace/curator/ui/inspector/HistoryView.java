package org.thoughttrace.curator.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.HistoryViewModel.Line;

/// The tab of the history. Enter goes to where the selected entry was done; Delete takes it
/// back.
final class HistoryView {

    private final HistoryViewModel model;
    private final ListView<Line> list;

    HistoryView(HistoryViewModel model) {
        this.model = model;
        this.list = new ListView<>(model.lines());
        list.getStyleClass().add("history-list");
        list.setAccessibleText("History");
        list.setCellFactory(view -> new HistoryCell(model));
        Label empty =
                Parts.label(
                        "Nothing was done yet. Every change will stand here, and can be taken"
                                + " back.",
                        "small",
                        "muted");
        empty.setWrapText(true);
        empty.getStyleClass().add("history-empty");
        list.setPlaceholder(empty);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    Node node() {
        return list;
    }

    private void keyPressed(KeyEvent event) {
        Line selected = list.getSelectionModel().getSelectedItem();
        if (selected == null || event.getTarget() != list) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            model.goTo(selected);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.revert(selected);
            event.consume();
        }
    }

    /// Puts the focus on the entries.
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
