package org.thoughttrace.curator.ui.queue;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.thoughttrace.curator.ui.control.Parts;

/// The model of a conversation and how much it holds. Where there is no room for both the word for
/// thoughts goes, so that the name of the model need not be cut; the hint says all of it.
final class MetaRow extends Region {
    private final Label model = Parts.label("", "queue-meta");
    private final Label counts = Parts.label("", "queue-meta");
    private final Label few = Parts.label("", "queue-meta");
    private String words = "";

    MetaRow() {
        getChildren().addAll(model, counts, few);
        setPickOnBounds(true);
        Parts.hintWhere(this, () -> few.isVisible(), () -> words);
    }

    /// @param model its name; empty for none
    /// @param turns how many, in words
    /// @param thoughts how many
    /// @param ofThoughts the word for them
    void show(String model, String turns, String thoughts, String ofThoughts) {
        String lead = model.isEmpty() ? "" : " · ";
        this.model.setText(model);
        few.setText(lead + turns + " · " + thoughts);
        counts.setText(few.getText() + ofThoughts);
        words = model + counts.getText();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + model.prefWidth(-1)
                + counts.prefWidth(-1)
                + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + counts.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double name = model.prefWidth(-1);
        boolean fits = name + counts.prefWidth(-1) <= room;
        counts.setVisible(fits);
        few.setVisible(!fits);
        Label shown = fits ? counts : few;
        double wide = Math.min(shown.prefWidth(-1), room);
        double left = Math.min(name, room - wide);
        double x = snappedLeftInset();
        place(model, x, left);
        place(shown, x + left, wide);
    }

    private void place(Label label, double x, double width) {
        layoutInArea(
                label,
                x,
                snappedTopInset(),
                width,
                getHeight() - snappedTopInset() - snappedBottomInset(),
                0,
                javafx.geometry.HPos.LEFT,
                VPos.CENTER);
    }
}
