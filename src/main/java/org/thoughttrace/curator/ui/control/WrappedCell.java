package org.thoughttrace.curator.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// A line of a list whose words go on to further lines. A list asks its cells for their height without
/// a width; this one answers for the width the list has.
public abstract class WrappedCell<T> extends ListCell<T> {

    private final double beside;

    /// @param beside what stands beside the words of a cell, in pixels: a scroll bar, and room
    protected WrappedCell(double beside) {
        this.beside = beside;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double wide = getListView().getWidth() - beside;
        @Nullable Node content = getGraphic();
        if (content == null) {
            return super.computePrefHeight(Math.max(1, wide));
        }
        double within = wide - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(Math.max(1, within)) + snappedBottomInset();
    }
}
