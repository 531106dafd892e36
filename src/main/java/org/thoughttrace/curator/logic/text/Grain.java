package org.thoughttrace.curator.logic.text;

import java.util.Arrays;

/// How finely a text is cut into tokens.
enum Grain {
    /// Lines, each with the line feed that ends it.
    LINE {
        @Override
        int nextCut(Clusters clusters, String text, int from, int to) {
            var feed = text.indexOf('\n', from, to);
            return feed < 0 ? to : feed + 1;
        }
    },
    /// Words, runs of white space, and everything else one by one; never less than a cluster.
    WORD {
        @Override
        int nextCut(Clusters clusters, String text, int from, int to) {
            var first = text.codePointAt(from);
            var kind = TokenKind.of(first);
            var cut = from + Character.charCount(first);
            while (kind != TokenKind.ALONE && cut < to) {
                var next = text.codePointAt(cut);
                if (TokenKind.of(next) != kind) {
                    break;
                }
                cut += Character.charCount(next);
            }
            return clusters.cutFrom(cut, from);
        }
    },
    /// The units of a Java string, which may be half of a character.
    UNIT {
        @Override
        int nextCut(Clusters clusters, String text, int from, int to) {
            return from + 1;
        }
    };

    /// The end of the token that begins at `from`.
    abstract int nextCut(Clusters clusters, String text, int from, int to);

    /// The starts of all tokens between two cuts, and behind them the end of the last.
    int[] cuts(String text, int from, int to) {
        var clusters = new Clusters(text, to);
        var cuts = new int[Math.max(16, (to - from) / 4)];
        var count = 0;
        cuts[count++] = from;
        for (int cut = from; cut < to; ) {
            cut = nextCut(clusters, text, cut, to);
            if (count == cuts.length) {
                cuts = Arrays.copyOf(cuts, 2 * count);
            }
            cuts[count++] = cut;
        }
        return Arrays.copyOf(cuts, count);
    }

    /// Whether a text may be cut here without a look at the rest of it.
    boolean isSafeCut(String text, int place) {
        if (this == UNIT || place == 0 || place == text.length()) {
            return true;
        }
        var left = text.charAt(place - 1);
        return left == '\n' || ((left == ' ' || left == '\t') && text.charAt(place) < 0x80);
    }
}
