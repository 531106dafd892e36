package org.thoughttrace.curator.logic.text;

import java.util.List;

/// Which characters of one text are still there in another.
///
/// What both texts begin and end with is taken off first. Long texts are then compared line by line
/// and only lines that differ are looked into, so the usual edit of a long text costs little.
final class Alignment {
    /// Both texts together, in characters: above that, lines are compared first.
    private static final int LONG = 40_000;

    /// Comparisons for one pair of texts, well below a tenth of a second.
    private static final long MOST_COMPARISONS = 12_000_000;

    private final String before;
    private final String after;
    private final Grain grain;
    private final Effort effort = new Effort(MOST_COMPARISONS);
    private final MatchList matches = new MatchList();

    private Alignment(String before, String after, Grain grain) {
        this.before = before;
        this.after = after;
        this.grain = grain;
    }

    /// The matches in the order of both texts, counted in the units of a Java string. No match
    /// begins or ends within a token of the grain.
    static List<Match> of(String before, String after, Grain grain) {
        return new Alignment(before, after, grain).find();
    }

    private List<Match> find() {
        var start = commonStart();
        var end = commonEnd(start);
        matches.add(new Match(0, 0, start));
        var box =
                new Box(start, before.length() - end - start, start, after.length() - end - start);
        if (box.width() + box.height() > LONG) {
            compareLines(box);
        } else {
            compare(box);
        }
        matches.add(new Match(before.length() - end, after.length() - end, end));
        return matches.toList();
    }

    private int commonStart() {
        var most = Math.min(before.length(), after.length());
        var length = 0;
        while (length < most && before.charAt(length) == after.charAt(length)) {
            length++;
        }
        while (!isSafeCut(length, length)) {
            length--;
        }
        return length;
    }

    private int commonEnd(int start) {
        var most = Math.min(before.length(), after.length()) - start;
        var length = 0;
        while (length < most
                && before.charAt(before.length() - 1 - length)
                        == after.charAt(after.length() - 1 - length)) {
            length++;
        }
        while (!isSafeCut(before.length() - length, after.length() - length)) {
            length--;
        }
        return length;
    }

    private boolean isSafeCut(int inBefore, int inAfter) {
        return grain.isSafeCut(before, inBefore) && grain.isSafeCut(after, inAfter);
    }

    /// Lines first, then what is between the lines that match. Blank lines are everywhere and hold
    /// nothing in place: they are left to the finer look.
    private void compareLines(Box box) {
        var nextBefore = box.before();
        var nextAfter = box.after();
        for (Match match : tokens(Grain.LINE, box)) {
            if (isBlank(match)) {
                continue;
            }
            compare(
                    new Box(
                            nextBefore,
                            match.before() - nextBefore,
                            nextAfter,
                            match.after() - nextAfter));
            matches.add(match);
            nextBefore = match.endBefore();
            nextAfter = match.endAfter();
        }
        var endBefore = box.before() + box.width();
        var endAfter = box.after() + box.height();
        compare(new Box(nextBefore, endBefore - nextBefore, nextAfter, endAfter - nextAfter));
    }

    private boolean isBlank(Match match) {
        return TokenKind.isBlank(before, match.before(), match.endBefore());
    }

    private void compare(Box box) {
        if (box.width() > 0 && box.height() > 0 && !effort.isSpent()) {
            tokens(grain, box).forEach(matches::add);
        }
    }

    /// The matching tokens in a box, as matches of characters.
    private List<Match> tokens(Grain fineness, Box box) {
        var cutsBefore = fineness.cuts(before, box.before(), box.before() + box.width());
        var cutsAfter = fineness.cuts(after, box.after(), box.after() + box.height());
        var numbers = new TokenNumbers(cutsBefore.length + cutsAfter.length);
        return CommonSubsequence.of(
                        numbers.of(before, cutsBefore), numbers.of(after, cutsAfter), effort)
                .stream()
                .map(match -> ofUnits(match, cutsBefore, cutsAfter))
                .toList();
    }

    private static Match ofUnits(Match match, int[] cutsBefore, int[] cutsAfter) {
        var from = cutsBefore[match.before()];
        return new Match(from, cutsAfter[match.after()], cutsBefore[match.endBefore()] - from);
    }
}
