package org.thoughttrace.curator.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.Parts;

/// Says that a message has no thought, and offers to add one.
final class NoThought {

    private NoThought() {}

    static Node of(ReaderViewModel model, CuratedMessage message) {
        ThoughtKind kind = ThoughtKind.of(message.role());
        Button add =
                Parts.button(
                        "add",
                        "link-button",
                        () -> model.edit(new EditTarget.NewThought(message.turn())));
        add.setFocusTraversable(false);
        add.setAccessibleText("Add a " + kind.key() + " to turn " + message.turn());
        boolean removed = !message.source().thoughts().isEmpty();
        HBox box =
                new HBox(
                        Parts.label(
                                removed
                                        ? "no " + kind.key() + " any more"
                                        : "no " + kind.key() + " given"),
                        add);
        box.getStyleClass().add("no-thought");
        return box;
    }
}
