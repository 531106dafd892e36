package org.thoughttrace.curator.ui.markdown;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The nodes of one row: its body, its list marker and its quote bars.
final class RowNode {

    private final Row row;
    private final RowBody body;
    private final @Nullable Node marker;
    private final List<Region> bars = new ArrayList<>();

    RowNode(Row row, PieceNodes nodes, boolean first) {
        this.row = row;
        this.body = body(row, first, nodes);
        this.marker = row.marker() == null ? null : markerNode(row.marker());
        for (int i = 0; i < row.bars().size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().add("md-quote-bar");
            bar.setManaged(false);
            bars.add(bar);
        }
        if (!bars.isEmpty()) {
            body.node().getStyleClass().add("md-quoted");
        }
    }

    private static RowBody body(Row row, boolean first, PieceNodes nodes) {
        String separator = first ? "" : separator(row);
        return switch (row.leaf()) {
            case Leaf.Lines lines -> {
                PieceFlow flow = new PieceFlow(lines.pieces(), separator, nodes);
                flow.getStyleClass()
                        .add(lines.level() == 0 ? "md-paragraph" : "md-h" + lines.level());
                yield new LinesBody(flow);
            }
            case Leaf.Code code -> new CodeBody(code, separator, nodes);
            case Leaf.Table table -> TableBody.of(table, separator, nodes);
            case Leaf.Rule _ -> RuleBody.create();
        };
    }

    /// What stands between this row and the one above when both are copied.
    private static String separator(Row row) {
        if (row.gapAbove() == 0) {
            return row.leaf() instanceof Leaf.Lines ? "" : "\n";
        }
        return row.gapAbove() <= RowWriter.TIGHT_GAP ? "\n" : "\n\n";
    }

    private static Node markerNode(Marker marker) {
        Node node =
                switch (marker.kind()) {
                    case BULLET -> textMarker(marker.text(), "md-bullet");
                    case NUMBER -> textMarker(marker.text(), "md-number");
                    case TASK_OPEN -> new InlineIcon("md-task", "to do");
                    case TASK_DONE -> new InlineIcon("md-task-done", "done");
                };
        node.setManaged(false);
        return node;
    }

    private static Text textMarker(String text, String styleClass) {
        Text node = new Text(text);
        node.getStyleClass().addAll("md-text", styleClass);
        return node;
    }

    void setSpacing(FontProbe font) {
        double lineHeight =
                switch (row.leaf()) {
                    case Leaf.Code _ -> 1.45;
                    case Leaf.Table _ -> 1.45;
                    default -> RowArrangement.LINE_HEIGHT;
                };
        double spacing = font.spacing(lineHeight);
        body.flows().forEach(flow -> flow.setLineSpacing(spacing));
    }

    Row row() {
        return row;
    }

    RowBody body() {
        return body;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(bars);
        nodes.add(body.node());
        if (marker != null) {
            nodes.add(marker);
        }
        return nodes;
    }

    void setVisible(boolean visible) {
        nodes().forEach(node -> node.setVisible(visible));
    }

    /// Places the nodes. Bars of quotes that the row above is in too reach up to its bottom.
    void place(
            double left,
            double top,
            double width,
            double height,
            @Nullable RowNode above,
            double em) {
        body.node().resizeRelocate(left, top, width, height);
        double origin = left - Math.round(row.indent() * em);
        for (int i = 0; i < bars.size(); i++) {
            boolean joins = above != null && above.bars.size() > i;
            double barTop = joins && above != null ? above.bottom() : top;
            double x = origin + Math.round(row.bars().get(i) * em);
            bars.get(i).resizeRelocate(x, barTop, 2, top + height - barTop);
        }
        if (marker != null && row.marker() != null) {
            placeMarker(marker, row.marker(), left, top, em);
        }
    }

    private double bottom() {
        return body.node().getLayoutY() + body.node().getHeight();
    }

    private void placeMarker(Node node, Marker shape, double left, double top, double em) {
        boolean lines = body instanceof LinesBody;
        double baseline = top + (lines ? body.node().getBaselineOffset() : 1.6 * em);
        if (node instanceof InlineIcon icon) {
            double size = icon.prefHeight(-1);
            double x = Math.round(left - shape.width() * em + 0.1 * em);
            // Centred on the height of the capital letters.
            double y = Math.round(baseline - 0.36 * em - size / 2);
            icon.resizeRelocate(x, y, icon.prefWidth(-1), size);
            return;
        }
        double width = node.getLayoutBounds().getWidth();
        boolean bullet = shape.kind() == Marker.Kind.BULLET;
        double x = bullet ? left - shape.width() * em + 0.42 * em : left - 0.5 * em - width;
        node.setLayoutX(Math.round(x));
        node.setLayoutY(baseline);
    }

    /// Shows only the top of the body; the bars and the rest end there too.
    void cut(double height, double width) {
        body.node().setClip(new Rectangle(width, height));
        double bottom = body.node().getLayoutY() + height;
        bars.forEach(bar -> bar.resize(2, bottom - bar.getLayoutY()));
    }

    void uncut() {
        body.node().setClip(null);
    }
}
