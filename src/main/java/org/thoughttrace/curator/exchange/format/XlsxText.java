package org.thoughttrace.curator.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Texts as a sheet holds them.
final class XlsxText {
    /// What a sheet would take for an escape (ECMA-376, ST_Xstring).
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /// The text as XML. What XML cannot hold is escaped in the way of workbooks; half a character, which
    /// nothing can hold, becomes U+FFFD.
    static String escaped(String text) {
        String plain =
                text.indexOf('_') < 0 ? text : LIKE_ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder out = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(character -> append(out, character));
        return out.toString();
    }

    private static void append(StringBuilder out, int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\t', '\n' -> out.appendCodePoint(character);
            default -> {
                if (character < 0x20 || character == 0xFFFE || character == 0xFFFF) {
                    out.append(String.format(java.util.Locale.ROOT, "_x%04X_", character));
                } else if (Character.getType(character) == Character.SURROGATE) {
                    out.append('\uFFFD');
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }

    /// Cuts a text into pieces that cells hold, never within a character.
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + longest);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(from, end));
            from = end;
        }
        return pieces;
    }
}
