package org.thoughttrace.curator.app.window;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;

/// What stands where there is nothing yet: what to do next.
final class EmptyStates {

    private EmptyStates() {}

    static Node noConversations(Runnable chooseImport) {
        VBox box =
                new VBox(
                        Parts.label("No conversations yet", "subtitle"),
                        Parts.button("Import a file …", "plain-button", chooseImport));
        box.getStyleClass().add("empty-state");
        return box;
    }

    static Node nothingOpen(Runnable chooseImport) {
        VBox box =
                new VBox(
                        Parts.label("Nothing to read yet", "title"),
                        Parts.label(
                                "Drop a ThoughtTrace file here, or import one. Nothing leaves this"
                                        + " machine.",
                                "muted"),
                        Parts.button("Import a file …", "primary-button", chooseImport));
        box.getStyleClass().add("empty-state");
        return box;
    }
}
