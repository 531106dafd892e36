package org.thoughttrace.curator.ui.palette;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Sheets;

import java.util.List;

/// One field and what answers it, over the upper part of the window. The keys stay in the field; the
/// arrows move through the list.
public final class PaletteView extends VBox {

    private static final int PAGE = 8;
    private static final double ROW = 34;
    private static final double HEADING = 30;
    private static final double TALLEST = 430;

    private final PaletteViewModel model;
    private final Sheets sheets;
    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final Label nothing = Parts.label("Nothing answers that.", "muted", "palette-nothing");
    private final Label obstacle = Parts.label("", "palette-obstacle");

    private Subscription live = Subscription.EMPTY;

    private PaletteView(PaletteViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
        getStyleClass().addAll("sheet", "palette");
        setAccessibleText("Palette");
        field.setPromptText("What to do, or where to go …");
        field.setAccessibleText("What to do, or where to go");
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(new FontIcon(Feather.SEARCH), field);
        head.getStyleClass().add("palette-head");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText("What answers");
        list.setCellFactory(_ -> new PaletteCell(this::press));
        StackPane answers = new StackPane(list, nothing);
        nothing.setVisible(false);
        obstacle.managedProperty().bind(obstacle.visibleProperty());
        obstacle.visibleProperty().bind(Bindings.isNotEmpty(obstacle.textProperty()));
        getChildren().addAll(head, answers, obstacle);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Opens it. Must be called on the FX thread.
    public static void open(Sheets sheets, PaletteViewModel model) {
        PaletteView view = new PaletteView(model, sheets);
        view.bind();
        sheets.showHigh(view, view::closed);
        view.field.requestFocus();
        model.open();
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.queryProperty());
        live =
                model.rowsProperty()
                        .subscribe(this::show)
                        .and(model.chosenProperty().subscribe(row -> choose(row.intValue())));
    }

    private void closed() {
        live.unsubscribe();
        field.textProperty().unbindBidirectional(model.queryProperty());
        model.close();
    }

    private void show(List<PaletteRow> now) {
        list.getItems().setAll(now);
        double height = now.stream().mapToDouble(PaletteView::height).sum() + 12;
        list.setPrefHeight(now.isEmpty() ? 2 * ROW : Math.min(TALLEST, height));
        nothing.setVisible(now.isEmpty() && !model.queryProperty().get().isBlank());
    }

    private static double height(PaletteRow row) {
        return row instanceof PaletteRow.Heading ? HEADING : ROW;
    }

    private void choose(int row) {
        if (row < 0) {
            list.getSelectionModel().clearSelection();
            obstacle.setText("");
            return;
        }
        list.getSelectionModel().clearAndSelect(row);
        obstacle.setText(model.entry().map(PaletteEntry::obstacle).orElse(""));
        bringIntoView(row);
    }

    /// The first of a group brings its heading along.
    private void bringIntoView(int row) {
        boolean isFirst = list.getItems().get(row - 1) instanceof PaletteRow.Heading;
        int top = isFirst ? row - 1 : row;
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null) {
            if (top <= flow.getFirstVisibleCell().getIndex()) {
                flow.scrollTo(top);
            } else if (row >= flow.getLastVisibleCell().getIndex()) {
                // As the last one that is seen whole.
                flow.scrollTo(row);
                flow.scrollPixels(ROW - flow.getHeight());
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> perform();
            case ESCAPE -> sheets.close();
            // There is nowhere else to go.
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void press(PaletteRow row) {
        model.choose(list.getItems().indexOf(row));
        perform();
    }

    /// The palette goes first: what is done may open something, or put the keys somewhere.
    private void perform() {
        model.use()
                .ifPresent(action -> {
                    sheets.close();
                    action.run();
                });
    }
}
