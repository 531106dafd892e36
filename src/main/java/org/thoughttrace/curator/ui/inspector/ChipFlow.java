package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.Word;

import java.util.List;

/// Words on chips, as many in a row as there is room for. One that is too long ends in an ellipsis
/// and tells the rest when hovered.
final class ChipFlow extends FlowPane {

    private static final double GAP = 6;

    /// What the button on a chip does.
    interface Removal {
        void remove(String key);
    }

    ChipFlow() {
        super(GAP, GAP);
        setPrefWrapLength(200);
        setRowValignment(javafx.geometry.VPos.CENTER);
    }

    /// As narrow as it must be: chips give way, their column does not.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Shows words that cannot be changed.
    void show(List<Word> words) {
        getChildren().setAll(words.stream().map(this::chip).toList());
    }

    private Label chip(Word word) {
        Label chip = Parts.label(word.shown(), "chip");
        chip.maxWidthProperty().bind(widthProperty());
        Parts.hint(chip, word.hint());
        chip.setAccessibleHelp(word.hint());
        return chip;
    }

    /// Shows words that can be taken away.
    ///
    /// @param last what stands behind the last one
    void show(List<Word> words, Removal removal, Node last) {
        List<Node> chips =
                new java.util.ArrayList<>(
                        words.stream().map(word -> (Node) removable(word, removal)).toList());
        chips.add(last);
        getChildren().setAll(chips);
    }

    private Node removable(Word word, Removal removal) {
        Label name = Parts.label(word.shown(), "chip-name");
        name.setMinWidth(0);
        Parts.hint(name, word.hint());
        Button remove = new Button();
        remove.setGraphic(new FontIcon(Feather.X));
        remove.getStyleClass().setAll("chip-button");
        remove.setAccessibleText("Remove " + word.shown());
        Parts.hint(remove, "Remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> removal.remove(word.key()));
        HBox chip = new HBox(2, name, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("chip", "accent", "member");
        chip.maxWidthProperty().bind(widthProperty());
        return chip;
    }
}
