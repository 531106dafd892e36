package org.thoughttrace.curator.ui.judge;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// Lets a page open where a part of it begins, however long what stands above turns out to be; with
/// something of what is above, where the part is short. As soon as somebody scrolls it stays where
/// they left it.
final class BeginningInView {

    private static final double ABOVE = 16;

    private final ScrollPane pane;
    private final Region page;
    private final Node part;
    private boolean isTheirs;

    private BeginningInView(ScrollPane pane, Region page, Node part) {
        this.pane = pane;
        this.page = page;
        this.part = part;
    }

    /// @param page the content of the pane
    /// @param part a child of the page
    static void keep(ScrollPane pane, Region page, Node part) {
        BeginningInView kept = new BeginningInView(pane, page, part);
        pane.getProperties().put(BeginningInView.class, kept);
        pane.addEventFilter(ScrollEvent.ANY, event -> kept.isTheirs = true);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> kept.isTheirs = true);
        pane.viewportBoundsProperty().subscribe(kept::place);
        page.heightProperty().subscribe(kept::place);
        part.boundsInParentProperty().subscribe(kept::place);
    }

    /// Leaves a pane where somebody scrolls it by other keys than its own.
    static void leave(ScrollPane pane) {
        if (pane.getProperties().get(BeginningInView.class) instanceof BeginningInView kept) {
            kept.isTheirs = true;
        }
    }

    private void place() {
        Bounds seen = pane.getViewportBounds();
        double hidden = page.getHeight() - seen.getHeight();
        if (!isTheirs && hidden > 0) {
            double top = part.getBoundsInParent().getMinY() - ABOVE;
            pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
