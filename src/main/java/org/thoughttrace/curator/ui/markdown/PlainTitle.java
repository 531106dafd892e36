package org.thoughttrace.curator.ui.markdown;

import java.util.regex.Pattern;

/// The first line of a message as the title of its conversation: its words without the signs of
/// Markdown, which are for the message as a whole. For showing only; what is stored and searched
/// stays as it came.
public final class PlainTitle {

    /// Longer than any title of a list; what is longer is no title, and not parsed.
    private static final int LONGEST = 400;

    /// Without one of these nothing in a line is a sign of Markdown.
    private static final Pattern SIGNS = Pattern.compile("[*_`~\\[\\\\&<$]|^\\s*[#>+-]|^\\s*\\d");

    /// The beginning of a block of code, whose first line says no more than its language.
    private static final Pattern FENCE = Pattern.compile("^(`{3,}|~{3,})\\s*");

    /// What was opened and not closed, since a title is cut at its end.
    private static final Pattern OPENED =
            Pattern.compile("(?<![\\w*_`~])(\\*{1,3}|_{1,3}|~~|`)(?=[^\\s*_`~])");

    private PlainTitle() {}

    /// The words of a title; the title itself where nothing but signs is in it.
    public static String of(String title) {
        if (title.length() > LONGEST || !SIGNS.matcher(title).find()) {
            return PlainLine.of(title);
        }
        String line = FENCE.matcher(title.strip()).replaceFirst("");
        StringBuilder words = new StringBuilder();
        for (Row row : MarkdownDocument.parse(line).rows()) {
            write(row, words);
        }
        String found = words.toString().strip();
        if (found.endsWith("…")) {
            found = OPENED.matcher(found).replaceAll("");
        }
        return PlainLine.of(found.isEmpty() ? title : found);
    }

    private static void write(Row row, StringBuilder words) {
        Marker marker = row.marker();
        if (marker != null && marker.kind() == Marker.Kind.NUMBER) {
            words.append(marker.text()).append(' ');
        }
        switch (row.leaf()) {
            case Leaf.Lines lines -> lines.pieces().forEach(piece -> write(piece, words));
            case Leaf.Code code -> code.pieces().forEach(piece -> write(piece, words));
            case Leaf.Table table ->
                    table.rows().stream()
                            .flatMap(cells -> cells.stream())
                            .flatMap(cell -> cell.stream())
                            .forEach(piece -> write(piece, words));
            case Leaf.Rule _ -> {
                // No words.
            }
        }
    }

    private static void write(Piece piece, StringBuilder words) {
        switch (piece.kind()) {
            case TEXT -> words.append(piece.shown());
            case EMOJI, MARK, HIDDEN -> words.append(piece.copied());
            case IMAGE -> {
                // An icon.
            }
        }
    }
}
