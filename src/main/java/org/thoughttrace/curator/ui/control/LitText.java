package org.thoughttrace.curator.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.BitSet;

/// A line of text with some of its letters lit. Where there is no room for all of it, its end is
/// left out.
public final class LitText extends Region {

    private static final int LONGEST = 200;
    private static final String REST = "…";

    private final TextFlow flow = new TextFlow();
    private final String style;
    private String text = "";
    private BitSet lit = new BitSet();
    private double fullWidth = -1;

    /// The width the text was cut for; -1 while it stands whole.
    private double fittedTo = -1;

    /// An empty one.
    ///
    /// @param style the style class of its pieces; each is `lit` or `unlit` beside
    public LitText(String style) {
        this.style = style;
        setMinWidth(0);
        getChildren().add(flow);
    }

    /// Shows other words.
    ///
    /// @param letters those that are lit, in chars
    public void show(String words, BitSet letters) {
        text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        lit = letters;
        fullWidth = -1;
        fittedTo = -1;
        fill(text, "");
        requestLayout();
    }

    private void fill(String shown, String end) {
        flow.getChildren().clear();
        int from = 0;
        while (from < shown.length()) {
            boolean isLit = lit.get(from);
            int next = isLit ? lit.nextClearBit(from) : lit.nextSetBit(from);
            int to = whole(shown, next < 0 ? shown.length() : Math.min(next, shown.length()));
            add(shown.substring(from, to), isLit ? "lit" : "unlit");
            from = to;
        }
        if (!end.isEmpty()) {
            add(end, "unlit");
        }
    }

    private void add(String run, String state) {
        Text piece = new Text(run);
        piece.getStyleClass().setAll(style, state);
        flow.getChildren().add(piece);
    }

    /// Never between the halves of a character.
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (fullWidth < 0) {
            flow.applyCss();
            fullWidth = Math.ceil(flow.prefWidth(-1));
        }
        return fullWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        flow.resizeRelocate(0, 0, Math.max(getWidth(), fullWidth), getHeight());
    }

    /// Changes the pieces only when the width is another: each change asks for a layout again.
    private void fit(double width) {
        double needed = prefWidth(-1);
        if (width == fittedTo || (width >= needed && fittedTo < 0)) {
            return;
        }
        if (width >= needed) {
            fill(text, "");
            fittedTo = -1;
            return;
        }
        int keep = (int) (text.length() * width / needed);
        do {
            keep--;
            fill(keep <= 0 ? "" : text.substring(0, whole(text, keep)).stripTrailing(), REST);
            flow.applyCss();
        } while (keep > 0 && flow.prefWidth(-1) > width);
        fittedTo = width;
    }
}
