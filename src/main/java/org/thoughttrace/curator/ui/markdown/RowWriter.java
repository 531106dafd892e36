package org.thoughttrace.curator.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Flattens the tree of blocks into rows.
final class RowWriter {

    private static final double QUOTE_INDENT = 1.0;
    private static final double BULLET_INDENT = 1.35;
    private static final double DEEPEST_INDENT = 18;

    private static final double BLOCK_GAP = 0.72;
    static final double TIGHT_GAP = 0.22;
    private static final double HEADING_GAP = 1.2;
    private static final double AFTER_HEADING_GAP = 0.45;

    private final String source;
    private final LiteralLines literalLines;
    private final List<Row> rows = new ArrayList<>();

    private double indent;
    private List<Double> bars = List.of();
    private boolean tight;
    private boolean tightBeforeMarker;
    private @Nullable Marker marker;

    RowWriter(String source) {
        this.source = source;
        this.literalLines = new LiteralLines(source);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    void writeChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        switch (node) {
            case Heading heading -> lines(heading.getLevel(), InlineWriter.pieces(source, heading));
            case BlockQuote quote -> quote(quote);
            case BulletList list -> list(list, BULLET_INDENT);
            case OrderedList list -> list(list, numberWidth(list));
            case FencedCodeBlock code ->
                    code(
                            code.getInfo() == null ? "" : code.getInfo().strip(),
                            code.getLiteral(),
                            literalLines.fenced(code));
            case IndentedCodeBlock code -> code("", code.getLiteral(), literalLines.indented(code));
            case HtmlBlock html -> lines(0, literalLines.html(html));
            case FormulaBlock formula -> lines(0, literalLines.formula(formula));
            case TableBlock table ->
                    TableWriter.tables(source, table)
                            .forEach(part -> add(part, part.hasHeader() ? gap(0) : 0));
            case TaskListItemMarker _ -> {
                // Drawn as the marker of its item.
            }
            case ThematicBreak _ -> add(new Leaf.Rule());
            case LinkReferenceDefinition definition ->
                    lines(0, literalLines.definition(definition));
            default -> lines(0, InlineWriter.pieces(source, node));
        }
    }

    private void quote(BlockQuote quote) {
        double outerIndent = indent;
        List<Double> outerBars = bars;
        boolean outerTight = tight;
        List<Double> inner = new ArrayList<>(bars);
        inner.add(indent);
        bars = List.copyOf(inner);
        indent = Math.min(DEEPEST_INDENT, indent + QUOTE_INDENT);
        tight = false;
        writeChildren(quote);
        indent = outerIndent;
        bars = outerBars;
        tight = outerTight;
    }

    private void list(ListBlock list, double width) {
        double outerIndent = indent;
        boolean outerTight = tight;
        tight = list.isTight();
        int number = list instanceof OrderedList ordered ? start(ordered) : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            indent = Math.min(DEEPEST_INDENT, outerIndent + width);
            marker = marker(list, item, number++, width);
            tightBeforeMarker = item.getPrevious() == null ? outerTight : list.isTight();
            writeChildren(item);
            if (marker != null) {
                lines(0, List.of());
            }
        }
        indent = outerIndent;
        tight = outerTight;
    }

    private static Marker marker(ListBlock list, Node item, int number, double width) {
        Node first = item.getFirstChild();
        if (first instanceof TaskListItemMarker task) {
            return task.isChecked()
                    ? new Marker(Marker.Kind.TASK_DONE, "", width)
                    : new Marker(Marker.Kind.TASK_OPEN, "", width);
        }
        return list instanceof OrderedList ordered
                ? new Marker(Marker.Kind.NUMBER, number + delimiter(ordered), width)
                : new Marker(Marker.Kind.BULLET, "•", width);
    }

    private static int start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private static String delimiter(OrderedList list) {
        String delimiter = list.getMarkerDelimiter();
        return delimiter == null ? "." : delimiter;
    }

    private static double numberWidth(OrderedList list) {
        int items = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items++;
        }
        int digits = Integer.toString(start(list) + items).length();
        return 0.9 + 0.62 * digits;
    }

    private void lines(int level, List<Piece> pieces) {
        if (pieces.isEmpty() && marker == null) {
            return;
        }
        boolean first = true;
        for (List<Piece> part : PieceSplitter.split(pieces)) {
            add(new Leaf.Lines(level, part), first ? gap(level) : 0);
            first = false;
        }
    }

    private void code(String language, String literal, List<Piece> pieces) {
        boolean first = true;
        for (List<Piece> part : PieceSplitter.split(pieces)) {
            Leaf.Code code = new Leaf.Code(first ? language : "", part, first ? literal : null);
            add(code, first ? gap(0) : 0);
            first = false;
        }
    }

    private void add(Leaf leaf) {
        add(leaf, gap(0));
    }

    private void add(Leaf leaf, double gap) {
        rows.add(new Row(leaf, indent, bars, marker, gap));
        marker = null;
    }

    private double gap(int level) {
        if (rows.isEmpty()) {
            return 0;
        }
        Row above = rows.getLast();
        if (above.leaf() instanceof Leaf.Lines lines && lines.level() > 0) {
            return AFTER_HEADING_GAP;
        }
        if (level > 0) {
            return HEADING_GAP;
        }
        boolean close = marker == null ? tight : tightBeforeMarker;
        return close ? TIGHT_GAP : BLOCK_GAP;
    }
}
