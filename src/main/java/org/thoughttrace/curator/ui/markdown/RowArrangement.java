package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.Insets;

import java.util.ArrayList;
import java.util.List;

/// Where the rows of a view stand at one width, and where it is folded.
///
/// `shown` rows are visible; if `cut` is not 0, the last of them ends after so many pixels.
/// `bottom` is where the last visible text ends, `full` where it would without the fold.
record RowArrangement(
        double width,
        double em,
        List<Double> tops,
        List<Double> heights,
        int shown,
        double cut,
        double bottom,
        double full) {

    static final double LINE_HEIGHT = 1.55;

    /// A fold that would hide fewer lines than this is not worth a click.
    static final int FEWEST_HIDDEN_LINES = 4;

    /// Measures the rows. `mostLines` of 0 does not fold.
    static RowArrangement measure(
            List<RowNode> rows, double width, Insets insets, double em, int mostLines) {
        List<Double> tops = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        double y = insets.getTop();
        for (RowNode row : rows) {
            y += Math.round(row.row().gapAbove() * em);
            double height =
                    Math.ceil(row.body().node().prefHeight(rowWidth(row, width, insets, em)));
            tops.add(y);
            heights.add(height);
            y += height;
        }
        RowArrangement whole = new RowArrangement(width, em, tops, heights, rows.size(), 0, y, y);
        double limit = insets.getTop() + mostLines * LINE_HEIGHT * em;
        double spare = FEWEST_HIDDEN_LINES * LINE_HEIGHT * em;
        return mostLines == 0 || y <= limit + spare ? whole : whole.foldedAt(limit, rows, insets);
    }

    private static double rowWidth(RowNode row, double width, Insets insets, double em) {
        double room = width - insets.getLeft() - insets.getRight();
        return Math.max(40, room - Math.round(row.row().indent() * em));
    }

    private RowArrangement foldedAt(double limit, List<RowNode> rows, Insets insets) {
        int at = 0;
        while (at < rows.size() - 1 && tops.get(at) + heights.get(at) <= limit) {
            at++;
        }
        RowNode row = rows.get(at);
        row.body().node().resize(rowWidth(row, width, insets, em), heights.get(at));
        double room = limit - tops.get(at);
        double rowCut = row.body().cut(room);
        if (at == 0 && rowCut <= 0) {
            rowCut = room;
        }
        if (at == 0 || rowCut >= 2 * em) {
            return folded(at + 1, rowCut, tops.get(at) + rowCut);
        }
        // A heading alone at the end would promise text that is folded away.
        while (at > 1 && isHeading(rows.get(at - 1))) {
            at--;
        }
        return folded(at, 0, tops.get(at - 1) + heights.get(at - 1));
    }

    private static boolean isHeading(RowNode row) {
        return row.row().leaf() instanceof Leaf.Lines lines && lines.level() > 0;
    }

    private RowArrangement folded(int rows, double lastCut, double textBottom) {
        return new RowArrangement(width, em, tops, heights, rows, lastCut, textBottom, full);
    }

    /// The lines between the fold and the end of what is built.
    int hiddenLines() {
        return (int) Math.round((full - bottom) / (LINE_HEIGHT * em));
    }

    /// Moves the nodes to where they belong.
    void apply(List<RowNode> rows, Insets insets) {
        for (int i = 0; i < rows.size(); i++) {
            RowNode row = rows.get(i);
            row.setVisible(i < shown);
            row.uncut();
            double left = insets.getLeft() + Math.round(row.row().indent() * em);
            double rowWidth = rowWidth(row, width, insets, em);
            RowNode above = i == 0 ? null : rows.get(i - 1);
            row.place(left, tops.get(i), rowWidth, heights.get(i), above, em);
            if (i == shown - 1 && cut > 0) {
                row.cut(cut, rowWidth);
            }
        }
    }
}
