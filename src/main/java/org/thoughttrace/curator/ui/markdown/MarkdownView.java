package org.thoughttrace.curator.ui.markdown;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// Shows a [MarkdownDocument] in a column of any width and lets the reader select text across its
/// blocks.
///
/// Its height follows from its width. A long document starts folded and is built only as far as it
/// is shown. Rows stand side by side in this one region, however deep the document nests, because
/// nested layout panes would measure every text many times.
public final class MarkdownView extends Region {

    private static final double CHARACTER_WIDTH = 0.5;

    /// Unfolding builds at most so many lines at once, so that no text freezes the window.
    private static final int LINES_AT_ONCE = 1_500;

    /// And at most so much weight, in plain characters.
    private static final int HEAVIEST_BUILD = 80_000;

    private final MarkdownDocument document;
    private final MarkdownOptions options;
    private final PieceNodes nodes;
    private final FontProbe font = new FontProbe(this::fontChanged);
    private final TextSelection text = new TextSelection(this, this::selectionChanged);
    private final List<RowNode> rows = new ArrayList<>();
    private final Button more = new Button();
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", true);
    private final BooleanProperty linksReachable =
            new SimpleBooleanProperty(this, "linksReachable");
    private final ReadOnlyObjectWrapper<Optional<SourceRange>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());
    private List<Highlight> highlights = List.of();
    private int unfoldedLines = LINES_AT_ONCE;
    private @Nullable RowArrangement arrangement;

    /// Belongs on the FX thread.
    public MarkdownView(MarkdownDocument document, MarkdownOptions options) {
        this.document = document;
        this.options = options;
        this.nodes = new PieceNodes(options);
        getStyleClass().add("md-view");
        more.getStyleClass().setAll("md-more");
        more.setManaged(false);
        more.setOnAction(_ -> showMore());
        getChildren().add(font);
        folded.set(options.foldAfterLines() > 0);
        folded.subscribe(this::refold);
        linksReachable.addListener(_ -> rows.forEach(this::reachLinks));
        buildRows();
    }

    /// Whether keys can come to the links.
    public BooleanProperty linksReachableProperty() {
        return linksReachable;
    }

    private void reachLinks(RowNode row) {
        row.body().flows().stream()
                .flatMap(flow -> flow.links().stream())
                .forEach(link -> link.setFocusTraversable(linksReachable.get()));
    }

    /// The document that is shown.
    public MarkdownDocument document() {
        return document;
    }

    /// True while only the first lines are shown, if there are enough lines to fold.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// The stretch of the source that is selected; it spans from the first to the last character
    /// and so may include signs of Markdown that are not shown.
    public ReadOnlyObjectProperty<Optional<SourceRange>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Optional<SourceRange> selection() {
        return selection.get();
    }

    /// The original characters that are selected, as they would be copied.
    public String selectedText() {
        return text.text();
    }

    /// Selects what shows this stretch of the source; unfold first if it may be folded away.
    public void select(SourceRange range) {
        text.select(range);
    }

    public void selectAll() {
        text.selectAll();
    }

    public void clearSelection() {
        text.clear();
    }

    /// Marks these stretches of the source, in place of those marked before.
    public void highlight(List<Highlight> wanted) {
        highlights = List.copyOf(wanted);
        for (RowNode row : rows) {
            row.body().flows().forEach(flow -> flow.highlight(highlights));
        }
    }

    /// Where a stretch of the source is shown, in the coordinates of this view. Nothing before the
    /// view is laid out, or while that part is folded away.
    public Optional<Bounds> boundsOf(SourceRange range) {
        DoubleSummaryStatistics across = new DoubleSummaryStatistics();
        DoubleSummaryStatistics down = new DoubleSummaryStatistics();
        for (RowNode row : rows) {
            if (!row.body().node().isVisible()) {
                break;
            }
            for (PieceFlow flow : row.body().flows()) {
                for (Rectangle2D area : flow.areasOf(range)) {
                    Point2D from = inView(flow, area.getMinX(), area.getMinY());
                    Point2D to = inView(flow, area.getMaxX(), area.getMaxY());
                    List.of(from, to).forEach(point -> across.accept(point.getX()));
                    List.of(from, to).forEach(point -> down.accept(point.getY()));
                }
            }
        }
        double width = across.getMax() - across.getMin();
        double height = down.getMax() - down.getMin();
        return across.getCount() == 0
                ? Optional.empty()
                : Optional.of(new BoundingBox(across.getMin(), down.getMin(), width, height));
    }

    private Point2D inView(PieceFlow flow, double x, double y) {
        return sceneToLocal(flow.localToScene(x, y));
    }

    private void selectionChanged() {
        selection.set(text.range());
    }

    private void fontChanged() {
        if (rows != null) {
            rows.forEach(row -> row.setSpacing(font));
            requestLayout();
        }
    }

    private boolean isFolded() {
        return folded.get() && options.foldAfterLines() > 0;
    }

    private void refold() {
        unfoldedLines = LINES_AT_ONCE;
        buildRows();
        requestLayout();
    }

    private void showMore() {
        if (isFolded()) {
            folded.set(false);
        } else if (rows.size() < document.rows().size()) {
            unfoldedLines += LINES_AT_ONCE;
            buildRows();
            requestLayout();
        } else {
            folded.set(true);
        }
    }

    /// Builds as many rows as may be seen. A wide window needs the most rows for a line count.
    private void buildRows() {
        int wanted =
                isFolded()
                        ? options.foldAfterLines() + RowArrangement.FEWEST_HIDDEN_LINES
                        : unfoldedLines;
        int charactersPerLine = isFolded() ? 200 : 84;
        int lines = 0;
        int weight = 0;
        for (int i = 0; i < document.rows().size() && lines <= wanted; i++) {
            Row row = document.rows().get(i);
            lines += row.lineEstimate(charactersPerLine);
            if (i < rows.size()) {
                continue;
            }
            if (weight > HEAVIEST_BUILD) {
                break;
            }
            weight += row.weight();
            add(new RowNode(row, nodes, i == 0));
        }
    }

    private void add(RowNode row) {
        rows.add(row);
        text.add(row.body().flows());
        if (linksReachable.get()) {
            reachLinks(row);
        }
        row.setSpacing(font);
        getChildren().addAll(row.nodes());
        if (!highlights.isEmpty()) {
            row.body().flows().forEach(flow -> flow.highlight(highlights));
        }
    }

    @Override
    public void requestLayout() {
        arrangement = null;
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = 0;
        for (RowNode row : rows) {
            double indent = row.row().indent() * font.size();
            widest = Math.max(widest, indent + row.body().node().prefWidth(-1));
        }
        Insets insets = getInsets();
        return insets.getLeft() + Math.ceil(widest) + 1 + insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computePrefHeight(double width) {
        RowArrangement rowsNow = arrange(width < 0 ? computePrefWidth(-1) : width);
        double button = hasButton(rowsNow) ? buttonGap() + more.prefHeight(-1) : 0;
        return Math.ceil(rowsNow.bottom() + button + getInsets().getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private RowArrangement arrange(double width) {
        RowArrangement known = arrangement;
        if (known == null || known.width() != width) {
            int lines = isFolded() ? options.foldAfterLines() : 0;
            known = RowArrangement.measure(rows, width, getInsets(), font.size(), lines);
            if (hasButton(known) && more.getParent() == null) {
                // Few messages are so long, and a button is a good part of the work for a short
                // one.
                getChildren().add(more);
                more.applyCss();
            }
            arrangement = known;
        }
        return known;
    }

    private double buttonGap() {
        return Math.round(0.3 * font.size());
    }

    private boolean hasButton(RowArrangement rowsNow) {
        boolean all = rows.size() == document.rows().size();
        return !all || rowsNow.hiddenLines() > 0 || isWorthFolding(rowsNow);
    }

    private boolean isWorthFolding(RowArrangement rowsNow) {
        int least = options.foldAfterLines() + RowArrangement.FEWEST_HIDDEN_LINES;
        double line = RowArrangement.LINE_HEIGHT * font.size();
        return options.foldAfterLines() > 0 && rowsNow.full() > getInsets().getTop() + least * line;
    }

    private String buttonText(RowArrangement rowsNow) {
        int characters = (int) (rowsNow.width() / (CHARACTER_WIDTH * font.size()));
        int hidden = rowsNow.hiddenLines();
        for (Row row : document.rows().subList(rows.size(), document.rows().size())) {
            hidden += row.lineEstimate(characters);
        }
        if (hidden <= 0) {
            return "Show less";
        }
        String what = isFolded() && hidden <= LINES_AT_ONCE ? "Show all" : "Show more";
        return "%s · %,d more lines".formatted(what, hidden);
    }

    @Override
    protected void layoutChildren() {
        RowArrangement rowsNow = arrange(getWidth());
        rowsNow.apply(rows, getInsets());
        boolean button = hasButton(rowsNow);
        more.setVisible(button);
        if (button) {
            more.setText(buttonText(rowsNow));
            double height = more.prefHeight(-1);
            double top = rowsNow.bottom() + buttonGap();
            more.resizeRelocate(getInsets().getLeft(), top, more.prefWidth(-1), height);
        }
        arrangement = rowsNow;
    }
}
