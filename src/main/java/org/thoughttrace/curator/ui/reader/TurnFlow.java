package org.thoughttrace.curator.ui.reader;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// A column of turns of any height, of which only those in view exist as nodes. What one reads stays
/// where it is while heights around it become known: the place is kept as a turn and a distance from
/// it, never as a sum of estimates. ListView does not give that for rows as tall as the window.
final class TurnFlow extends Region {

    private static final double TOP = 10;
    private static final double BOTTOM = 48;
    private static final double BAR_WIDTH = 10;
    private static final double GUESSED_HEIGHT = 160;
    private static final int KEPT_NODES = 48;

    private final IntFunction<Region> factory;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Map<Integer, Region> nodes = new LinkedHashMap<>(64, 0.75f, true);
    private final ReadOnlyIntegerWrapper topTurn = new ReadOnlyIntegerWrapper(0);
    private double[] heights = new double[0];
    private int count;
    private int anchor = 1;
    private double offset = TOP;
    private double measuredWidth = -1;
    private double measuredHeight = -1;
    private int inWork;
    private boolean barIsFollowing;

    /// @param factory makes the node of a turn, from 1; its height must follow from its width
    TurnFlow(IntFunction<Region> factory) {
        this.factory = factory;
        getStyleClass().add("turn-flow");
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        getChildren().add(bar);
        bar.valueProperty().subscribe(value -> barMoved(value.doubleValue()));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    /// The first turn of which something can be seen.
    ReadOnlyIntegerProperty topTurnProperty() {
        return topTurn.getReadOnlyProperty();
    }

    /// Shows other turns, from the first on.
    void reset(int turns) {
        count = turns;
        heights = new double[turns];
        nodes.clear();
        anchor = 1;
        offset = TOP;
        requestLayout();
    }

    /// Makes these turns' nodes anew at the next layout; everything else stays.
    void renew(Iterable<Integer> turns) {
        for (int turn : turns) {
            nodes.remove(turn);
            if (turn <= count) {
                heights[turn - 1] = 0;
            }
        }
        requestLayout();
    }

    /// Names the turn in work: if it is in view, it stays so when the room changes.
    void keepInView(int turn) {
        inWork = turn;
    }

    /// Scrolls no further than needed so that a turn is in view: its top where it is taller.
    void reveal(int turn) {
        if (turn < 1 || turn > count) {
            return;
        }
        Region node = nodes.get(turn);
        if (node != null && node.getParent() == this) {
            double bottom = node.getLayoutY() + node.getHeight();
            if (node.getLayoutY() >= 0 && bottom <= getHeight()) {
                return;
            }
            bringIn(turn, node.getHeight(), bottom > getHeight());
        } else {
            bringIn(turn, heightOf(turn), turn > topTurn.get());
        }
    }

    private void bringIn(int turn, double height, boolean fromBelow) {
        anchor = turn;
        offset =
                fromBelow && height < getHeight() * 0.8
                        ? Math.max(TOP, getHeight() * 0.8 - height)
                        : TOP;
        requestLayout();
    }

    /// Scrolls no further than needed so that all of something in a turn is in view.
    void bringIntoView(Node part) {
        layout();
        Bounds bounds = sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        if (bounds == null) {
            return;
        }
        double below = bounds.getMaxY() + TOP - getHeight();
        double above = TOP - bounds.getMinY();
        if (below > 0) {
            offset -= Math.min(below, Math.max(0, bounds.getMinY() - TOP));
            requestLayout();
        } else if (above > 0) {
            offset += above;
            requestLayout();
        }
    }

    /// Scrolls so that a turn begins at the top.
    void scrollTo(int turn) {
        if (turn >= 1 && turn <= count) {
            anchor = turn;
            offset = TOP;
            requestLayout();
        }
    }

    /// Scrolls by some part of what is in view; down is positive.
    void page(double part) {
        offset -= part * getHeight();
        requestLayout();
    }

    /// The node of a turn if it exists.
    java.util.Optional<Region> nodeOf(int turn) {
        return java.util.Optional.ofNullable(nodes.get(turn));
    }

    /// The nodes that exist now.
    List<Region> existing() {
        return List.copyOf(nodes.values());
    }

    /// Scrolls as a wheel asks for.
    void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            offset += event.getDeltaY();
            requestLayout();
            event.consume();
        }
    }

    private void barMoved(double value) {
        if (barIsFollowing || count == 0) {
            return;
        }
        double wanted = value * Math.max(0, total() - getHeight());
        double top = TOP;
        int turn = 1;
        while (turn < count && top + heightOf(turn) <= wanted) {
            top += heightOf(turn);
            turn++;
        }
        anchor = turn;
        offset = top - wanted;
        requestLayout();
    }

    private double heightOf(int turn) {
        double known = heights[turn - 1];
        return known > 0 ? known : GUESSED_HEIGHT;
    }

    private double total() {
        double total = TOP + BOTTOM;
        for (int turn = 1; turn <= count; turn++) {
            total += heightOf(turn);
        }
        return total;
    }

    /// How wide a turn is at most: the style sheet gives it as the preferred width of the flow.
    private double readingWidth() {
        return getPrefWidth() - BAR_WIDTH;
    }

    private double measure(int turn, double width) {
        Region node = nodes.computeIfAbsent(turn, factory::apply);
        if (node.getParent() != this) {
            getChildren().add(node);
            node.applyCss();
        }
        if (node instanceof StaysInView part) {
            part.fitInto(getHeight());
        }
        double height =
                Math.ceil(node.prefHeight(StaysInView.widthOf(node, width, readingWidth())));
        heights[turn - 1] = height;
        return height;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - BAR_WIDTH);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        boolean isKept = hasOtherRoom(width) && isInView(inWork);
        if (width != measuredWidth) {
            heights = new double[count];
            measuredWidth = width;
        }
        measuredHeight = getHeight();
        Set<Region> shown = new LinkedHashSet<>();
        if (count > 0 && getHeight() > 0 && width > 0) {
            settleAnchor(width);
            int first = place(width, shown);
            if (isKept && !(shown.contains(nodes.get(inWork)) && isInRoom(inWork))) {
                bringIn(inWork, heightOf(inWork), true);
                settleAnchor(width);
                shown.clear();
                first = place(width, shown);
            }
            double beyond = StaysInView.grownBeyond(shown, getHeight());
            if (beyond > 0) {
                offset -= beyond;
                settleAnchor(width);
                shown.clear();
                first = place(width, shown);
            }
            topTurn.set(first);
        }
        boolean hadFocus = isFocusWithin();
        getChildren().removeIf(node -> node != bar && !shown.contains(node));
        if (hadFocus && !isFocusWithin()) {
            giveFocusBack();
        }
        inReadingOrder(List.copyOf(shown));
        forgetOld(shown);
        layoutBar();
    }

    private boolean hasOtherRoom(double width) {
        return measuredHeight > 0 && (width != measuredWidth || getHeight() != measuredHeight);
    }

    /// True when some of a turn was in view as the room was before.
    private boolean isInView(int turn) {
        Region node = nodes.get(turn);
        return node != null
                && node.getParent() == this
                && node.getLayoutY() < measuredHeight
                && node.getLayoutY() + node.getHeight() > 0;
    }

    /// True when a turn lies in the room there is now, or at least begins or goes on to its end in it.
    private boolean isInRoom(int turn) {
        Region node = nodes.get(turn);
        return node != null
                && node.getParent() == this
                && node.getLayoutY() < getHeight() - Math.min(node.getHeight(), TOP * 4)
                && node.getLayoutY() + node.getHeight() > Math.min(node.getHeight(), TOP * 4);
    }

    /// What had the focus is gone: it stays with the reader, and does not jump to the window's top.
    private void giveFocusBack() {
        Node up = getParent();
        while (up != null && !up.isFocusTraversable()) {
            up = up.getParent();
        }
        if (up != null) {
            up.requestFocus();
        }
    }

    /// Tab goes through the children as they stand.
    private void inReadingOrder(List<Region> turns) {
        if (!getChildren().filtered(turns::contains).equals(turns)) {
            turns.forEach(Node::toFront);
        }
    }

    /// What Tab has come to is brought into view.
    private void focusMoved(@Nullable Node owner) {
        if (owner instanceof Region part && part.isFocusVisible() && isFocusWithin()) {
            bringIntoView(part);
        }
    }

    /// Brings the anchor to a turn that is in view, and takes back what was scrolled too far.
    private void settleAnchor(double width) {
        anchor = Math.clamp(anchor, 1, count);
        while (offset > 0 && anchor > 1) {
            anchor--;
            offset -= measure(anchor, width);
        }
        if (anchor == 1 && offset > TOP) {
            offset = TOP;
        }
        while (anchor < count && offset + measure(anchor, width) <= 0) {
            offset += heightOf(anchor);
            anchor++;
        }
        double bottom = offset;
        int turn = anchor;
        while (turn <= count && bottom < getHeight()) {
            bottom += measure(turn, width);
            turn++;
        }
        double gap = getHeight() - BOTTOM - bottom;
        if (turn > count && gap > 0) {
            pullDown(gap, width);
        }
    }

    /// The end is in view with room below: shows more of what is above.
    private void pullDown(double gap, double width) {
        offset += gap;
        while (offset > 0 && anchor > 1) {
            anchor--;
            offset -= measure(anchor, width);
        }
        if (anchor == 1 && offset > TOP) {
            offset = TOP;
        }
    }

    private int place(double width, Set<Region> shown) {
        double y = Math.round(offset);
        int turn = anchor;
        while (turn <= count && y < getHeight()) {
            double height = measure(turn, width);
            Region node = nodes.get(turn);
            if (node != null) {
                double own = StaysInView.widthOf(node, width, readingWidth());
                node.resizeRelocate(Math.round((width - own) / 2), y, own, height);
                if (node instanceof StaysInView part) {
                    part.showsFrom(-y);
                }
                shown.add(node);
            }
            y += height;
            turn++;
        }
        return anchor;
    }

    private void forgetOld(Set<Region> shown) {
        if (nodes.size() > KEPT_NODES) {
            nodes.values().removeIf(node -> !shown.contains(node));
        }
    }

    private void layoutBar() {
        double total = total();
        double above = TOP;
        for (int turn = 1; turn < anchor; turn++) {
            above += heightOf(turn);
        }
        double room = Math.max(1, total - getHeight());
        barIsFollowing = true;
        bar.setMin(0);
        bar.setMax(1);
        bar.setVisibleAmount(Math.min(1, getHeight() / Math.max(1, total)));
        bar.setBlockIncrement(getHeight() / room);
        bar.setValue(Math.clamp((above - offset) / room, 0, 1));
        barIsFollowing = false;
        bar.setVisible(total > getHeight());
        bar.resizeRelocate(getWidth() - BAR_WIDTH, 0, BAR_WIDTH, getHeight());
        bar.toFront();
    }
}
