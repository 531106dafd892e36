package org.thoughttrace.curator.ui.inspector;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.control.WrappedCell;

import java.util.List;
import java.util.function.Consumer;

/// A line of the history: what was done, from what to what, by whom and when; or a group of changes,
/// which unfolds.
final class HistoryCell extends WrappedCell<HistoryLine> {

    private static final double SCROLL_BAR = 10;
    private static final PseudoClass IN_GROUP = PseudoClass.getPseudoClass("in-group");

    private final HistoryViewModel model;
    private final Consumer<HistoryLine.Group> toggle;
    private final FontIcon arrow = new FontIcon();
    private final FontIcon mark = new FontIcon();
    private final Label title = Parts.label("", "history-title");
    private final Label when = Parts.label("", "tiny", "muted");
    private final TextFlow change = new TextFlow();
    private final Label who = Parts.label("", "tiny", "muted");
    private final Button revert;
    private final HBox head;
    private final HBox foot;
    private final VBox content;

    /// @param toggle folds and unfolds a group
    HistoryCell(HistoryViewModel model, Consumer<HistoryLine.Group> toggle) {
        super(SCROLL_BAR);
        this.model = model;
        this.toggle = toggle;
        this.revert = Parts.button("Revert", "link-button", this::revert);
        getStyleClass().add("history-cell");
        title.setMinWidth(0);
        change.getStyleClass().add("diff");
        when.setMinWidth(Label.USE_PREF_SIZE);
        who.setMinWidth(0);
        revert.setMinWidth(Button.USE_PREF_SIZE);
        revert.setTooltip(Parts.tooltip("Take back this entry alone"));
        arrow.getStyleClass().add("history-arrow");
        head = new HBox(6, arrow, mark, title, when);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        head.setAlignment(Pos.BASELINE_LEFT);
        foot = new HBox(8, who, Parts.spacer(), revert);
        foot.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(2, head, change, foot);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                pressed();
            }
        });
    }

    private void pressed() {
        switch (getItem()) {
            case HistoryLine.Change change -> model.goTo(change);
            case HistoryLine.Group group -> toggle.accept(group);
            case null -> {}
        }
    }

    private void revert() {
        if (getItem() instanceof HistoryLine.Change change) {
            model.revert(change);
        }
    }

    @Override
    protected void updateItem(@Nullable HistoryLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(IN_GROUP, false);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(Moments.relative(line.at()));
        when.setTooltip(Parts.tooltip(Moments.exact(line.at())));
        switch (line) {
            case HistoryLine.Change change -> showChange(change);
            case HistoryLine.Group group -> showGroup(group);
        }
        title.setTooltip(Parts.tooltip(title.getText()));
        who.setTooltip(Parts.tooltip(who.getText()));
        setGraphic(content);
    }

    private void showChange(HistoryLine.Change line) {
        boolean alone = line.place() == HistoryLine.Place.ALONE;
        pseudoClassStateChanged(IN_GROUP, !alone);
        show(arrow, false);
        if (alone) {
            showKind(line.kind());
        } else {
            show(mark, false);
        }
        // Under its group it is told apart by what it changed; who and when stand above.
        title.setText(alone ? titleOf(line) : line.what());
        show(when, alone);
        change.getChildren().setAll(DiffTexts.of(line.change()));
        show(change, !line.change().isEmpty());
        who.setText(alone ? line.who() + " · " + line.what() : "");
        show(revert, true);
        placeRevert(alone ? foot : head);
        show(foot, alone);
        revert.setDisable(model.isReadOnly());
        revert.setAccessibleText("Revert: " + (alone ? line.title() : line.what()));
        setAccessibleText(
                alone
                        ? title.getText() + ", " + line.who() + ", " + when.getText()
                        : title.getText());
    }

    private void showGroup(HistoryLine.Group line) {
        showKind(line.kind());
        show(arrow, true);
        arrow.setIconCode(line.unfolded() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        title.setText(titleOf(line));
        show(when, true);
        change.getChildren().setAll(List.of());
        show(change, false);
        who.setText(line.who() + " · " + Wording.count(line.changes(), "change"));
        show(revert, false);
        show(foot, true);
        setAccessibleText(
                title.getText()
                        + ", "
                        + who.getText()
                        + ", "
                        + when.getText()
                        + (line.unfolded() ? ", unfolded" : ", folded"));
    }

    private void placeRevert(HBox row) {
        if (revert.getParent() != row) {
            head.getChildren().remove(revert);
            foot.getChildren().remove(revert);
            row.getChildren().add(revert);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String titleOf(HistoryLine line) {
        return switch (line.kind()) {
            case ACT -> line.title();
            case UNDO -> "Undo: " + line.title();
            case REDO -> "Redo: " + line.title();
        };
    }

    private void showKind(RevisionGroup.Kind kind) {
        boolean act = kind == RevisionGroup.Kind.ACT;
        show(mark, !act);
        if (!act) {
            boolean undone = kind == RevisionGroup.Kind.UNDO;
            mark.setIconCode(undone ? Feather.CORNER_UP_LEFT : Feather.CORNER_UP_RIGHT);
        }
    }
}
