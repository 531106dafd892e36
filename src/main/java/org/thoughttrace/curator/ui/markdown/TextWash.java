package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

import java.util.ArrayList;
import java.util.List;

/// A colour behind or a line below a stretch of text in a flow.
final class TextWash extends Path {

    /// Which part of the lines is filled.
    enum Shape {
        /// The whole height, without gaps between lines.
        FULL,
        /// Only the height of the letters, with rounded corners.
        ROUNDED,
        /// A thin line at the bottom.
        UNDERLINE
    }

    private static final double RADIUS = 3;
    private static final double THICKNESS = 2;

    private final Shape shape;
    private final int from;
    private final int to;

    TextWash(Shape shape, int from, int to, String... styleClasses) {
        this.shape = shape;
        this.from = from;
        this.to = to;
        getStyleClass().setAll(styleClasses);
        setStroke(null);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Follows the text after the flow has been laid out.
    void follow(PieceFlow flow) {
        List<Rectangle2D> areas =
                flow.getLayoutInfo().getSelectionGeometry(from, to, shape == Shape.FULL);
        List<PathElement> elements = new ArrayList<>();
        for (Rectangle2D area : areas) {
            if (area.getWidth() > 0 && area.getHeight() > 0) {
                elements.addAll(outline(area));
            }
        }
        getElements().setAll(elements);
    }

    private List<PathElement> outline(Rectangle2D area) {
        double left = area.getMinX();
        double right = area.getMaxX();
        double top = area.getMinY();
        double bottom = area.getMaxY();
        return switch (shape) {
            case FULL -> box(left, top, right, bottom);
            case UNDERLINE -> box(left, bottom - THICKNESS, right, bottom);
            case ROUNDED -> rounded(left - 1.5, top - 0.5, right + 1.5, bottom + 0.5);
        };
    }

    private static List<PathElement> box(double left, double top, double right, double bottom) {
        return List.of(
                new MoveTo(left, top),
                new HLineTo(right),
                new VLineTo(bottom),
                new HLineTo(left),
                new ClosePath());
    }

    private static List<PathElement> rounded(double left, double top, double right, double bottom) {
        return List.of(
                new MoveTo(left + RADIUS, top),
                new HLineTo(right - RADIUS),
                corner(right, top + RADIUS),
                new VLineTo(bottom - RADIUS),
                corner(right - RADIUS, bottom),
                new HLineTo(left + RADIUS),
                corner(left, bottom - RADIUS),
                new VLineTo(top + RADIUS),
                corner(left + RADIUS, top),
                new ClosePath());
    }

    private static ArcTo corner(double x, double y) {
        return new ArcTo(RADIUS, RADIUS, 0, x, y, false, true);
    }
}
