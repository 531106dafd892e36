package org.thoughttrace.curator.ui.agreement;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.agreement.Confusion;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.agreement.AgreementViewModel.Cell;
import org.thoughttrace.curator.ui.control.LabelMark;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A matrix of confusions: the labels of one downwards, those of the other across, the number of
/// thoughts in each cell and its share of the row as the depth of its ground. One stop for the Tab
/// key; the arrow keys go from cell to cell, Enter shows the cases.
final class HeatMap extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Depths of the ground.
    private static final int STEPS = 5;

    private static final int LONGEST_NAME = 30;

    private final Confusion confusion;
    private final LabelScheme scheme;
    private final Consumer<Cell> chosen;
    private final List<List<Button>> cells = new ArrayList<>();

    /// @param first whose labels go downwards
    /// @param second whose labels go across
    /// @param chosen gets the cell whose cases are to be shown
    HeatMap(
            Confusion confusion,
            LabelScheme scheme,
            String first,
            String second,
            Consumer<Cell> chosen) {
        this.confusion = confusion;
        this.scheme = scheme;
        this.chosen = chosen;
        getStyleClass().add("heat-map");
        Label title =
                Parts.label(
                        "%s: %s down, %s across"
                                .formatted(
                                        confusion.kind().key().equals("reason")
                                                ? "Reasons"
                                                : "Reactions",
                                        Wording.line(first, LONGEST_NAME),
                                        Wording.line(second, LONGEST_NAME)),
                        "small",
                        "muted");
        title.setWrapText(true);
        getChildren().addAll(title, grid());
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("heat-grid");
        List<String> labels = confusion.labels();
        for (int i = 0; i < labels.size(); i++) {
            HBox across =
                    new HBox(4, mark(labels.get(i)), Parts.label("" + (i + 1), "tiny", "muted"));
            across.setAlignment(Pos.CENTER);
            grid.add(across, 1 + i, 0);
            GridPane.setHalignment(across, HPos.CENTER);
            HBox down =
                    new HBox(
                            6,
                            mark(labels.get(i)),
                            Parts.label((i + 1) + "  " + nameOf(labels.get(i)), "small"));
            down.setAlignment(Pos.CENTER_LEFT);
            down.getStyleClass().add("heat-name");
            grid.add(down, 0, 1 + i);
            cells.add(row(grid, i));
        }
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        return grid;
    }

    private List<Button> row(GridPane grid, int down) {
        List<Button> row = new ArrayList<>();
        List<Integer> counts = confusion.counts().get(down);
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        for (int across = 0; across < counts.size(); across++) {
            int count = counts.get(across);
            Button cell = new Button(count == 0 ? "" : Wording.number(count));
            int depth =
                    count == 0 ? 0 : Math.max(1, (int) Math.ceil((double) STEPS * count / total));
            cell.getStyleClass().setAll("heat-cell", (down == across ? "same-" : "other-") + depth);
            cell.setFocusTraversable(cells.isEmpty() && row.isEmpty());
            String first = confusion.labels().get(down);
            String second = confusion.labels().get(across);
            String words =
                    "%s, %s: %s"
                            .formatted(
                                    nameOf(first), nameOf(second), Wording.count(count, "thought"));
            cell.setAccessibleText(words);
            Parts.hint(cell, words);
            cell.setOnAction(event -> chosen.accept(new Cell(confusion.kind(), first, second)));
            grid.add(cell, 1 + across, 1 + down);
            row.add(cell);
        }
        return row;
    }

    private Region mark(String label) {
        return LabelMark.of(scheme, confusion.kind(), label);
    }

    private String nameOf(String label) {
        return scheme.nameOf(Part.labelsOf(confusion.kind()), label);
    }

    /// Marks the cell whose cases are shown.
    void show(Cell cell) {
        for (int down = 0; down < cells.size(); down++) {
            for (int across = 0; across < cells.size(); across++) {
                cells.get(down)
                        .get(across)
                        .pseudoClassStateChanged(
                                CHOSEN,
                                cell.kind() == confusion.kind()
                                        && confusion.labels().get(down).equals(cell.first())
                                        && confusion.labels().get(across).equals(cell.second()));
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(-1, 0, event);
            case DOWN -> move(1, 0, event);
            case LEFT -> move(0, -1, event);
            case RIGHT -> move(0, 1, event);
            default -> {
                // Not ours.
            }
        }
    }

    private void move(int down, int across, KeyEvent event) {
        event.consume();
        for (int i = 0; i < cells.size(); i++) {
            int j = cells.get(i).indexOf(event.getTarget());
            if (j >= 0) {
                int toRow = Math.clamp(i + (long) down, 0, cells.size() - 1);
                int toColumn = Math.clamp(j + (long) across, 0, cells.size() - 1);
                Button to = cells.get(toRow).get(toColumn);
                cells.get(i).get(j).setFocusTraversable(false);
                to.setFocusTraversable(true);
                to.requestFocus();
                return;
            }
        }
    }
}
