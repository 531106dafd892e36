package org.thoughttrace.curator.ui.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Turns the inline nodes of one block into pieces.
final class InlineWriter {

    private final String source;
    private final SourceAligner aligner;
    private final PieceWriter writer = new PieceWriter();
    private Set<Style> styles = Set.of();
    private @Nullable String target;
    private int lastEnd;

    InlineWriter(String source) {
        this.source = source;
        this.aligner = new SourceAligner(source);
    }

    /// The pieces of everything inside the block.
    static List<Piece> pieces(String source, Node block) {
        InlineWriter inline = new InlineWriter(source);
        inline.writeChildren(block);
        return inline.writer.pieces();
    }

    private void writeChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        switch (node) {
            case Text text -> literal(text.getLiteral(), text.getSourceSpans());
            case Code code -> styled(Style.CODE, () -> code(code));
            case Formula formula ->
                    styled(Style.MATH, () -> literal(formula.written(), formula.getSourceSpans()));
            case HtmlInline html -> styled(Style.HTML, () -> html(html));
            case Emphasis _ -> styled(Style.EMPHASIS, () -> writeChildren(node));
            case StrongEmphasis _ -> styled(Style.STRONG, () -> writeChildren(node));
            case Strikethrough _ -> styled(Style.STRIKE, () -> writeChildren(node));
            case Link link -> link(link);
            case Image image -> styled(Style.IMAGE, () -> image(image));
            case SoftLineBreak _ -> lineBreak(node);
            case HardLineBreak _ -> lineBreak(node);
            case TaskListItemMarker _ -> {
                // Drawn as the marker of its item.
            }
            default -> writeChildren(node);
        }
    }

    private void styled(Style style, Runnable content) {
        Set<Style> outer = styles;
        EnumSet<Style> inner = EnumSet.of(style);
        inner.addAll(outer);
        styles = inner;
        content.run();
        styles = outer;
    }

    private void link(Link link) {
        String outer = target;
        target = link.getDestination();
        styled(Style.LINK, () -> writeChildren(link));
        target = outer;
    }

    private void literal(String literal, List<SourceSpan> spans) {
        for (SourceAligner.Segment segment : aligner.align(literal, spans)) {
            writer.write(withNul(segment), segment.start(), segment.end(), styles, target);
            lastEnd = segment.end();
        }
    }

    /// The parser replaces NUL; a reader is to see that it was there.
    private String withNul(SourceAligner.Segment segment) {
        String literal = segment.literal();
        boolean exact = segment.end() - segment.start() == literal.length();
        return exact && literal.indexOf('\uFFFD') >= 0
                ? source.substring(segment.start(), segment.end())
                : literal;
    }

    /// The spans of code include its backticks, which could be taken for its text.
    private void code(Code code) {
        List<SourceSpan> spans = code.getSourceSpans();
        if (spans.size() == 1) {
            SourceSpan span = spans.getFirst();
            int fence = 0;
            while (2 * fence + 2 <= span.getLength()
                    && source.charAt(span.getInputIndex() + fence) == '`') {
                fence++;
            }
            spans = List.of(span.subSpan(fence, span.getLength() - fence));
        }
        literal(code.getLiteral(), spans);
    }

    private void html(HtmlInline html) {
        literal(html.getLiteral(), html.getSourceSpans());
    }

    private void image(Image image) {
        SourceSpan first =
                image.getSourceSpans().isEmpty() ? null : image.getSourceSpans().getFirst();
        int start = first == null ? lastEnd : first.getInputIndex();
        int end = first == null ? lastEnd : start + first.getLength();
        String outer = target;
        target = image.getDestination();
        int afterIcon = Math.min(end, start + 2);
        writer.writeWhole(
                new Piece(Piece.Kind.IMAGE, "image", "", start, afterIcon, styles, target));
        if (image.getFirstChild() == null) {
            writer.writeWhole(
                    new Piece(Piece.Kind.TEXT, "image", "", afterIcon, end, styles, target));
        } else {
            writeChildren(image);
        }
        target = outer;
        lastEnd = Math.max(lastEnd, end);
    }

    private void lineBreak(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = spans.isEmpty() ? lastEnd : spans.getFirst().getInputIndex();
        int from = Math.clamp(start, 0, source.length());
        int to = Math.min(source.length(), from + 1);
        writer.writeWhole(new Piece(Piece.Kind.TEXT, "\n", "\n", from, to, styles, target));
        lastEnd = to;
    }
}
