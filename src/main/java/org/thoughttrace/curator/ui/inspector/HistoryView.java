package org.thoughttrace.curator.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;

/// The tab of the history. Enter goes to where the selected entry was done, or unfolds a group; Right
/// and Left unfold and fold; Tab goes on to the button of the entry.
final class HistoryView {

    private final HistoryViewModel model;
    private final ListView<HistoryLine> list;

    HistoryView(HistoryViewModel model) {
        this.model = model;
        this.list = new ListView<>(model.lines());
        list.getStyleClass().add("history-list");
        list.setAccessibleText("History");
        list.setCellFactory(view -> new HistoryCell(model, this::toggle));
        Label empty =
                Parts.label(
                        "Nothing was done yet. Every change will stand here, and can be taken"
                                + " back.",
                        "small",
                        "muted");
        empty.setWrapText(true);
        empty.getStyleClass().add("history-empty");
        list.setPlaceholder(empty);
        // Before the list does: it would scroll sideways.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    Node node() {
        return list;
    }

    private void keyPressed(KeyEvent event) {
        HistoryLine selected = list.getSelectionModel().getSelectedItem();
        if (selected == null || event.getTarget() != list) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                switch (selected) {
                    case HistoryLine.Change change -> model.goTo(change);
                    case HistoryLine.Group group -> toggle(group);
                }
            }
            case RIGHT -> goIn(selected);
            case LEFT -> goOut(selected);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// As in a tree: Right unfolds, and then goes to the first change.
    private void goIn(HistoryLine line) {
        if (line instanceof HistoryLine.Group group) {
            if (group.unfolded()) {
                select(list.getSelectionModel().getSelectedIndex() + 1);
            } else {
                toggle(group);
            }
        }
    }

    /// As in a tree: Left goes to the line of the group, and then folds it.
    private void goOut(HistoryLine line) {
        switch (line) {
            case HistoryLine.Group group when group.unfolded() -> toggle(group);
            case HistoryLine.Change change when change.place() == HistoryLine.Place.IN_GROUP ->
                    select(headOf(change));
            default -> {}
        }
    }

    private int headOf(HistoryLine line) {
        List<HistoryLine> lines = list.getItems();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).group().equals(line.group())) {
                return i;
            }
        }
        return -1;
    }

    private void toggle(HistoryLine.Group group) {
        if (group.unfolded()) {
            model.fold(group);
        } else {
            model.unfold(group);
        }
        select(headOf(group));
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 1));
    }

    /// Puts the focus on the entries.
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
