package org.thoughttrace.curator.ui.markdown;

import java.util.List;

/// A table; if its columns cannot get narrow enough, it scrolls sideways.
record TableBody(SidewaysPane node, TableGrid grid) implements RowBody {

    static TableBody of(Leaf.Table table, String separator, PieceNodes nodes) {
        TableGrid grid = new TableGrid(table, separator, nodes);
        return new TableBody(new SidewaysPane(grid), grid);
    }

    @Override
    public List<PieceFlow> flows() {
        return grid.flows();
    }

    @Override
    public double cut(double room) {
        node.layout();
        grid.layout();
        return grid.cut(room);
    }
}
