package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.ChangeExcerpt.Piece;
import org.thoughttrace.curator.ui.inspector.HistoryViewModel.Line;

/// An entry of the history: what was done, from what to what, by whom and when.
final class HistoryCell extends ListCell<Line> {

    private static final double SCROLL_BAR = 10;

    private final HistoryViewModel model;
    private final FontIcon mark = new FontIcon();
    private final Label title = Parts.label("", "history-title");
    private final Label when = Parts.label("", "tiny", "muted");
    private final TextFlow change = new TextFlow();
    private final Label who = Parts.label("", "tiny", "muted");
    private final Button revert;
    private final VBox content;

    HistoryCell(HistoryViewModel model) {
        this.model = model;
        this.revert = Parts.button("Revert", "link-button", this::revert);
        getStyleClass().add("history-cell");
        title.setMinWidth(0);
        change.getStyleClass().add("diff");
        when.setMinWidth(Label.USE_PREF_SIZE);
        who.setMinWidth(0);
        revert.setMinWidth(Button.USE_PREF_SIZE);
        revert.setTooltip(Parts.tooltip("Take back this entry alone"));
        HBox head = new HBox(6, mark, title, when);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        head.setAlignment(Pos.BASELINE_LEFT);
        HBox foot = new HBox(8, who, Parts.spacer(), revert);
        foot.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(2, head, change, foot);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.isStillSincePress()) {
                model.goTo(getItem());
            }
        });
    }

    private void revert() {
        if (getItem() != null) {
            model.revert(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        showKind(line.kind());
        title.setText(titleOf(line));
        title.setTooltip(Parts.tooltip(title.getText()));
        when.setText(Moments.relative(line.at()));
        when.setTooltip(Parts.tooltip(Moments.exact(line.at())));
        change.getChildren().setAll(line.change().stream().map(HistoryCell::text).toList());
        change.setVisible(!line.change().isEmpty());
        change.setManaged(!line.change().isEmpty());
        who.setText(line.who() + " · " + line.what());
        who.setTooltip(Parts.tooltip(who.getText()));
        revert.setDisable(model.isReadOnly());
        revert.setAccessibleText("Revert: " + line.title());
        setAccessibleText(title.getText() + ", " + line.who() + ", " + when.getText());
        setGraphic(content);
    }

    private static String titleOf(Line line) {
        return switch (line.kind()) {
            case ACT -> line.title();
            case UNDO -> "Undo: " + line.title();
            case REDO -> "Redo: " + line.title();
        };
    }

    private void showKind(RevisionGroup.Kind kind) {
        boolean act = kind == RevisionGroup.Kind.ACT;
        mark.setVisible(!act);
        mark.setManaged(!act);
        if (!act) {
            boolean undone = kind == RevisionGroup.Kind.UNDO;
            mark.setIconCode(undone ? Feather.CORNER_UP_LEFT : Feather.CORNER_UP_RIGHT);
        }
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass()
                .add(
                        switch (piece.mark()) {
                            case SAME -> "diff-same";
                            case REMOVED -> "diff-removed";
                            case ADDED -> "diff-added";
                        });
        return text;
    }

    /// The list asks for the height without a width, but the words wrap at the list's own.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double wide =
                getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(Math.max(1, wide)) + snappedBottomInset();
    }
}
