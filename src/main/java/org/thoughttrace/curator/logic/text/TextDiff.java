package org.thoughttrace.curator.logic.text;

import java.util.ArrayList;
import java.util.List;

/// What changed between two texts, word by word, for a curator who compares before and after.
public final class TextDiff {
    private final String before;
    private final String after;
    private final List<Part> parts = new ArrayList<>();
    private int toldBefore;
    private int toldAfter;

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// What became of a stretch of text.
    public enum Kind {
        /// It is in both texts.
        SAME,
        /// It is only in the text before.
        REMOVED,
        /// It is only in the text after.
        ADDED
    }

    /// A stretch of text, never empty, and what became of it.
    public record Part(Kind kind, String text) {}

    /// The parts in reading order. All but the added ones make the text before, all but the removed
    /// ones the text after, character for character.
    ///
    /// Between two stretches that stayed the same stands at most one removed part and behind it at
    /// most one added part. Parts end where words end, and never within what a reader sees as one
    /// character. White space alone does not count as the same between two changes. The number of
    /// changes is the smallest possible, except where texts are so long and so different that the
    /// search is cut off; then a longer stretch than needed is removed and added.
    public static List<Part> between(String before, String after) {
        return new TextDiff(before, after).find();
    }

    private List<Part> find() {
        for (Match match : Alignment.of(before, after, Grain.WORD)) {
            if (!isBlankIsland(match)) {
                tellChangeUpTo(match.before(), match.after());
                tell(Kind.SAME, before, match.before(), match.endBefore());
                toldBefore = match.endBefore();
                toldAfter = match.endAfter();
            }
        }
        tellChangeUpTo(before.length(), after.length());
        return List.copyOf(parts);
    }

    /// White space with a change on either side: neighbouring matches are one, so only the start
    /// and the end of both texts have no change beside them.
    private boolean isBlankIsland(Match match) {
        var isStart = match.before() == 0 && match.after() == 0;
        var isEnd = match.endBefore() == before.length() && match.endAfter() == after.length();
        return !isStart && !isEnd && TokenKind.isBlank(before, match.before(), match.endBefore());
    }

    private void tellChangeUpTo(int inBefore, int inAfter) {
        tell(Kind.REMOVED, before, toldBefore, inBefore);
        tell(Kind.ADDED, after, toldAfter, inAfter);
    }

    private void tell(Kind kind, String text, int from, int to) {
        if (from < to) {
            parts.add(new Part(kind, text.substring(from, to)));
        }
    }
}
