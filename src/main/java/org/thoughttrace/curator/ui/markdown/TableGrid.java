package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cells and hairlines of a table. Columns share the width by what they hold.
final class TableGrid extends Region {

    /// No column is made narrower than this many characters if it holds more.
    private static final int FEWEST_CHARACTERS = 6;

    /// Nor is a word broken that has no more than these, so that a header is read at a glance.
    private static final int MOST_CHARACTERS = 24;

    private static final double PADDING_ABOVE = 0.3;
    private static final double PADDING_BESIDE = 0.57;
    private static final double CHARACTER = 0.6;

    private final Leaf.Table table;
    private final FontProbe font = new FontProbe(this::requestLayout);
    private final List<List<PieceFlow>> cells = new ArrayList<>();
    private final Region header = new Region();
    private final List<Region> lines = new ArrayList<>();
    private double[] natural = new double[0];
    private double[] least = new double[0];
    private double[] bottoms = new double[0];

    TableGrid(Leaf.Table table, String above, PieceNodes nodes) {
        this.table = table;
        getStyleClass().add("md-table");
        header.getStyleClass().add("md-table-header");
        header.setManaged(false);
        getChildren().addAll(font, header);
        String separator = above;
        for (List<List<Piece>> row : table.rows()) {
            List<PieceFlow> flows = new ArrayList<>();
            for (List<Piece> cell : row) {
                PieceFlow flow = new PieceFlow(cell, separator, nodes);
                flow.getStyleClass()
                        .add(
                                cells.isEmpty() && table.hasHeader()
                                        ? "md-table-head"
                                        : "md-table-cell");
                flow.setTextAlignment(alignment(table.alignments(), flows.size()));
                flows.add(flow);
                separator = "\t";
            }
            cells.add(flows);
            getChildren().addAll(flows);
            separator = "\n";
        }
        int count = table.rows().size() + table.alignments().size() + 2;
        for (int i = 0; i < count; i++) {
            Region line = new Region();
            line.getStyleClass().add("md-table-line");
            line.setManaged(false);
            lines.add(line);
        }
        getChildren().addAll(lines);
    }

    private static TextAlignment alignment(List<HPos> alignments, int column) {
        HPos position = column < alignments.size() ? alignments.get(column) : HPos.LEFT;
        return switch (position) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
    }

    List<PieceFlow> flows() {
        return cells.stream().flatMap(List::stream).toList();
    }

    /// The bottom of the last row that ends within the room.
    double cut(double room) {
        double cut = 0;
        for (double bottom : bottoms) {
            if (bottom <= room) {
                cut = bottom;
            }
        }
        return cut;
    }

    @Override
    public void requestLayout() {
        natural = new double[0];
        super.requestLayout();
    }

    private int columns() {
        return table.alignments().size();
    }

    private double padding() {
        return Math.round(PADDING_BESIDE * font.size());
    }

    private void measure() {
        if (natural.length == columns()) {
            return;
        }
        double[] widths = new double[columns()];
        double[] fewest = new double[columns()];
        double beside = 2 * padding() + 1;
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < widths.length; column++) {
                double width = Math.ceil(cells.get(row).get(column).prefWidth(-1)) + beside;
                double narrow =
                        Math.clamp(
                                        cells.get(row).get(column).widestWord(),
                                        FEWEST_CHARACTERS * CHARACTER * font.size(),
                                        MOST_CHARACTERS * CHARACTER * font.size())
                                + beside;
                widths[column] = Math.max(widths[column], width);
                fewest[column] = Math.max(fewest[column], Math.min(width, narrow));
            }
        }
        natural = widths;
        least = fewest;
    }

    /// Columns that need less than an equal share get what they need; the others share the rest.
    private double[] widths(double available) {
        measure();
        double room = available - 1;
        if (sum(natural) <= room) {
            return natural.clone();
        }
        if (sum(least) >= room) {
            return least.clone();
        }
        double[] widths = least.clone();
        double spare = room - sum(least);
        double wanted = sum(natural) - sum(least);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += Math.floor(spare * (natural[i] - least[i]) / wanted);
        }
        return widths;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private double rowHeight(List<PieceFlow> row, double[] widths) {
        double height = 0;
        for (int column = 0; column < widths.length; column++) {
            double inner = widths[column] - 2 * padding() - 1;
            height = Math.max(height, row.get(column).prefHeight(inner));
        }
        return Math.ceil(height) + 2 * Math.round(PADDING_ABOVE * font.size()) + 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        measure();
        return sum(natural) + 1;
    }

    @Override
    protected double computeMinWidth(double height) {
        measure();
        return sum(least) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = widths(width < 0 ? computePrefWidth(-1) : width);
        return cells.stream().mapToDouble(row -> rowHeight(row, widths)).sum() + 1;
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(getWidth());
        double tableWidth = sum(widths) + 1;
        bottoms = new double[cells.size()];
        double top = 0;
        double above = Math.round(PADDING_ABOVE * font.size());
        for (int row = 0; row < cells.size(); row++) {
            double height = rowHeight(cells.get(row), widths);
            layoutRow(cells.get(row), widths, top + 1 + above);
            lines.get(row).resizeRelocate(0, top, tableWidth, 1);
            top += height;
            bottoms[row] = top + 1;
        }
        lines.get(cells.size()).resizeRelocate(0, top, tableWidth, 1);
        double left = 0;
        for (int column = 0; column <= widths.length; column++) {
            lines.get(cells.size() + 1 + column).resizeRelocate(left, 0, 1, top + 1);
            left += column < widths.length ? widths[column] : 0;
        }
        header.resizeRelocate(0, 0, tableWidth, bottoms.length == 0 ? 0 : bottoms[0]);
    }

    private void layoutRow(List<PieceFlow> row, double[] widths, double top) {
        double left = 1;
        for (int column = 0; column < widths.length; column++) {
            double inner = widths[column] - 2 * padding() - 1;
            PieceFlow flow = row.get(column);
            flow.resizeRelocate(left + padding(), top, inner, flow.prefHeight(inner));
            left += widths[column];
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
