package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.ListCell;

/// A line of a list whose words go on to further lines.
class WrappedCell<T> extends ListCell<T> {
    WrappedCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getListView() == null
                ? super.computePrefHeight(width)
                : super.computePrefHeight(
                        Math.max(1, getListView().getWidth() - ReviewCell.BESIDE));
    }
}
