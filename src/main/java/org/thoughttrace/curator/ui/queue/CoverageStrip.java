package org.thoughttrace.curator.ui.queue;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

import java.util.EnumMap;
import java.util.Map;

/// The thoughts of a conversation at a glance: one small tick a turn. All ticks of a colour are one
/// shape, because a list in motion styles every node of every row anew.
final class CoverageStrip extends Region {

    private static final double TICK = 4;
    private static final double GAP = 1.5;
    private static final double HEIGHT = 8;
    private static final int MOST = 12;

    private enum Kind {
        NONE,
        REASON,
        REACTION;

        static Kind of(String part) {
            if (part.contains("r") || part.contains("b")) {
                return REASON;
            }
            return part.contains("a") ? REACTION : NONE;
        }
    }

    private final Map<Kind, Path> ticks = new EnumMap<>(Kind.class);
    private String shown = "";

    CoverageStrip() {
        for (Kind kind : Kind.values()) {
            Path path = new Path();
            path.getStyleClass()
                    .addAll("coverage-tick", kind.name().toLowerCase(java.util.Locale.ROOT));
            path.setStroke(null);
            path.setManaged(false);
            ticks.put(kind, path);
        }
        getChildren().addAll(ticks.values());
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param coverage one character a turn: r, a, b or a dot; more turns than fit share ticks
    void show(String coverage) {
        if (coverage.equals(shown)) {
            return;
        }
        shown = coverage;
        ticks.values().forEach(path -> path.getElements().clear());
        int turns = coverage.length();
        int count = Math.min(turns, MOST);
        for (int i = 0; i < count; i++) {
            int from = i * turns / count;
            int to = Math.max(from + 1, (i + 1) * turns / count);
            add(Kind.of(coverage.substring(from, to)), i * (TICK + GAP));
        }
        setPrefWidth(count * (TICK + GAP));
        setMinWidth(getPrefWidth());
    }

    private void add(Kind kind, double x) {
        Path path = ticks.get(kind);
        if (path != null) {
            path.getElements()
                    .addAll(
                            new MoveTo(x, 0),
                            new HLineTo(x + TICK),
                            new VLineTo(HEIGHT),
                            new HLineTo(x),
                            new ClosePath());
        }
    }
}
