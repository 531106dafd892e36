package org.thoughttrace.curator.ui.control;

import org.thoughttrace.curator.logic.Amounts;

import java.util.Locale;

/// Numbers and foreign text as small pieces of the window show them.
public final class Wording {

    private static final int MOST_MARKS = 4;

    private Wording() {}

    /// A number with its thousands set apart.
    public static String number(long number) {
        return Amounts.number(number);
    }

    /// So many of a thing: "1 message", "212 messages".
    public static String count(long number, String thing) {
        return Amounts.of(number, thing);
    }

    /// A size as people say it.
    public static String size(long bytes) {
        if (bytes < 1_000) {
            return count(bytes, "byte");
        }
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%,.0f kB", bytes / 1e3);
        }
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }

    /// Foreign text for one line: white space is one blank, and what would turn the direction of
    /// the line, is invisible or stacks up is left out or marked.
    ///
    /// @param most of the result, in code points
    public static String line(String text, int most) {
        StringBuilder line = new StringBuilder();
        int shown = 0;
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (shown >= most) {
                return line.append('…').toString();
            }
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                    shown++;
                }
                continue;
            }
            int type = Character.getType(c);
            boolean stacks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = stacks ? marks + 1 : 0;
            if (marks <= MOST_MARKS && (type != Character.FORMAT || turnsDirection(c))) {
                boolean isDrawn = type != Character.SURROGATE && !turnsDirection(c);
                line.appendCodePoint(isDrawn ? c : 0xFFFD);
                shown++;
            }
        }
        return line.toString().strip();
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
