package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Phrase;

import java.util.ArrayList;
import java.util.List;

/// The part of a text around the first place where words stand, on one line.
///
/// @param text with an ellipsis where more comes before or after
/// @param lit where the words stand in it
public record Snippet(String text, List<Lit> lit) {

    private static final int BEFORE = 40;
    private static final int LENGTH = 160;
    private static final String MORE = "…";

    /// A stretch of the snippet, in chars.
    ///
    /// @param end after its last char
    public record Lit(int start, int end) {}

    public Snippet {
        lit = List.copyOf(lit);
    }

    /// The part of a text in which phrases stand; its beginning where none does.
    public static Snippet of(String text, List<Phrase> phrases) {
        List<int[]> ranges = WordScan.ranges(text, phrases);
        int first = ranges.isEmpty() ? 0 : ranges.getFirst()[0];
        int from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        StringBuilder line = new StringBuilder(from > 0 ? MORE : "");
        List<Lit> lit = new ArrayList<>();
        int at = from;
        for (int[] range : ranges) {
            if (range[1] > to) {
                break;
            }
            append(line, text, at, range[0]);
            int start = line.length();
            append(line, text, range[0], range[1]);
            lit.add(new Lit(start, line.length()));
            at = range[1];
        }
        append(line, text, at, to);
        if (to < text.length()) {
            line.append(MORE);
        }
        return new Snippet(line.toString(), lit);
    }

    /// The same with fewer chars before the first of the words, for narrow places.
    ///
    /// @param before how many at most
    public Snippet from(int before) {
        if (lit.isEmpty() || lit.getFirst().start() <= before) {
            return this;
        }
        int first = lit.getFirst().start();
        int cut = wordStart(text, first - before, first);
        int less = cut - MORE.length();
        return new Snippet(
                MORE + text.substring(cut),
                lit.stream().map(one -> new Lit(one.start() - less, one.end() - less)).toList());
    }

    /// Begins with a whole word where one begins soon.
    private static int wordStart(String text, int from, int first) {
        for (int i = from; i < first; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /// White space, line ends included, becomes one blank.
    private static void append(StringBuilder line, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }
}
