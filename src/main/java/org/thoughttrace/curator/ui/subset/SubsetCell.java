package org.thoughttrace.curator.ui.subset;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

/// A row of the list of subsets: its name and how many it has, how it is kept, and of what.
final class SubsetCell extends ListCell<SubsetNow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final int LONGEST = 240;

    private final SubsetsViewModel model;
    private final Label name = Parts.label("", "subset-name");
    private final Label count = Parts.label("", "small", "muted", "figures");
    private final Label kind = Parts.label("", "small", "muted");
    private final Label detail = Parts.label("", "small", "subset-detail");
    private final VBox content;

    SubsetCell(SubsetsViewModel model) {
        this.model = model;
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        detail.setWrapText(true);
        detail.setMaxHeight(Region.USE_PREF_SIZE);
        content = new VBox(2, new HBox(8, name, Parts.spacer(), count), kind, detail);
        content.setMinWidth(0);
        setPrefWidth(0);
        setText(null);
        setOnMouseClicked(event -> {
            SubsetNow shown = getItem();
            boolean marks = event.isShortcutDown() || event.isShiftDown();
            if (shown != null && !marks && event.getButton() == MouseButton.PRIMARY) {
                model.show(shown.name());
            }
        });
    }

    private boolean isCurrent() {
        SubsetNow shown = isEmpty() ? null : getItem();
        return shown != null
                && model.currentProperty().get().filter(shown.name()::equalsIgnoreCase).isPresent();
    }

    @Override
    protected void updateItem(@Nullable SubsetNow now, boolean empty) {
        super.updateItem(now, empty);
        if (empty || now == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(now);
        }
        pseudoClassStateChanged(CURRENT, isCurrent());
    }

    private void show(SubsetNow now) {
        name.setText(Wording.line(now.name(), LONGEST));
        count.setText(now.problem() == null ? Wording.number(now.count()) : "–");
        kind.setText(kindOf(now));
        String words = Wording.line(detailOf(now), LONGEST);
        detail.setText(words);
        detail.setVisible(!words.isEmpty());
        detail.setManaged(!words.isEmpty());
        pseudoClassStateChanged(BROKEN, now.problem() != null);
        setGraphic(content);
        setAccessibleText(
                name.getText()
                        + ", "
                        + Wording.count(now.count(), "conversation")
                        + ", "
                        + kind.getText()
                        + (words.isEmpty() ? "" : ", " + words));
    }

    private static String kindOf(SubsetNow now) {
        if (now.keeping() == Keeping.LIVE) {
            return "Lives on";
        }
        return now.changed() == 0
                ? "Frozen"
                : "Frozen · " + Wording.number(now.changed()) + " changed since";
    }

    private static String detailOf(SubsetNow now) {
        if (now.problem() != null) {
            return now.problem();
        }
        String expression = now.expression();
        if (expression != null) {
            return expression.isEmpty() ? "all conversations" : expression;
        }
        Drawing drawing = now.drawing();
        return drawing == null ? "" : drawing.note(now.count());
    }
}
