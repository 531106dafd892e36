package org.thoughttrace.curator.ui.markdown;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One row of a document: a leaf block with the place its containers give it.
///
/// Lists and quotes are flattened into indents, so that layout costs the same at any depth. Indent
/// and the gap above are in em; `bars` are the indents of the quote lines left of the row.
record Row(Leaf leaf, double indent, List<Double> bars, @Nullable Marker marker, double gapAbove) {

    private static final int CELL_WEIGHT = 60;

    /// How many lines the row takes when a line holds so many characters.
    int lineEstimate(int charactersPerLine) {
        int width = Math.max(10, (int) (charactersPerLine - 2 * indent));
        return switch (leaf) {
            case Leaf.Lines lines -> lines(lines.pieces(), width);
            case Leaf.Code code -> 1 + newLines(code.pieces()) + (code.whole() == null ? 0 : 1);
            case Leaf.Table table -> tableLines(table, width);
            case Leaf.Rule _ -> 1;
        };
    }

    /// What laying out the row costs, in plain characters.
    int weight() {
        return switch (leaf) {
            case Leaf.Lines lines -> PieceSplitter.weight(lines.pieces());
            case Leaf.Code code -> PieceSplitter.weight(code.pieces());
            case Leaf.Table table ->
                    table.rows().stream()
                            .flatMap(List::stream)
                            .mapToInt(cell -> CELL_WEIGHT + PieceSplitter.weight(cell))
                            .sum();
            case Leaf.Rule _ -> 1;
        };
    }

    private static int tableLines(Leaf.Table table, int width) {
        int cellWidth = Math.max(8, width / Math.max(1, table.alignments().size()));
        int sum = 0;
        for (List<List<Piece>> row : table.rows()) {
            sum += row.stream().mapToInt(cell -> lines(cell, cellWidth)).max().orElse(1);
        }
        return sum;
    }

    private static int newLines(List<Piece> pieces) {
        int count = 0;
        for (Piece piece : pieces) {
            for (int at = piece.shown().indexOf('\n'); at >= 0; ) {
                count++;
                at = piece.shown().indexOf('\n', at + 1);
            }
        }
        return count;
    }

    private static int lines(List<Piece> pieces, int width) {
        int lines = 1;
        int column = 0;
        for (Piece piece : pieces) {
            String shown = piece.shown();
            if (piece.kind() != Piece.Kind.TEXT) {
                column += 2;
                continue;
            }
            int from = 0;
            for (int at = shown.indexOf('\n'); at >= 0; at = shown.indexOf('\n', from)) {
                lines += 1 + (column + at - from) / width;
                column = 0;
                from = at + 1;
            }
            column += shown.length() - from;
        }
        return lines + column / width;
    }
}
