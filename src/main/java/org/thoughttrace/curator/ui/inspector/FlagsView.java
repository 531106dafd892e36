package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.FlagsViewModel.Card;

import java.util.List;

/// The tab of the flags: open ones as cards, those dealt with folded beneath.
final class FlagsView {

    private final FlagsViewModel model;
    private final VBox open = new VBox(8);
    private final VBox resolved = new VBox(8);
    private final ToggleButton fold = new ToggleButton();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ScrollPane scroll;

    FlagsView(FlagsViewModel model) {
        this.model = model;
        fold.getStyleClass().setAll("quiet-button", "fold");
        fold.setGraphic(arrow);
        Parts.showWhen(resolved, fold.selectedProperty());
        fold.selectedProperty()
                .subscribe(unfolded ->
                        arrow.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        VBox column = new VBox(open, add(), fold, resolved);
        column.getStyleClass().addAll("inspector-page", "flags-page");
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.openProperty().subscribe(this::showOpen);
        model.resolvedProperty().subscribe(this::showResolved);
    }

    Node node() {
        return scroll;
    }

    private Node add() {
        Button add = new Button("Flag the whole conversation");
        add.setGraphic(new FontIcon(Feather.FLAG));
        add.getStyleClass().setAll("quiet-button", "add-flag");
        add.setDisable(model.isReadOnly());
        add.setOnAction(event -> raise(add));
        HBox row = new HBox(add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void raise(Node beside) {
        model.conversation()
                .ifPresent(id ->
                        FlagPopOver.raise(
                                model.session(),
                                model.comments(),
                                id,
                                new Subject.WholeConversation(),
                                null,
                                "whole conversation",
                                beside));
    }

    private void showOpen(List<Card> cards) {
        if (cards.isEmpty()) {
            Label empty =
                    Parts.label("No flags. Press F on a turn to raise one.", "small", "muted");
            empty.setWrapText(true);
            open.getChildren().setAll(empty);
        } else {
            open.getChildren().setAll(cards(cards));
        }
    }

    private void showResolved(List<Card> cards) {
        fold.setText(cards.size() + " resolved");
        fold.setVisible(!cards.isEmpty());
        fold.setManaged(!cards.isEmpty());
        if (cards.isEmpty()) {
            fold.setSelected(false);
        }
        resolved.getChildren().setAll(cards(cards));
    }

    private List<FlagCardView> cards(List<Card> cards) {
        return cards.stream().map(card -> new FlagCardView(model, card)).toList();
    }
}
