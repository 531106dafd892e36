package org.thoughttrace.curator.ui.emoji;

/// How a part of a composite glyph is turned, stretched and moved.
record Affine(double xx, double yx, double xy, double yy, double dx, double dy) {

    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    double x(double x, double y) {
        return xx * x + xy * y + dx;
    }

    double y(double x, double y) {
        return yx * x + yy * y + dy;
    }

    /// This, after `inner`.
    Affine after(Affine inner) {
        return new Affine(
                xx * inner.xx + xy * inner.yx,
                yx * inner.xx + yy * inner.yx,
                xx * inner.xy + xy * inner.yy,
                yx * inner.xy + yy * inner.yy,
                x(inner.dx, inner.dy),
                y(inner.dx, inner.dy));
    }
}
