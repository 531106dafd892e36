package org.thoughttrace.curator.logic.text;

/// A stretch of one sequence beside a stretch of another, both given by their start and size.
record Box(int before, int width, int after, int height) implements Pending {
    boolean holds(int x, int y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    int delta() {
        return width - height;
    }

    /// What lies before a point that is given in the measure of this box.
    Box upTo(Point point) {
        return new Box(before, point.x(), after, point.y());
    }

    /// What lies behind a point that is given in the measure of this box.
    Box from(Point point) {
        return new Box(
                before + point.x(), width - point.x(), after + point.y(), height - point.y());
    }

    /// A place in the box: x tokens of the one sequence and y of the other are behind it.
    record Point(int x, int y) {}
}
