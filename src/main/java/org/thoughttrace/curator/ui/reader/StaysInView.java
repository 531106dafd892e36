package org.thoughttrace.curator.ui.reader;

import javafx.scene.layout.Region;

/// A turn a part of which stays in view while the rest scrolls past, and which may be wider than one
/// reads.
interface StaysInView {

    /// Whether it takes all the width there is.
    boolean isWide();

    /// Says how tall the room is in which turns are seen. Comes before it is asked for its height.
    void fitInto(double room);

    /// Says from where on it is in view.
    ///
    /// @param top where the view begins, in its own coordinates; negative while it begins further down
    void showsFrom(double top);

    /// How far to scroll so that what has grown since it was last asked is in view to its end; 0 where
    /// nothing has, for one may scroll away from it.
    ///
    /// @param bottom where the view ends, in its own coordinates
    double grownBeyond(double bottom);

    /// How wide a turn is in a width: as one reads, unless it takes all there is.
    ///
    /// @param reading how wide one reads; 0 or less where no style sheet has said yet
    static double widthOf(Region node, double width, double reading) {
        boolean isWide = node instanceof StaysInView turn && turn.isWide();
        return reading <= 0 ? width : Math.min(width, isWide ? TurnColumns.WIDEST : reading);
    }

    /// How far to scroll so that what has grown in these turns is in view.
    ///
    /// @param height of the view
    static double grownBeyond(Iterable<Region> turns, double height) {
        double beyond = 0;
        for (Region node : turns) {
            if (node instanceof StaysInView turn) {
                beyond = Math.max(beyond, turn.grownBeyond(height - node.getLayoutY()));
            }
        }
        return beyond;
    }
}
