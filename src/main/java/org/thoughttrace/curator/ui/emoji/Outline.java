package org.thoughttrace.curator.ui.emoji;

import java.util.ArrayList;
import java.util.List;

/// The outline of a glyph as closed polygons in font units, y upwards. A point is inside where the
/// polygons wind round it.
final class Outline {

    /// More than any emoji needs, and few enough to be drawn at once.
    static final int MOST_CORNERS = 50_000;

    /// One polygon: x and y of each corner in turn.
    private final List<double[]> polygons = new ArrayList<>();

    private int corners;

    List<double[]> polygons() {
        return polygons;
    }

    int corners() {
        return corners;
    }

    /// Adds a polygon; a broken font that has no end of them is refused.
    void add(double[] polygon) {
        corners += polygon.length / 2;
        if (corners > MOST_CORNERS) {
            throw new IndexOutOfBoundsException("more corners than a glyph can have");
        }
        polygons.add(polygon);
    }

    /// The least frame round the polygons, of which there must be one.
    Frame bounds() {
        double left = Double.POSITIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (double[] polygon : polygons) {
            for (int i = 0; i < polygon.length; i += 2) {
                left = Math.min(left, polygon[i]);
                right = Math.max(right, polygon[i]);
                bottom = Math.min(bottom, polygon[i + 1]);
                top = Math.max(top, polygon[i + 1]);
            }
        }
        return new Frame(left, bottom, right, top);
    }
}
