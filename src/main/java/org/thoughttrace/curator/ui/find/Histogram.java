package org.thoughttrace.curator.ui.find;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// How often each stretch of values occurs. Dragging over it chooses a range.
final class Histogram extends Region {

    private static final int MOST_BARS = 24;
    private static final double HEIGHT = 44;
    private static final double GAP = 1;

    private final BiConsumer<@Nullable String, @Nullable String> chosen;
    private final Region wash = new Region();
    private final List<Bar> bars = new ArrayList<>();
    private boolean isOfMonths;
    private long highest;
    private int firstDragged = -1;
    private int lastDragged = -1;

    /// The values of one bar, both ends included.
    private record Bar(long from, long to, long count, Region region) {}

    /// @param chosen gets the ends of a range; both null for a click that takes it back
    Histogram(BiConsumer<@Nullable String, @Nullable String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("histogram");
        wash.getStyleClass().add("histogram-wash");
        wash.setManaged(false);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setCursor(Cursor.CROSSHAIR);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(event -> released());
    }

    void show(Facet facet, String from, String to) {
        isOfMonths = facet.field().kind() == Kind.MOMENT;
        List<long[]> counts = new ArrayList<>();
        for (Facet.Value value : facet.values()) {
            if (value.key() != null) {
                counts.add(new long[] {number(value.key()), value.count()});
            }
        }
        bars.clear();
        getChildren().setAll(wash);
        wash.setVisible(false);
        if (!counts.isEmpty()) {
            divide(counts, from.isEmpty() ? null : number(from), to.isEmpty() ? null : number(to));
        }
        requestLayout();
    }

    /// Values far out, such as an age of 366, share the last bar: they must not flatten the rest.
    private void divide(List<long[]> counts, @Nullable Long from, @Nullable Long to) {
        long total = counts.stream().mapToLong(count -> count[1]).sum();
        long low = counts.getFirst()[0];
        long high = counts.getLast()[0];
        long seen = 0;
        for (long[] count : counts) {
            seen += count[1];
            if (seen >= total * 0.98) {
                high = count[0];
                break;
            }
        }
        long width = Math.max(1, (high - low + MOST_BARS) / MOST_BARS);
        int number = Math.toIntExact((high - low) / width + 1);
        long[] sums = new long[number];
        for (long[] count : counts) {
            sums[(int) Math.min(number - 1L, (count[0] - low) / width)] += count[1];
        }
        highest = 1;
        for (int i = 0; i < number; i++) {
            long first = low + i * width;
            long last = i == number - 1 ? Math.max(counts.getLast()[0], first) : first + width - 1;
            Region region = new Region();
            region.setMouseTransparent(true);
            boolean isIn = (from == null || last >= from) && (to == null || first <= to);
            region.getStyleClass().setAll("histogram-bar", isIn ? "in" : "out");
            bars.add(new Bar(first, last, sums[i], region));
            getChildren().add(region);
            highest = Math.max(highest, sums[i]);
        }
    }

    private long number(String text) {
        if (!isOfMonths) {
            return Long.parseLong(text);
        }
        YearMonth month = YearMonth.parse(text.length() == 4 ? text + "-01" : text.substring(0, 7));
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    private String text(long number) {
        return isOfMonths
                ? YearMonth.of(Math.toIntExact(number / 12), (int) (number % 12) + 1).toString()
                : Long.toString(number);
    }

    @Override
    protected void layoutChildren() {
        double each = getWidth() / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            // A single conversation among thousands still shows.
            double height =
                    bar.count() == 0 ? 0 : Math.max(2, (HEIGHT - 2) * bar.count() / highest);
            bar.region().resizeRelocate(i * each, HEIGHT - height, Math.max(1, each - GAP), height);
        }
        if (firstDragged >= 0) {
            int first = Math.min(firstDragged, lastDragged);
            int last = Math.max(firstDragged, lastDragged);
            wash.resizeRelocate(first * each, 0, (last - first + 1) * each, HEIGHT);
        }
    }

    private int barAt(MouseEvent event) {
        return Math.clamp(
                (long) (event.getX() / Math.max(1, getWidth()) * bars.size()),
                0,
                Math.max(0, bars.size() - 1));
    }

    private void pressed(MouseEvent event) {
        if (!bars.isEmpty()) {
            firstDragged = barAt(event);
            lastDragged = firstDragged;
            wash.setVisible(true);
            requestLayout();
        }
    }

    private void dragged(MouseEvent event) {
        if (firstDragged >= 0) {
            lastDragged = barAt(event);
            requestLayout();
        }
    }

    private void released() {
        if (firstDragged < 0) {
            return;
        }
        int first = Math.min(firstDragged, lastDragged);
        int last = Math.max(firstDragged, lastDragged);
        firstDragged = -1;
        wash.setVisible(false);
        boolean isAll = first == 0 && last == bars.size() - 1;
        chosen.accept(
                isAll ? null : text(Objects.requireNonNull(bars.get(first)).from()),
                isAll ? null : text(Objects.requireNonNull(bars.get(last)).to()));
    }
}
