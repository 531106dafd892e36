package org.thoughttrace.curator.ui.markdown;

import javafx.scene.layout.Region;
import javafx.scene.text.TextLineInfo;

import java.util.List;

/// A paragraph or a heading.
record LinesBody(PieceFlow flow) implements RowBody {

    @Override
    public Region node() {
        return flow;
    }

    @Override
    public List<PieceFlow> flows() {
        return List.of(flow);
    }

    @Override
    public double cut(double room) {
        return cut(flow, room);
    }

    static double cut(PieceFlow flow, double room) {
        flow.layout();
        double cut = 0;
        for (TextLineInfo line : flow.getLayoutInfo().getTextLines(true)) {
            double bottom = line.bounds().getMaxY();
            if (bottom > room) {
                break;
            }
            cut = bottom;
        }
        return cut;
    }
}
