package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows content that may be wider than the column and scrolls it sideways only.
///
/// A vertical turn of the wheel is left to whatever the message stands in; that is why this is not
/// a scroll pane.
final class SidewaysPane extends Region {

    private static final double EDGE = 18;

    private final Region content;
    private final ScrollBar bar = new ScrollBar();
    private final Pane window = new Pane();
    private final Rectangle edges = new Rectangle();
    private final Region moreAtLeft = edge("left");
    private final Region moreAtRight = edge("right");

    SidewaysPane(Region content) {
        this.content = content;
        content.setManaged(false);
        bar.setManaged(false);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.getStyleClass().add("md-scroll");
        bar.valueProperty()
                .subscribe(value -> {
                    content.setTranslateX(-Math.round(value.doubleValue()));
                    showEdges();
                });
        window.setManaged(false);
        window.setClip(edges);
        window.getChildren().add(content);
        getStyleClass().add("md-sideways");
        getChildren().addAll(window, moreAtLeft, moreAtRight, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /// A shade over the edge behind which there is more.
    private static Region edge(String side) {
        Region edge = new Region();
        edge.getStyleClass().addAll("md-edge", side);
        edge.setManaged(false);
        edge.setMouseTransparent(true);
        return edge;
    }

    private void showEdges() {
        moreAtLeft.setVisible(bar.isVisible() && bar.getValue() > 0.5);
        moreAtRight.setVisible(bar.isVisible() && bar.getValue() < bar.getMax() - 0.5);
    }

    private void scroll(ScrollEvent event) {
        double distance =
                event.isShiftDown() && event.getDeltaX() == 0
                        ? event.getDeltaY()
                        : event.getDeltaX();
        boolean sideways =
                event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways && bar.isVisible()) {
            bar.setValue(Math.clamp(bar.getValue() - distance, 0, bar.getMax()));
            event.consume();
        }
    }

    private double contentWidth(double width) {
        double wanted = content.prefWidth(-1);
        return wanted <= width ? wanted : Math.max(width, content.minWidth(-1));
    }

    private double barHeight(double width) {
        return contentWidth(width) > width + 0.5 ? Math.ceil(bar.prefHeight(-1)) : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? content.prefWidth(-1) : width;
        return content.prefHeight(contentWidth(available)) + barHeight(available);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double contentWidth = contentWidth(width);
        double barHeight = barHeight(width);
        content.resizeRelocate(0, 0, contentWidth, content.prefHeight(contentWidth));
        bar.setVisible(barHeight > 0);
        bar.setMax(Math.max(0, contentWidth - width));
        bar.setVisibleAmount(bar.getMax() * width / Math.max(1, contentWidth));
        bar.setUnitIncrement(24);
        bar.setBlockIncrement(width * 0.8);
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
        bar.resizeRelocate(0, getHeight() - barHeight, width, barHeight);
        window.resizeRelocate(0, 0, width, getHeight());
        moreAtLeft.resizeRelocate(0, 0, EDGE, getHeight() - barHeight);
        moreAtRight.resizeRelocate(width - EDGE, 0, EDGE, getHeight() - barHeight);
        showEdges();
        edges.setWidth(width);
        edges.setHeight(getHeight());
    }
}
