package org.thoughttrace.curator.ui.judge;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.LabelMark;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;
import java.util.function.IntConsumer;

/// The labels to choose from, each with its key, its colour and its definition. The arrow keys go
/// along them.
final class LabelChoices extends VBox {

    private final IntConsumer chosen;

    /// @param current the key of the label that was chosen; empty for none
    /// @param chosen gets the number of the label, from 1
    LabelChoices(
            List<LabelScheme.Item> items,
            LabelScheme scheme,
            ThoughtKind kind,
            String current,
            IntConsumer chosen) {
        this.chosen = chosen;
        setSpacing(1);
        for (int i = 0; i < items.size(); i++) {
            LabelScheme.Item item = items.get(i);
            HBox row = row(item, i + 1, LabelMark.of(scheme, kind, item.key()));
            if (item.key().equals(current)) {
                row.getStyleClass().add("chosen");
            }
            getChildren().add(row);
        }
    }

    /// The key that answers with a label: that of the scheme, else its number.
    static String keyOf(LabelScheme.Item item, int number) {
        String shortcut = item.shortcut();
        return shortcut == null ? Integer.toString(number) : shortcut;
    }

    /// A row is a pane and not a button: a button gives a text that wraps the wrong height.
    private HBox row(LabelScheme.Item item, int number, Region mark) {
        Label definition = Parts.label(item.definition(), "choice-definition");
        definition.setWrapText(true);
        definition.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, Parts.label(item.name(), "choice-name"), definition);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane beside = new StackPane(mark);
        beside.getStyleClass().add("mark-beside");
        HBox row = new HBox(8, Parts.keyCap(keyOf(item, number)), beside, words);
        row.getStyleClass().setAll("choice");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(item.name() + ". " + item.definition());
        row.setOnMouseClicked(event -> chosen.accept(number));
        row.setOnKeyPressed(event -> keyPressed(event, number));
        return row;
    }

    private void keyPressed(KeyEvent event, int number) {
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                event.consume();
                chosen.accept(number);
            }
            case UP -> move(event, number - 2);
            case DOWN -> move(event, number);
            default -> {
                // Not ours.
            }
        }
    }

    private void move(KeyEvent event, int to) {
        event.consume();
        List<Node> rows = getChildren();
        rows.get(Math.clamp(to, 0, rows.size() - 1)).requestFocus();
    }
}
