package org.thoughttrace.curator.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.intake.ImportReport.Warning;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is odd in records that are accepted, each kind of oddity folded into one row.
final class WarningTree extends TreeView<WarningTree.Row> {

    private static final int LONGEST = 160;

    /// One row: an oddity and how often, or one place where it is.
    record Row(String text, String detail) {}

    WarningTree() {
        getStyleClass().addAll("sheet-list", "framed");
        setAccessibleText("Warnings");
        setShowRoot(false);
        setCellFactory(_ -> new WarningCell());
        setMinHeight(0);
    }

    void show(List<Warning> warnings) {
        boolean isOfSeveral = warnings.stream().map(Warning::file).distinct().count() > 1;
        Map<String, List<Warning>> kinds = new LinkedHashMap<>();
        for (Warning warning : warnings) {
            kinds.computeIfAbsent(warning.message(), _ -> new ArrayList<>()).add(warning);
        }
        TreeItem<Row> root = new TreeItem<>(new Row("", ""));
        kinds.forEach(
                (message, places) -> root.getChildren().add(kind(message, places, isOfSeveral)));
        setRoot(root);
    }

    private static TreeItem<Row> kind(String message, List<Warning> places, boolean isOfSeveral) {
        TreeItem<Row> kind =
                new TreeItem<>(
                        new Row(
                                Wording.line(message, LONGEST),
                                Wording.number(places.size()) + "×"));
        for (Warning place : places) {
            kind.getChildren().add(new TreeItem<>(new Row(where(place), line(place, isOfSeveral))));
        }
        return kind;
    }

    private static String where(Warning place) {
        String conversation = Wording.line(place.conversation(), LONGEST);
        return place.field().isEmpty()
                ? conversation
                : conversation + " · " + Wording.line(place.field(), LONGEST);
    }

    private static String line(Warning place, boolean isOfSeveral) {
        String line = "line " + Wording.number(place.line());
        return isOfSeveral ? place.file().getFileName() + ", " + line : line;
    }

    private static final class WarningCell extends TreeCell<Row> {

        private final Label text = Parts.label("");
        private final Label detail = Parts.label("", "small", "muted");
        private final HBox row = new HBox(12, text, Parts.spacer(), detail);

        WarningCell() {
            HBox.setHgrow(text, Priority.SOMETIMES);
            detail.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            boolean isPlace = getTreeItem() != null && getTreeItem().isLeaf();
            text.getStyleClass().setAll("label", isPlace ? "reject-place" : "reject-reason");
            text.setText(item.text());
            detail.setText(item.detail());
            setAccessibleText(item.text() + " " + item.detail());
            setGraphic(row);
        }
    }
}
