package org.thoughttrace.curator.ui.together;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.together.Vanished;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.Moments;

/// Work that has no place here: what it was, whose, and what is not here.
final class VanishedDetail extends VBox {

    VanishedDetail(VanishedRow row, ConflictsViewModel model) {
        super(16);
        getStyleClass().add("conflict");
        Vanished found = row.vanished();
        Label title = wrapped(ConflictCell.capital(row.what()), "title");
        String id = found.revision().target().conversation();
        String where =
                id == null || id.equals(row.title()) ? row.title() : row.title() + " · " + id;
        getChildren().add(new VBox(2, title, wrapped(where, "muted", "small")));
        getChildren()
                .add(
                        wrapped(
                                (found.isInLog()
                                                ? "This is in the log and does not show: "
                                                : "This was done on another release of the data"
                                                        + " and has no place in this one: ")
                                        + found.reason()
                                        + ".",
                                "vanished-reason"));
        if (!row.before().isEmpty()) {
            getChildren().add(ConflictDetail.quoted("Before", row.before()));
        }
        getChildren()
                .add(
                        ConflictDetail.quoted(
                                "Set to", row.after().isEmpty() ? "nothing" : row.after()));
        getChildren().add(by(found));
        getChildren().add(foot(row, model));
    }

    private static VBox by(Vanished found) {
        Label who = Parts.label(found.revision().curator(), "strong");
        Label when = Parts.label(Moments.relative(found.revision().at()), "small", "muted");
        when.setTooltip(Parts.tooltip(Moments.exact(found.revision().at())));
        HBox head = new HBox(8, who, when);
        head.setAlignment(Pos.BASELINE_LEFT);
        String why = found.revision().why();
        VBox by = new VBox(4, Parts.label("By", "section-name"), head);
        String file = found.file();
        by.getChildren()
                .add(wrapped(found.act() + (file == null ? "" : ", in " + file), "small", "muted"));
        if (why != null) {
            by.getChildren().add(wrapped(why, "small"));
        }
        return by;
    }

    private static HBox foot(VanishedRow row, ConflictsViewModel model) {
        Button dismiss = Parts.button("Dismiss", "primary-button", model::dismiss);
        dismiss.setDisable(model.isReadOnly());
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setAccessibleText("Dismiss: I have seen it, key D");
        HBox foot = new HBox(12, dismiss, Parts.keyCap("D"));
        foot.setAlignment(Pos.CENTER_LEFT);
        if (row.conversation().isPresent()) {
            Button open = Parts.button("Open in the reader", "plain-button", model::openInReader);
            open.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().addAll(open, Parts.keyCap("O"));
        }
        foot.getChildren()
                .add(
                        wrapped(
                                "Dismissed, it is listed no more; that is an act, and can be"
                                        + " undone.",
                                "small",
                                "muted"));
        return foot;
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
