package org.thoughttrace.curator.ui.reader;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/// Where Tab stops in the reader: at the acts of the turn in work, and past those of all others, so
/// that the way from list to inspector does not lead through every turn in view.
final class TabStops {

    private TabStops() {}

    static void offer(Node node, boolean stop) {
        if (node instanceof ButtonBase button) {
            button.setFocusTraversable(stop);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> offer(child, stop));
        }
    }
}
