package org.thoughttrace.curator.ui.workbench;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a page so far that a part of it is in sight, and no further.
final class Reveal {
    private static final double BESIDE = 16;

    private Reveal() {}

    /// @param part somewhere in the content of the pane
    static void in(ScrollPane pane, Node part) {
        pane.applyCss();
        pane.layout();
        Node page = pane.getContent();
        Bounds wanted = page.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double lowest = wanted.getMinY() - BESIDE;
        double highest = wanted.getMaxY() + BESIDE - seen;
        pane.setVvalue(Math.clamp(Math.min(lowest, Math.max(highest, top)) / hidden, 0, 1));
    }
}
