package org.thoughttrace.curator.ui.markdown;

import java.util.List;

/// A message's Markdown, parsed and ready to be shown by a [MarkdownView].
///
/// Immutable. Parsing is pure and safe on any thread; do it off the FX thread.
public final class MarkdownDocument {

    private static final int CHARACTERS_PER_LINE = 84;

    private final String source;
    private final List<Row> rows;
    private final boolean plain;
    private final int lineEstimate;

    private MarkdownDocument(String source, List<Row> rows, boolean plain) {
        this.source = source;
        this.rows = rows;
        this.plain = plain;
        this.lineEstimate = lineEstimate(CHARACTERS_PER_LINE);
    }

    /// Parses Markdown. Input that nests or repeats until a parse takes more than 200 ms becomes
    /// plain text; no input throws.
    public static MarkdownDocument parse(String source) {
        MarkdownParser.Result result = MarkdownParser.parse(source);
        return new MarkdownDocument(source, result.rows(), result.isPlain());
    }

    /// The text as it is, without reading it as Markdown.
    public static MarkdownDocument plain(String source) {
        return new MarkdownDocument(source, MarkdownParser.plain(source), true);
    }

    /// The text this document was made from; all ranges are offsets into it.
    public String source() {
        return source;
    }

    /// True if the text is shown as it is, on demand or because its Markdown was too much.
    public boolean isPlain() {
        return plain;
    }

    /// About how many lines the document takes in a reading column of 84 characters.
    public int lineEstimate() {
        return lineEstimate;
    }

    int lineEstimate(int charactersPerLine) {
        return rows.stream().mapToInt(row -> row.lineEstimate(charactersPerLine)).sum();
    }

    List<Row> rows() {
        return rows;
    }
}
