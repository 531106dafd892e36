package org.thoughttrace.curator.ui.together;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.Moments;

import java.time.Instant;

/// One conflict: where it is, what its curators saw, and each value with who gave it.
final class ConflictDetail extends VBox {

    private final ConflictsViewModel model;

    ConflictDetail(ConflictRow row, ConflictsViewModel model) {
        super(16);
        this.model = model;
        getStyleClass().add("conflict");
        Label title = Parts.label(ConflictCell.capital(row.what()), "title");
        title.setWrapText(true);
        VBox head = new VBox(2, title);
        row.conversation()
                .ifPresent(id -> {
                    Label where = Parts.label(row.title() + " · " + id, "muted", "small");
                    where.setWrapText(true);
                    head.getChildren().add(where);
                });
        getChildren().add(head);
        if (!row.context().isEmpty()) {
            getChildren().add(quoted("About", row.context()));
        }
        if (!row.seen().isEmpty()) {
            getChildren().add(quoted("Before", row.seen()));
        }
        for (int i = 0; i < row.sides().size(); i++) {
            getChildren().add(side(row.sides().get(i), i + 1));
        }
        getChildren().add(foot(row));
    }

    static VBox quoted(String name, String words) {
        Label text = Parts.label(words, "serif", "conflict-quote");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, Parts.label(name, "section-name"), text);
    }

    private VBox side(ConflictRow.Side side, int number) {
        Label who = Parts.label(side.curator(), "strong");
        Instant at = side.at();
        Label when = Parts.label(at == null ? "" : Moments.relative(at), "small", "muted");
        if (at != null) {
            when.setTooltip(Parts.tooltip(Moments.exact(at)));
        }
        Label shows = Parts.label(number == 1 ? "shows now" : "", "small", "muted");
        Button keep =
                Parts.button(
                        "Let it stand",
                        number == 1 ? "primary-button" : "plain-button",
                        () -> model.settle(number));
        keep.setDisable(model.isReadOnly() || number > 9);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setAccessibleText("Let the value of " + side.curator() + " stand, key " + number);
        HBox head =
                new HBox(
                        8,
                        Parts.keyCap(Integer.toString(number)),
                        who,
                        when,
                        shows,
                        Parts.spacer(),
                        keep);
        head.setAlignment(Pos.CENTER_LEFT);
        TextFlow value = new TextFlow();
        value.getStyleClass().add("conflict-value");
        if (side.words().isEmpty()) {
            Text nothing = new Text("nothing");
            nothing.getStyleClass().add("diff-same");
            value.getChildren().add(nothing);
        }
        value.getChildren().addAll(DiffTexts.of(side.difference()));
        VBox card = new VBox(8, head, value);
        card.getStyleClass().addAll("framed", "conflict-side");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(side.curator() + ": " + side.words());
        return card;
    }

    private HBox foot(ConflictRow row) {
        Label hint =
                Parts.label(
                        "A third value: set it in the reader; whoever sets it has seen these.",
                        "small",
                        "muted");
        hint.setWrapText(true);
        HBox foot = new HBox(12);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (row.conversation().isPresent()) {
            Button open = Parts.button("Open in the reader", "plain-button", model::openInReader);
            open.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().addAll(open, Parts.keyCap("O"), hint);
        }
        return foot;
    }
}
