package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.HPos;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/// Turns a table of the tree into a leaf.
final class TableWriter {

    private static final int MOST_CELLS = 240;

    private TableWriter() {}

    /// The table in parts that can be laid out without freezing.
    static List<Leaf.Table> tables(String source, TableBlock block) {
        List<HPos> alignments = new ArrayList<>();
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(source, row, rows.isEmpty() ? alignments : new ArrayList<>()));
            }
        }
        rows.forEach(row -> fill(row, alignments.size()));
        List<Leaf.Table> tables = new ArrayList<>();
        int most = Math.max(4, MOST_CELLS / Math.max(1, alignments.size()));
        for (int from = 0; from < rows.size(); from += most) {
            List<List<List<Piece>>> part = rows.subList(from, Math.min(rows.size(), from + most));
            tables.add(new Leaf.Table(List.copyOf(alignments), List.copyOf(part), from == 0));
        }
        return tables;
    }

    private static List<List<Piece>> cells(String source, Node row, List<HPos> alignments) {
        List<List<Piece>> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(shortened(InlineWriter.pieces(source, node)));
            alignments.add(node instanceof TableCell cell ? position(cell) : HPos.LEFT);
        }
        return cells;
    }

    private static HPos position(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return switch (alignment) {
            case null -> HPos.LEFT;
            case LEFT -> HPos.LEFT;
            case CENTER -> HPos.CENTER;
            case RIGHT -> HPos.RIGHT;
        };
    }

    private static void fill(List<List<Piece>> row, int columns) {
        while (row.size() < columns) {
            row.add(List.of());
        }
    }

    /// A cell cannot be split into rows, so what is too long for one is folded into a mark that
    /// still copies all of it.
    private static List<Piece> shortened(List<Piece> pieces) {
        List<List<Piece>> parts = PieceSplitter.split(pieces);
        if (parts.size() == 1) {
            return pieces;
        }
        List<Piece> kept = new ArrayList<>(parts.getFirst());
        StringBuilder rest = new StringBuilder();
        parts.stream().skip(1).flatMap(List::stream).forEach(piece -> rest.append(piece.copied()));
        Piece first = parts.get(1).getFirst();
        Piece last = parts.getLast().getLast();
        kept.add(
                new Piece(
                        Piece.Kind.MARK,
                        "… %,d more characters".formatted(rest.length()),
                        rest.toString(),
                        first.start(),
                        Math.max(first.start(), last.end()),
                        first.styles(),
                        null));
        return List.copyOf(kept);
    }
}
