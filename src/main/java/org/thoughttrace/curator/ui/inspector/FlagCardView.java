package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.FlagsViewModel.Card;

/// One flag as a card. A click or Enter goes to its turn.
final class FlagCardView extends VBox {

    private final FlagsViewModel model;
    private final Card card;

    FlagCardView(FlagsViewModel model, Card card) {
        this.model = model;
        this.card = card;
        getStyleClass().addAll("card", "flag-card");
        if (!card.flag().isOpen()) {
            getStyleClass().add("resolved");
        }
        getChildren().add(head());
        if (!card.flag().comment().isBlank()) {
            getChildren().add(wrapped(card.flag().comment(), "flag-comment"));
        }
        if (!card.quote().isEmpty()) {
            getChildren().add(wrapped("“" + card.quote() + "”", "flag-quote"));
        }
        getChildren().add(foot());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                card.kind()
                        + ", "
                        + card.flag().severity().title()
                        + ", "
                        + card.place()
                        + ". "
                        + card.flag().comment());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.goTo(card);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() == this
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            model.goTo(card);
            event.consume();
        }
    }

    private Node head() {
        Region severity = new Region();
        severity.getStyleClass().addAll("severity", card.flag().severity().key());
        Label kind = Parts.label(card.kind(), "flag-name");
        Label place = Parts.label(card.place(), "small", "muted");
        place.setMinWidth(0);
        HBox head = new HBox(6, severity, kind, place);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node foot() {
        Label who = Parts.label(card.who(), "tiny", "muted");
        who.setTooltip(Parts.tooltip(card.exact()));
        who.setMinWidth(0);
        HBox foot = new HBox(who, Parts.spacer());
        foot.getStyleClass().add("flag-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        if (!model.isReadOnly()) {
            foot.getChildren().addAll(settle(), edit(), remove());
        }
        return foot;
    }

    private Node settle() {
        return card.flag().isOpen()
                ? Parts.iconButton(Feather.CHECK, "Resolve", () -> model.resolve(card))
                : Parts.iconButton(Feather.ROTATE_CCW, "Reopen", () -> model.reopen(card));
    }

    private Node edit() {
        return Parts.iconButton(
                Feather.EDIT_2,
                "Edit",
                () ->
                        model.conversation()
                                .ifPresent(id ->
                                        FlagPopOver.edit(
                                                model.session(),
                                                model.comments(),
                                                id,
                                                card.flag(),
                                                this)));
    }

    private Node remove() {
        return Parts.iconButton(Feather.TRASH_2, "Remove", () -> model.remove(card));
    }
}
