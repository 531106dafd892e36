package org.thoughttrace.curator.ui.markdown;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The pieces of blocks that are shown line by line as they were written: code, HTML, formulas.
final class LiteralLines {

    private static final Set<Style> HTML = EnumSet.of(Style.HTML);
    private static final Set<Style> MATH = EnumSet.of(Style.MATH);

    private final String source;

    LiteralLines(String source) {
        this.source = source;
    }

    List<Piece> fenced(FencedCodeBlock code) {
        List<SourceSpan> spans = code.getSourceSpans();
        return lines(
                code.getLiteral(),
                spans.subList(Math.min(1, spans.size()), spans.size()),
                Set.of());
    }

    List<Piece> indented(IndentedCodeBlock code) {
        return lines(code.getLiteral(), code.getSourceSpans(), Set.of());
    }

    List<Piece> html(HtmlBlock html) {
        return lines(html.getLiteral(), html.getSourceSpans(), HTML);
    }

    List<Piece> formula(FormulaBlock formula) {
        return lines(written(formula.getSourceSpans()), formula.getSourceSpans(), MATH);
    }

    /// Definitions of link targets are not shown by renderers, but a curator must see all of it.
    List<Piece> definition(LinkReferenceDefinition definition) {
        List<SourceSpan> spans = definition.getSourceSpans();
        return lines(written(spans), spans, HTML);
    }

    private String written(List<SourceSpan> spans) {
        StringBuilder written = new StringBuilder();
        for (SourceSpan span : spans) {
            int start = clamp(span.getInputIndex());
            written.append(source, start, clamp(start + span.getLength())).append('\n');
        }
        return written.toString();
    }

    private List<Piece> lines(String literal, List<SourceSpan> spans, Set<Style> styles) {
        PieceWriter writer = new PieceWriter();
        List<String> lines = literal.lines().toList();
        int last = spans.isEmpty() ? 0 : clamp(spans.getFirst().getInputIndex());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = last;
            int end = last;
            if (i < spans.size()) {
                start = clamp(spans.get(i).getInputIndex());
                end = clamp(start + spans.get(i).getLength());
            }
            if (i > 0) {
                int breakEnd = Math.max(last, start);
                writer.writeWhole(
                        new Piece(Piece.Kind.TEXT, "\n", "\n", last, breakEnd, styles, null));
            }
            if (source.startsWith(line, end - line.length())) {
                start = end - line.length();
            }
            if (end - start == line.length()) {
                // Only a NUL can differ here, which the parser replaces.
                line = source.substring(start, end);
            }
            if (!line.isEmpty()) {
                writer.write(line, start, end, styles, null);
            }
            last = end;
        }
        return writer.pieces();
    }

    private int clamp(int index) {
        return Math.clamp(index, 0, source.length());
    }
}
