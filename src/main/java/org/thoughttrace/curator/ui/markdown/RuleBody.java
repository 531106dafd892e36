package org.thoughttrace.curator.ui.markdown;

import javafx.scene.layout.Region;

import java.util.List;

/// A line across the column.
record RuleBody(Region node) implements RowBody {

    static RuleBody create() {
        Region line = new Region();
        line.getStyleClass().add("md-rule");
        line.setPrefHeight(9);
        return new RuleBody(line);
    }

    @Override
    public List<PieceFlow> flows() {
        return List.of();
    }

    @Override
    public double cut(double room) {
        return 0;
    }
}
