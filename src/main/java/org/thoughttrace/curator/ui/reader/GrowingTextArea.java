package org.thoughttrace.curator.ui.reader;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text area as tall as its text, between two lines and a limit.
final class GrowingTextArea extends TextArea {

    private static final double TALLEST = 460;
    private static final double FRAME = 26;
    private static final double SIDES = 34;
    /// Text longer than this is always shown at the limit: measuring it takes too long.
    private static final int MEASURED = 20_000;

    private final Text ruler = new Text();

    GrowingTextArea(String text) {
        super(text);
        setWrapText(true);
        getStyleClass().add("editor");
        textProperty().subscribe(this::requestLayout);
        textProperty()
                .subscribe(
                        () -> {
                            if (getParent() != null) {
                                getParent().requestLayout();
                            }
                        });
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getLength() > MEASURED) {
            return TALLEST;
        }
        ruler.setFont(getFont());
        ruler.setText(getText().endsWith("\n") ? getText() + " " : getText() + "x");
        ruler.setWrappingWidth(Math.max(40, width - SIDES));
        double lines = ruler.getLayoutBounds().getHeight();
        double line = getFont().getSize() * 1.3;
        return Math.clamp(Math.ceil(lines) + FRAME, 2 * line + FRAME, TALLEST);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
