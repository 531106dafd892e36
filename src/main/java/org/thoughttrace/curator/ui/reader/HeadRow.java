package org.thoughttrace.curator.ui.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The first line of a thought: what it is at the left, when it was written at the right edge, and
/// between them the menu, which shows only where somebody is. Where there is room for the first two
/// alone, the row is tight: the menu comes up in the place of the time, under the mouse only. Where
/// not even they fit side by side, the time stands under the rest, and what it is goes on to a second
/// line, so that nothing is cut short.
final class HeadRow extends Region {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double GAP = 10;

    private final Region what;
    private final Region when;
    private final Region menu;

    HeadRow(Region what, Region when, Region menu) {
        this.what = what;
        this.when = when;
        this.menu = menu;
        getStyleClass().add("thought-head");
        getChildren().addAll(what, when, menu);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return what.prefWidth(-1) + GAP + when.prefWidth(-1) <= width;
    }

    private boolean fitsWithMenu(double width) {
        return computePrefWidth(-1) <= width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = firstLine(width);
        return fits(width) || when.prefWidth(-1) == 0 ? first : first + when.prefHeight(-1);
    }

    private double whatWidth(double width) {
        double room = fits(width) ? width : width - menu.prefWidth(-1);
        return Math.min(what.prefWidth(-1), Math.max(0, room));
    }

    private double firstLine(double width) {
        double high = width < 0 ? what.prefHeight(-1) : what.prefHeight(whatWidth(width));
        return Math.max(high, menu.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return what.prefWidth(-1) + GAP + when.prefWidth(-1) + menu.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double menuWidth = menu.prefWidth(-1);
        double first = firstLine(width);
        double whatWidth = whatWidth(width);
        double whatHeight = what.prefHeight(whatWidth);
        what.resizeRelocate(-3, Math.round((first - whatHeight) / 2), whatWidth + 3, whatHeight);
        double whenWidth = Math.min(when.prefWidth(-1), width);
        boolean side = fits(width);
        boolean tight = side && !fitsWithMenu(width);
        pseudoClassStateChanged(TIGHT, tight);
        double menuAt = side && !tight ? width - whenWidth - menuWidth : width - menuWidth;
        double line = Math.max(what.prefHeight(-1), menu.prefHeight(-1));
        menu.resizeRelocate(menuAt, center(line, menu), menuWidth, menu.prefHeight(-1));
        when.resizeRelocate(
                side ? width - whenWidth : 0,
                side ? center(first, when) : first,
                whenWidth,
                when.prefHeight(-1));
    }

    private static double center(double height, Region region) {
        return Math.round((height - region.prefHeight(-1)) / 2);
    }
}
