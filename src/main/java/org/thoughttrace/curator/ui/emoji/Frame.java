package org.thoughttrace.curator.ui.emoji;

/// A rectangle in font units, y upwards.
record Frame(double left, double bottom, double right, double top) {

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    Frame and(Frame other) {
        return new Frame(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
