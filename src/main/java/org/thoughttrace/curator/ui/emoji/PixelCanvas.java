package org.thoughttrace.curator.ui.emoji;

import java.util.Arrays;

/// Fills outlines with colours, one over the other, with soft edges.
///
/// Plain computing, because pictures are drawn on any thread and without a window. A pixel is
/// covered by as much of it as lies inside: every edge adds the part of the pixel to its right,
/// upwards or downwards, and running sums along the row give the whole.
final class PixelCanvas {

    private final int width;
    private final int height;
    private final Frame frame;
    private final double scale;
    private final int[] colours;

    /// How far each pixel's coverage differs from that of its left neighbour.
    private final double[] steps;

    private final int stride;

    /// @param frame what part of the font's plane the canvas shows
    /// @param scale pixels for one font unit
    PixelCanvas(int width, int height, Frame frame, double scale) {
        this.width = width;
        this.height = height;
        this.frame = frame;
        this.scale = scale;
        stride = width + 2;
        colours = new int[width * height];
        steps = new double[stride * height];
    }

    /// Lays an outline over what is there.
    void fill(Outline outline, int argb) {
        Arrays.fill(steps, 0);
        for (double[] polygon : outline.polygons()) {
            double fromX = x(polygon[polygon.length - 2]);
            double fromY = y(polygon[polygon.length - 1]);
            for (int i = 0; i < polygon.length; i += 2) {
                double toX = x(polygon[i]);
                double toY = y(polygon[i + 1]);
                if (fromY < toY) {
                    edge(fromX, fromY, toX, toY, 1);
                } else if (toY < fromY) {
                    edge(toX, toY, fromX, fromY, -1);
                }
                fromX = toX;
                fromY = toY;
            }
        }
        for (int row = 0; row < height; row++) {
            double covered = 0;
            for (int column = 0; column < width; column++) {
                covered += steps[row * stride + column];
                lay(row * width + column, argb, Math.min(Math.abs(covered), 1));
            }
        }
    }

    private double x(double units) {
        return Math.clamp((units - frame.left()) * scale, 0, width);
    }

    private double y(double units) {
        return Math.clamp((frame.top() - units) * scale, 0, height);
    }

    /// Cuts an edge that goes down the canvas into rows.
    private void edge(double x, double y, double endX, double endY, int direction) {
        double slope = (endX - x) / (endY - y);
        for (int row = (int) y; row < endY; row++) {
            double from = Math.max(y, row);
            double to = Math.min(endY, row + 1);
            double fromX = x + (from - y) * slope;
            double toX = x + (to - y) * slope;
            piece(row, Math.min(fromX, toX), Math.max(fromX, toX), direction * (to - from));
        }
    }

    /// One piece of an edge inside a row, `tall` pixels high.
    private void piece(int row, double left, double right, double tall) {
        int last = Math.min((int) Math.ceil(right), width);
        double before = 0;
        for (int column = (int) left; column <= last; column++) {
            double covered = areaUpTo(column + 1, left, right) - areaUpTo(column, left, right);
            steps[row * stride + column] += tall * (covered - before);
            before = covered;
        }
    }

    /// The area between a slanted edge and an upright at `x`, one pixel high.
    private static double areaUpTo(double x, double left, double right) {
        if (x <= left) {
            return 0;
        }
        return x >= right ? x - (left + right) / 2 : (x - left) * (x - left) / (2 * (right - left));
    }

    private void lay(int at, int argb, double covered) {
        double alpha = covered * (argb >>> 24) / 255;
        if (alpha <= 0) {
            return;
        }
        int below = colours[at];
        colours[at] =
                channel(255, below >>> 24, alpha) << 24
                        | channel(argb >> 16 & 0xFF, below >> 16 & 0xFF, alpha) << 16
                        | channel(argb >> 8 & 0xFF, below >> 8 & 0xFF, alpha) << 8
                        | channel(argb & 0xFF, below & 0xFF, alpha);
    }

    private static int channel(int over, int below, double alpha) {
        return (int) Math.round(over * alpha + below * (1 - alpha));
    }

    GlyphPicture.Pixels picture() {
        return new GlyphPicture.Pixels(width, height, colours);
    }
}
