package org.thoughttrace.curator.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Case;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.agreement.AgreementViewModel.Cell;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;

/// The thoughts of one cell of the matrix; Enter opens one in the reader.
final class CaseList extends VBox {

    private static final double ROW = 34;
    private static final int MOST_ROWS = 8;

    private final AgreementViewModel model;
    private final Label title = Parts.label("", "strong");
    private final ListView<Case> list = new ListView<>();
    private List<Case> cases = List.of();

    CaseList(AgreementViewModel model) {
        this.model = model;
        getStyleClass().add("case-list");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head =
                new HBox(
                        10,
                        title,
                        Parts.spacer(),
                        Parts.button("Show in the list", "plain-button", () -> model.list(cases)));
        head.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().add("queue-list");
        list.setAccessibleText("Thoughts of the chosen cell");
        list.setFixedCellSize(ROW);
        list.setCellFactory(ignored -> new CaseCell());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openChosen();
                        event.consume();
                    }
                });
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        openChosen();
                    }
                });
        getChildren().addAll(head, list);
        Parts.showWhen(this, model.cellProperty().map(java.util.Optional::isPresent));
        model.cellProperty().subscribe(cell -> cell.ifPresent(this::show));
    }

    void focusList() {
        list.requestFocus();
    }

    private void openChosen() {
        Case chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private void show(Cell cell) {
        LabelScheme scheme = model.scheme();
        Part part = Part.labelsOf(cell.kind());
        cases = model.cases(cell);
        title.setText(
                "%s: %s / %s"
                        .formatted(
                                Wording.count(cases.size(), "thought"),
                                scheme.nameOf(part, cell.first()),
                                scheme.nameOf(part, cell.second())));
        list.getItems().setAll(cases);
        list.setPrefHeight(ROW * Math.clamp(cases.size(), 1, MOST_ROWS) + 2);
        list.setMinHeight(USE_PREF_SIZE);
        if (!cases.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static final class CaseCell extends ListCell<Case> {
        @Override
        protected void updateItem(@Nullable Case item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? null
                            : item.conversation() + "  ·  turn " + item.turn());
        }
    }
}
