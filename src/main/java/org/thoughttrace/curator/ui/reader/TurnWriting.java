package org.thoughttrace.curator.ui.reader;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Lays out a turn at which a better reply is written: it and the thoughts that ask for it stay in
/// view beside the reply, however long that is.
final class TurnWriting {

    private static final double GAP = 12;

    /// A little air between the edge of the view and what stays in it.
    private static final double EDGE = 10;

    private static final double LEAST_ROOM = 200;

    /// As tall as a short reply at least, so that one sees that there is room to write.
    private static final double LEAST_WRITING = 260;

    /// So much of the room is for the thoughts below at most, as far as the text leaves them any.
    private static final double SHARE_OF_THOUGHTS = 0.45;

    private final TurnBody body;
    private final RewriteWriting writing;
    private final VBox margin;
    private double room = LEAST_ROOM;
    private double viewTop;
    private double endBefore;

    TurnWriting(TurnBody body, RewriteWriting writing, VBox margin) {
        this.body = body;
        this.writing = writing;
        this.margin = margin;
    }

    Node node() {
        return writing;
    }

    void fitInto(double tall) {
        room = Math.max(LEAST_ROOM, tall - 2 * EDGE);
    }

    /// @return true when something has to move
    boolean showsFrom(double top) {
        boolean isElsewhere = top != viewTop;
        viewTop = top;
        return isElsewhere;
    }

    /// How tall each part is, and where the writing begins.
    private record Heights(double text, double start, double writing, double thoughts) {}

    private Heights heights(TurnColumns columns) {
        double text = body.heightFor(columns.text());
        double thoughts = margin.prefHeight(columns.margin());
        double start = 0;
        double tallest = room;
        double least = 0;
        if (columns.isBeside()) {
            start = Math.max(0, body.wordsTop(columns.text()) - writing.headHeight());
            least = Math.min(text, LEAST_WRITING);
            if (columns.arrangement() == TurnColumns.Arrangement.BESIDE) {
                tallest -= GAP + Math.min(thoughts, room * SHARE_OF_THOUGHTS);
            }
        }
        writing.arrange(columns.isBeside(), columns.writing(), tallest, least);
        return new Heights(text, start, writing.prefHeight(columns.writing()), thoughts);
    }

    /// How far what has grown since the last time reaches out of view, as far as its beginning can be
    /// moved up.
    double grownBeyond(double width, double bottom) {
        TurnColumns columns = TurnColumns.writing(width);
        Heights all = heights(columns);
        double start = columns.isBeside() ? all.start() : all.text() + GAP;
        double end = start + all.writing();
        if (columns.arrangement() == TurnColumns.Arrangement.BESIDE) {
            end += GAP + all.thoughts();
        }
        boolean hasGrown = endBefore > 0 && end > endBefore;
        endBefore = end;
        double beyond = end + EDGE - bottom;
        return hasGrown ? Math.clamp(beyond, 0, Math.max(0, start - EDGE - viewTop)) : 0;
    }

    double heightFor(double width) {
        TurnColumns columns = TurnColumns.writing(width);
        Heights all = heights(columns);
        double beneath = all.text() + GAP + all.writing();
        return switch (columns.arrangement()) {
            case STACKED -> beneath + GAP + all.thoughts();
            case BENEATH -> Math.max(beneath, all.thoughts());
            case BESIDE -> Math.max(all.text(), all.start() + all.writing() + GAP + all.thoughts());
            case THREE ->
                    Math.max(all.text(), Math.max(all.start() + all.writing(), all.thoughts()));
        };
    }

    void layout(double width, double height) {
        TurnColumns columns = TurnColumns.writing(width);
        Heights all = heights(columns);
        double top = all.text() + GAP;
        double thoughtsTop = 0;
        switch (columns.arrangement()) {
            case STACKED -> thoughtsTop = top + all.writing() + GAP;
            case BENEATH -> thoughtsTop = 0;
            case BESIDE -> {
                top = inView(all.start(), all.writing() + GAP + all.thoughts(), height);
                thoughtsTop = top + all.writing() + GAP;
            }
            case THREE -> {
                top = inView(all.start(), all.writing(), height);
                thoughtsTop = inView(0, all.thoughts(), height);
            }
        }
        writing.resizeRelocate(columns.writingLeft(), top, columns.writing(), all.writing());
        margin.resizeRelocate(columns.marginLeft(), thoughtsTop, columns.margin(), all.thoughts());
    }

    /// Where something begins so that it stays in view, within its turn.
    private double inView(double start, double tall, double height) {
        double last = Math.max(start, height - tall);
        return Math.round(Math.clamp(viewTop + EDGE, start, last));
    }
}
