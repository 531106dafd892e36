package org.thoughttrace.curator.ui.find;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Completion;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;
import java.util.function.Consumer;

/// The ways an expression may go on, beneath the field. The field keeps the keys.
final class CompletionList {

    private static final double ROW = 30;
    private static final double WIDTH = 340;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final Consumer<Completion> chosen;
    private final ListView<Completion> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param shownChanged is told when the list comes or goes
    CompletionList(TextField field, Consumer<Completion> chosen, Runnable shownChanged) {
        this.field = field;
        this.chosen = chosen;
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText("Ways to go on");
        list.getStyleClass().add("completion-list");
        list.setOnMouseClicked(event -> choose());
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("completions");
        popup.getContent().add(frame);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        popup.showingProperty().subscribe((before, now) -> shownChanged.run());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    List<String> offered() {
        return isShowing() ? list.getItems().stream().map(Completion::insert).toList() : List.of();
    }

    void show(List<Completion> completions) {
        if (completions.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        list.getItems().setAll(completions);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, completions.size()) + 2);
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds != null && !popup.isShowing()) {
            popup.show(field, bounds.getMinX() - 8, bounds.getMaxY() + 6);
        }
    }

    void hide() {
        popup.hide();
    }

    /// Handles a key if it is one for the list. Nothing is chosen until an arrow key went into it, so
    /// Enter behind a finished word is Enter.
    boolean takes(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(Math.max(0, at - 1));
            case TAB -> {
                if (event.isShiftDown()) {
                    return false;
                }
                select(Math.max(0, at));
                choose();
            }
            case ENTER -> {
                if (at < 0) {
                    return false;
                }
                choose();
            }
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(int index) {
        int at = Math.min(index, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - MOST_ROWS + 1));
    }

    private void choose() {
        Completion completion = list.getSelectionModel().getSelectedItem();
        hide();
        if (completion != null) {
            chosen.accept(completion);
        }
    }

    private static final class Cell extends ListCell<Completion> {

        @Override
        protected void updateItem(@Nullable Completion completion, boolean empty) {
            super.updateItem(completion, empty);
            if (empty || completion == null) {
                setGraphic(null);
                return;
            }
            HBox row =
                    new HBox(
                            10,
                            Parts.label(completion.shown(), "completion-name"),
                            Parts.spacer(),
                            Parts.label(completion.meaning(), "small", "muted"));
            row.setMaxWidth(WIDTH - 24);
            setGraphic(row);
        }
    }
}
