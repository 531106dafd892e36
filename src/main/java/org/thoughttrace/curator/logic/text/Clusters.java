package org.thoughttrace.curator.logic.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a stretch of text may be cut without tearing apart what a reader sees as one character: a
/// surrogate pair, a letter and its accents, a flag, a family.
///
/// The JDK's iterator knows these clusters (Unicode Standard Annex 29) but takes half a second for
/// a million letters. Most places need no iterator: it is asked only around characters that may
/// join a neighbour.
final class Clusters {
    private final String text;
    private final int to;
    private final BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    private int windowFrom;
    private int windowTo;

    /// Clusters up to a place where a cluster ends.
    Clusters(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /// The first cut at or behind a place, which lies behind a known cut.
    int cutFrom(int place, int knownCut) {
        if (place >= to) {
            return to;
        }
        if (isSurelyCut(place)) {
            return place;
        }
        if (knownCut < windowFrom || place >= windowTo) {
            openWindow(knownCut, place);
        }
        return windowFrom + iterator.following(place - 1 - windowFrom);
    }

    private void openWindow(int from, int place) {
        windowFrom = from;
        windowTo = place;
        do {
            windowTo += Character.charCount(text.codePointAt(windowTo));
        } while (windowTo < to && !isSurelyCut(windowTo));
        windowTo = Math.min(windowTo, to);
        iterator.setText(text.substring(windowFrom, windowTo));
    }

    /// Whether clusters end here whatever else the text holds. A no means: not known.
    private boolean isSurelyCut(int place) {
        var left = text.codePointBefore(place);
        var right = text.codePointAt(place);
        if (left == '\r' && right == '\n') {
            return false;
        }
        return startsWord(left, right) || (!mayJoinLeft(right) && !mayJoinRight(left));
    }

    /// A letter behind ASCII: letters of scripts with spaces join others of their script only.
    private static boolean startsWord(int left, int right) {
        return left < 0x80
                && Character.getType(right) == Character.OTHER_LETTER
                && TokenKind.of(right) == TokenKind.WORD;
    }

    /// Whether a character may belong to the cluster of the one before it. Characters of these
    /// kinds never do, unless what is before them wants them.
    private static boolean mayJoinLeft(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL ->
                    false;
            case Character.OTHER_LETTER -> !TokenKind.isIdeographOrKana(character);
            default -> character != '^' && character != '`';
        };
    }

    /// Whether a character may draw the next one into its cluster although that would stand alone:
    /// a joiner between emoji, a sign that is written in front of Arabic or Indic letters.
    private static boolean mayJoinRight(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.OTHER_LETTER -> character == 0x0D4E || character >= 0x11000;
            default -> false;
        };
    }
}
