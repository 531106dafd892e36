package org.thoughttrace.curator.logic.text;

import org.thoughttrace.curator.logic.text.Box.Point;

import java.util.ArrayDeque;
import java.util.List;

/// The longest subsequence that two sequences of tokens have in common, in linear space: a box is
/// cut at a point of a shortest way through it until only common starts and ends are left.
///
/// When the effort is spent, boxes that are still uncut count as wholly different; what is found
/// then is a common subsequence, but not the longest.
final class CommonSubsequence {
    private final int[] before;
    private final int[] after;
    private final Effort effort;
    private final MiddlePoint middle;
    private final MatchList matches = new MatchList();

    /// Boxes still to be looked at and matches still to be told, the first of both texts on top.
    private final ArrayDeque<Pending> pending = new ArrayDeque<>();

    private CommonSubsequence(int[] before, int[] after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
        this.middle = new MiddlePoint(before, after, effort);
    }

    /// The matches in order, counted in tokens; equal tokens are equal numbers.
    static List<Match> of(int[] before, int[] after, Effort effort) {
        return new CommonSubsequence(before, after, effort).find();
    }

    private List<Match> find() {
        pending.push(new Box(0, before.length, 0, after.length));
        while (!pending.isEmpty()) {
            switch (pending.pop()) {
                case Match match -> matches.add(match);
                case Box box -> take(box);
            }
        }
        return matches.toList();
    }

    private void take(Box whole) {
        var start = commonStart(whole);
        matches.add(new Match(whole.before(), whole.after(), start));
        var box = whole.from(new Point(start, start));
        var end = commonEnd(box);
        var inner = box.upTo(new Point(box.width() - end, box.height() - end));
        pending.push(
                new Match(inner.before() + inner.width(), inner.after() + inner.height(), end));
        if (inner.width() > 0 && inner.height() > 0 && !effort.isSpent()) {
            var point = middle.in(inner);
            pending.push(inner.from(point));
            pending.push(inner.upTo(point));
        }
    }

    private int commonStart(Box box) {
        var most = Math.min(box.width(), box.height());
        var length = 0;
        while (length < most && before[box.before() + length] == after[box.after() + length]) {
            length++;
        }
        return length;
    }

    private int commonEnd(Box box) {
        var most = Math.min(box.width(), box.height());
        var lastBefore = box.before() + box.width() - 1;
        var lastAfter = box.after() + box.height() - 1;
        var length = 0;
        while (length < most && before[lastBefore - length] == after[lastAfter - length]) {
            length++;
        }
        return length;
    }
}
