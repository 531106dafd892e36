package org.thoughttrace.curator.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A pane in the middle that takes what room there is, and one at each side with a width of its own
/// in pixels, which can be dragged and folded. Widths survive folding and resizing of the window,
/// which a SplitPane's shares do not.
final class ThreePanes extends Region {

    private static final double NARROWEST_SIDE = 200;
    private static final double WIDEST_SIDE = 620;
    private static final double NARROWEST_MIDDLE = 340;
    private static final double GRIP = 7;
    private static final int KEY_STEP = 16;

    private final Region middle;
    private final Side left;
    private final Side right;

    ThreePanes(Region left, Region middle, Region right) {
        this.middle = middle;
        this.left = new Side(left, 292, 1, "Width of the list");
        this.right = new Side(right, 288, -1, "Width of the inspector");
        getStyleClass().add("three-panes");
        getChildren()
                .addAll(
                        // The order of reading is that of the Tab key.
                        left,
                        this.left.line,
                        this.left.grip,
                        middle,
                        this.right.line,
                        this.right.grip,
                        right);
    }

    Side left() {
        return left;
    }

    Side right() {
        return right;
    }

    /// A pane at a side with the line one drags it by.
    final class Side {
        private final Region pane;
        private final Region line = new Region();
        private final Region grip = new Region();
        private final BooleanProperty shown = new SimpleBooleanProperty(true);
        private final DoubleProperty width = new SimpleDoubleProperty();
        private final int direction;
        private double startX;
        private double startWidth;

        private Side(Region pane, double width, int direction, String name) {
            this.pane = pane;
            this.direction = direction;
            this.width.set(width);
            line.getStyleClass().add("pane-line");
            line.setMouseTransparent(true);
            line.setViewOrder(-1);
            grip.getStyleClass().add("pane-grip");
            grip.setCursor(Cursor.H_RESIZE);
            grip.setViewOrder(-1);
            grip.setFocusTraversable(true);
            grip.setAccessibleRole(AccessibleRole.THUMB);
            grip.setAccessibleText(name);
            grip.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
            grip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
            grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
            shown.subscribe(this::shownChanged);
            this.width.subscribe(ThreePanes.this::requestLayout);
        }

        BooleanProperty shownProperty() {
            return shown;
        }

        DoubleProperty widthProperty() {
            return width;
        }

        private void shownChanged(boolean isShown) {
            pane.setVisible(isShown);
            line.setVisible(isShown);
            grip.setVisible(isShown);
            requestLayout();
        }

        private void pressed(MouseEvent event) {
            startX = event.getSceneX();
            startWidth = width.get();
        }

        private void dragged(MouseEvent event) {
            widen(startWidth + direction * (event.getSceneX() - startX));
        }

        /// The arrow keys move the line.
        private void keyPressed(KeyEvent event) {
            int step =
                    switch (event.getCode()) {
                        case LEFT -> -KEY_STEP;
                        case RIGHT -> KEY_STEP;
                        default -> 0;
                    };
            if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
                widen(width.get() + direction * step);
                event.consume();
            }
        }

        private void widen(double wanted) {
            width.set(Math.clamp(wanted, NARROWEST_SIDE, widest()));
        }

        private double widest() {
            double others = this == left ? right.taken() : left.taken();
            return Math.clamp(
                    ThreePanes.this.getWidth() - others - NARROWEST_MIDDLE,
                    NARROWEST_SIDE,
                    WIDEST_SIDE);
        }

        private double taken() {
            return shown.get() ? Math.round(width.get()) : 0;
        }
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = getWidth();
        double atLeft = Math.min(left.taken(), width);
        double atRight = Math.min(right.taken(), Math.max(0, width - atLeft));
        left.pane.resizeRelocate(0, 0, atLeft, height);
        middle.resizeRelocate(atLeft, 0, Math.max(0, width - atLeft - atRight), height);
        right.pane.resizeRelocate(width - atRight, 0, atRight, height);
        left.line.resizeRelocate(atLeft - 1, 0, 1, height);
        right.line.resizeRelocate(width - atRight, 0, 1, height);
        left.grip.resizeRelocate(atLeft - GRIP / 2, 0, GRIP, height);
        right.grip.resizeRelocate(width - atRight - GRIP / 2, 0, GRIP, height);
    }
}
