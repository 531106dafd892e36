package org.thoughttrace.curator.ui.queue;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

import java.util.EnumMap;
import java.util.List;
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

        boolean isIn(String part) {
            return switch (this) {
                case NONE -> !REASON.isIn(part) && !REACTION.isIn(part);
                case REASON -> part.contains("r") || part.contains("b");
                case REACTION -> part.contains("a") || part.contains("b");
            };
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
            add(coverage.substring(from, to), i * (TICK + GAP));
        }
        setPrefWidth(count * (TICK + GAP));
        setMinWidth(getPrefWidth());
    }

    /// Where turns share a tick and both kinds are there it shows both, one above the other.
    private void add(String part, double x) {
        List<Kind> kinds = ticks.keySet().stream().filter(kind -> kind.isIn(part)).toList();
        double tall = HEIGHT / kinds.size();
        for (int i = 0; i < kinds.size(); i++) {
            add(kinds.get(i), x, i * tall, (i + 1) * tall);
        }
    }

    private void add(Kind kind, double x, double top, double bottom) {
        Path path = ticks.get(kind);
        if (path != null) {
            path.getElements()
                    .addAll(
                            new MoveTo(x, top),
                            new HLineTo(x + TICK),
                            new VLineTo(bottom),
                            new HLineTo(x),
                            new ClosePath());
        }
    }
}
