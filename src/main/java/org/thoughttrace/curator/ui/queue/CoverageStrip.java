package org.thoughttrace.curator.ui.queue;

import javafx.scene.layout.Region;

/// The thoughts of a conversation at a glance: one small tick a turn.
final class CoverageStrip extends Region {

    private static final double TICK = 4;
    private static final double GAP = 1.5;
    private static final double HEIGHT = 8;
    private static final int MOST = 12;

    private int shown;

    CoverageStrip() {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param coverage one character a turn: r, a, b or a dot; more turns than fit share ticks
    void show(String coverage) {
        int turns = coverage.length();
        shown = Math.min(turns, MOST);
        while (getChildren().size() < shown) {
            getChildren().add(new Region());
        }
        for (int i = 0; i < getChildren().size(); i++) {
            Region tick = (Region) getChildren().get(i);
            tick.setVisible(i < shown);
            if (i < shown) {
                String part =
                        coverage.substring(
                                i * turns / shown,
                                Math.max(i * turns / shown + 1, (i + 1) * turns / shown));
                tick.getStyleClass().setAll("coverage-tick");
                if (part.contains("r") || part.contains("b")) {
                    tick.getStyleClass().add("reason");
                } else if (part.contains("a")) {
                    tick.getStyleClass().add("reaction");
                }
            }
        }
        setPrefWidth(shown * (TICK + GAP));
        setMinWidth(getPrefWidth());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < shown; i++) {
            getChildren().get(i).resizeRelocate(i * (TICK + GAP), 0, TICK, HEIGHT);
        }
    }
}
