package org.thoughttrace.curator.logic.text;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.text.Box.Point;

/// Finds a point in the middle of a shortest way to turn one sequence into another, searching from
/// both ends at once.
///
/// After E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986),
/// section 4b. On the diagonal k lie the points (x, y) with x − y = k; for each diagonal the search
/// keeps the point that it reached furthest with so many edits. The backward search counts its
/// diagonals from the last corner of the box.
final class MiddlePoint {
    /// Edits from either end; twice as many are found exactly, beyond that a good point must do.
    private static final int MOST_EDITS = 2_000;

    private final int[] before;
    private final int[] after;
    private final Effort effort;
    private final int mostEdits;
    private final Reach forward;
    private final Reach backward;

    MiddlePoint(int[] before, int[] after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
        mostEdits = Math.min(MOST_EDITS, before.length + after.length);
        forward = new Reach(mostEdits);
        backward = new Reach(mostEdits);
    }

    /// A point inside the box that is neither its first nor its last corner. The box must be free
    /// of a common start and a common end, and empty on neither side.
    ///
    /// Where that takes too much effort, it is the point furthest from the start that was reached.
    Point in(Box box) {
        for (int edits = 0; ; edits++) {
            effort.spend(2L * edits + 2);
            var met = goForward(box, edits);
            if (met == null && (edits == mostEdits || (edits > 0 && effort.isSpent()))) {
                return furthest(box, edits);
            }
            if (met == null) {
                met = goBackward(box, edits);
            }
            if (met != null) {
                return met;
            }
        }
    }

    /// One more edit from the start; the point where that meets the search from the end, if it does.
    private @Nullable Point goForward(Box box, int edits) {
        forward.grow(edits, -1);
        // The two searches meet in this half of a step only where their distance is odd.
        var mayMeet = (box.delta() & 1) != 0;
        var last = lastDiagonal(edits, box.width());
        for (int k = -lastDiagonal(edits, box.height()); k <= last; k += 2) {
            var x = slideForward(box, k, Math.max(forward.at(k - 1) + 1, forward.at(k + 1)));
            forward.set(k, x);
            var opposite = k - box.delta();
            if (mayMeet
                    && Math.abs(opposite) < edits
                    && x >= backward.at(opposite)
                    && box.holds(x, x - k)) {
                return new Point(x, x - k);
            }
        }
        return null;
    }

    /// One more edit from the end; the point where that meets the search from the start.
    private @Nullable Point goBackward(Box box, int edits) {
        backward.grow(edits, box.width() + 1);
        var mayMeet = (box.delta() & 1) == 0;
        var last = lastDiagonal(edits, box.height());
        for (int k = -lastDiagonal(edits, box.width()); k <= last; k += 2) {
            var opposite = k + box.delta();
            var x = Math.min(backward.at(k + 1) - 1, backward.at(k - 1));
            x = slideBackward(box, opposite, x);
            backward.set(k, x);
            if (mayMeet
                    && Math.abs(opposite) <= edits
                    && x <= forward.at(opposite)
                    && box.holds(x, x - opposite)) {
                return new Point(x, x - opposite);
            }
        }
        return null;
    }

    private int slideForward(Box box, int diagonal, int start) {
        var x = start;
        while (x < box.width()
                && x - diagonal < box.height()
                && before[box.before() + x] == after[box.after() + x - diagonal]) {
            x++;
        }
        effort.spend(x - start);
        return x;
    }

    private int slideBackward(Box box, int diagonal, int start) {
        var x = start;
        while (x > 0
                && x - diagonal > 0
                && before[box.before() + x - 1] == after[box.after() + x - diagonal - 1]) {
            x--;
        }
        effort.spend(start - x);
        return x;
    }

    private Point furthest(Box box, int edits) {
        var best = new Point(0, 0);
        var last = lastDiagonal(edits, box.width());
        for (int k = -lastDiagonal(edits, box.height()); k <= last; k += 2) {
            var x = forward.at(k);
            if (box.holds(x, x - k) && 2 * x - k > best.x() + best.y()) {
                best = new Point(x, x - k);
            }
        }
        return best;
    }

    /// Diagonals that leave the box are not worth a look: the bound turns back at its side.
    private static int lastDiagonal(int edits, int side) {
        return edits - 2 * Math.max(0, edits - side);
    }

    /// For each diagonal, counted from −edits to +edits, the x that was reached.
    private static final class Reach {
        private final int zero;
        private final int[] xs;

        Reach(int mostEdits) {
            zero = mostEdits + 1;
            xs = new int[2 * zero + 1];
        }

        /// Makes room for one more edit: its outermost neighbours were never reached.
        void grow(int edits, int unreached) {
            xs[zero - edits - 1] = unreached;
            xs[zero + edits + 1] = unreached;
        }

        int at(int diagonal) {
            return xs[zero + diagonal];
        }

        void set(int diagonal, int x) {
            xs[zero + diagonal] = x;
        }
    }
}
