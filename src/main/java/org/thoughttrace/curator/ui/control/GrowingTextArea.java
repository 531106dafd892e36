package org.thoughttrace.curator.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text that is as tall as its words need at its width, and never scrolls by itself. Tab leaves
/// it.
public final class GrowingTextArea extends TextArea {

    private final Text measure = new Text();

    /// An empty one to write in.
    public GrowingTextArea() {
        getStyleClass().add("growing-text");
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().subscribe(() -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
    }

    /// One that only shows words, so that they can be selected and copied. Tab passes it by.
    public static GrowingTextArea toRead() {
        GrowingTextArea area = new GrowingTextArea();
        area.setEditable(false);
        area.setFocusTraversable(false);
        area.getStyleClass().add("read-text");
        return area;
    }

    private void leaveWithTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        if (wide <= 0) {
            return super.computePrefHeight(width);
        }
        Insets own = getInsets();
        Insets inner = Insets.EMPTY;
        Node content = lookup(".content");
        if (content instanceof Region region) {
            inner = region.getInsets();
        }
        if (lookup(".text") instanceof Text shown) {
            measure.setLineSpacing(shown.getLineSpacing());
            // The style has lines measured another way than they are by default, and higher.
            measure.setBoundsType(shown.getBoundsType());
        }
        measure.setFont(getFont());
        measure.setText(getText() == null || getText().isEmpty() ? getPromptText() : getText());
        measure.setWrappingWidth(
                Math.max(
                        1,
                        wide
                                - own.getLeft()
                                - own.getRight()
                                - inner.getLeft()
                                - inner.getRight()));
        return Math.ceil(measure.getLayoutBounds().getHeight())
                + own.getTop()
                + own.getBottom()
                + inner.getTop()
                + inner.getBottom()
                + 1;
    }
}
