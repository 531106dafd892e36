package org.thoughttrace.curator.ui.emoji;

import java.util.Arrays;

/// Turns one contour, a ring of corners and control points, into a polygon: each curve becomes
/// straight pieces that stay within the tolerance.
final class ContourPen {

    private static final int MOST_PIECES = 32;

    private final double tolerance;
    private double[] corners = new double[64];
    private int size;

    /// @param tolerance in font units
    ContourPen(double tolerance) {
        this.tolerance = tolerance;
    }

    /// The polygon of a contour. Between two neighbouring control points stands a corner that the
    /// font leaves out; a contour may consist of control points alone.
    double[] draw(double[] xs, double[] ys, boolean[] onCurve) {
        size = 0;
        int count = xs.length;
        int start = 0;
        while (start < count && !onCurve[start]) {
            start++;
        }
        if (start < count) {
            lineTo(xs[start], ys[start]);
        } else {
            start = count - 1;
            lineTo((xs[start] + xs[0]) / 2, (ys[start] + ys[0]) / 2);
        }
        int control = -1;
        for (int k = 1; k <= count; k++) {
            int point = (start + k) % count;
            if (onCurve[point]) {
                to(xs, ys, control, xs[point], ys[point]);
                control = -1;
            } else {
                if (control >= 0) {
                    to(
                            xs,
                            ys,
                            control,
                            (xs[control] + xs[point]) / 2,
                            (ys[control] + ys[point]) / 2);
                }
                control = point;
            }
        }
        to(xs, ys, control, corners[0], corners[1]);
        return Arrays.copyOf(corners, size);
    }

    private void to(double[] xs, double[] ys, int control, double x, double y) {
        if (control < 0) {
            lineTo(x, y);
        } else {
            curveTo(xs[control], ys[control], x, y);
        }
    }

    private void curveTo(double controlX, double controlY, double x, double y) {
        double fromX = corners[size - 2];
        double fromY = corners[size - 1];
        double bend = Math.hypot(fromX - 2 * controlX + x, fromY - 2 * controlY + y);
        // A quadratic curve cut into n pieces strays from them by bend / (4 n²).
        int pieces = (int) Math.clamp(Math.ceil(Math.sqrt(bend / tolerance) / 2), 1, MOST_PIECES);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double u = 1 - t;
            lineTo(
                    u * u * fromX + 2 * u * t * controlX + t * t * x,
                    u * u * fromY + 2 * u * t * controlY + t * t * y);
        }
    }

    private void lineTo(double x, double y) {
        if (size == corners.length) {
            corners = Arrays.copyOf(corners, 2 * size);
        }
        corners[size++] = x;
        corners[size++] = y;
    }
}
