package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A text flow made of pieces. It maps positions in the flow to the source and to what is copied.
///
/// Positions count as JavaFX counts them: one for each character of text, one for each other node.
final class PieceFlow extends TextFlow {

    private final List<Piece> pieces;
    private final String separator;
    private final int[] positions;
    private final List<TextWash> washes = new ArrayList<>();
    private final List<TextWash> highlights = new ArrayList<>();
    private @Nullable TextWash selection;
    private int selectedFrom;
    private int selectedTo;

    /// The separator stands before this flow's text when it is copied with the flow before it.
    PieceFlow(List<Piece> pieces, String separator, PieceNodes nodes) {
        this.pieces = pieces;
        this.separator = separator;
        this.positions = new int[pieces.size() + 1];
        setCursor(Cursor.TEXT);
        getStyleClass().add("md-flow");
        List<Node> children = build(nodes);
        getChildren().addAll(washes);
        getChildren().addAll(children);
    }

    private List<Node> build(PieceNodes nodes) {
        List<Node> children = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int position = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            positions[i] = position;
            if (nodes.isAbsent(piece)) {
                continue;
            }
            if (nodes.isText(piece)) {
                String text = nodes.text(piece);
                run.append(text);
                position += text.length();
                if (!continues(i, nodes)) {
                    Text drawn = nodes.textNode(run.toString(), piece.styles(), piece.target());
                    if (PieceNodes.isLink(drawn)) {
                        ringWhenFocused(drawn, position - run.length(), position);
                    }
                    children.add(drawn);
                    run.setLength(0);
                }
            } else {
                children.add(nodes.inlineNode(piece));
                position++;
            }
        }
        positions[pieces.size()] = position;
        addCodeWashes();
        return children;
    }

    /// True if the next piece that is drawn can share the text node of this one.
    private boolean continues(int index, PieceNodes nodes) {
        Piece piece = pieces.get(index);
        for (int i = index + 1; i < pieces.size(); i++) {
            Piece next = pieces.get(i);
            if (next.copied().equals("\u200C")) {
                // Letters on both sides of a non-joiner must not join; JavaFX draws a box for it,
                // but shapes each text node by itself.
                return false;
            }
            if (!nodes.isAbsent(next)) {
                return nodes.isText(next)
                        && next.styles().equals(piece.styles())
                        && Objects.equals(next.target(), piece.target());
            }
        }
        return false;
    }

    private void addCodeWashes() {
        int from = -1;
        for (int i = 0; i <= pieces.size(); i++) {
            Set<Style> styles = i < pieces.size() ? pieces.get(i).styles() : Set.of();
            boolean code = styles.contains(Style.CODE);
            if (code && from < 0) {
                from = positions[i];
            } else if (!code && from >= 0) {
                washes.add(
                        new TextWash(TextWash.Shape.ROUNDED, from, positions[i], "md-code-wash"));
                from = -1;
            }
        }
    }

    int length() {
        return positions[pieces.size()];
    }

    String separator() {
        return separator;
    }

    /// How wide the widest word is, as it is drawn. Words that can hardly be the widest are passed
    /// over.
    double widestWord() {
        double widest = 0;
        double unfinished = 0;
        int longest = 0;
        for (Node child : getChildren()) {
            if (!child.isManaged()) {
                continue;
            }
            if (!(child instanceof Text text)) {
                unfinished += child.prefWidth(-1);
                widest = Math.max(widest, unfinished);
                continue;
            }
            Text measure = new Text();
            measure.setFont(text.getFont());
            for (String word : text.getText().splitWithDelimiters("\\s+", 0)) {
                if (word.isBlank()) {
                    unfinished = 0;
                } else if (unfinished > 0 || word.length() > longest * 0.6) {
                    longest = Math.max(longest, word.length());
                    measure.setText(word);
                    unfinished += measure.getLayoutBounds().getWidth();
                    widest = Math.max(widest, Math.ceil(unfinished));
                }
            }
        }
        return widest;
    }

    /// The position nearest to a point in this flow's coordinates.
    int positionAt(double x, double y) {
        double insideX = Math.clamp(x, 0, Math.max(0, getWidth()));
        double insideY = Math.clamp(y, 0, Math.max(0, getHeight() - 1));
        return Math.clamp(
                getHitInfo(new Point2D(insideX, insideY)).getInsertionIndex(), 0, length());
    }

    /// The text by position: what is drawn, with a placeholder for each other node.
    String drawn() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            int length = positions[i + 1] - positions[i];
            String shown = pieces.get(i).shown();
            drawn.append(length == shown.length() ? shown : "\uFFFC".repeat(length));
        }
        return drawn.toString();
    }

    /// The original characters between two positions, hidden ones included.
    String copied(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (!touches(i, from, to)) {
                continue;
            }
            Piece piece = pieces.get(i);
            boolean whole = from <= positions[i] && to >= positions[i + 1];
            if (whole || piece.copied().length() != positions[i + 1] - positions[i]) {
                text.append(piece.copied());
            } else {
                int start = Math.max(from, positions[i]) - positions[i];
                int end = Math.min(to, positions[i + 1]) - positions[i];
                text.append(piece.copied(), start, end);
            }
        }
        return text.toString();
    }

    /// Pieces without room belong to the character after them, the last ones to the end.
    private boolean touches(int index, int from, int to) {
        int start = positions[index];
        int end = positions[index + 1];
        if (start == end) {
            return from < to && start >= from && (start < to || to == length());
        }
        return start < to && from < end;
    }

    /// The stretch of the source between two positions.
    Optional<SourceRange> source(int from, int to) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (touches(i, from, to)) {
                Piece piece = pieces.get(i);
                boolean exact = piece.mapsByCharacter();
                int cutStart = exact ? Math.max(0, from - positions[i]) : 0;
                int cutEnd = exact ? Math.max(0, positions[i + 1] - to) : 0;
                start = Math.min(start, piece.start() + cutStart);
                end = Math.max(end, piece.end() - cutEnd);
            }
        }
        return end < start ? Optional.empty() : Optional.of(new SourceRange(start, end));
    }

    /// The positions that show a stretch of the source: from, to. Empty if it is not in here.
    int[] positionsOf(SourceRange range) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean shares = piece.start() < range.end() && range.start() < piece.end();
            if (shares && positions[i] < positions[i + 1]) {
                boolean exact = piece.mapsByCharacter();
                int cutStart = exact ? Math.max(0, range.start() - piece.start()) : 0;
                int cutEnd = exact ? Math.max(0, piece.end() - range.end()) : 0;
                from = Math.min(from, positions[i] + cutStart);
                to = Math.max(to, positions[i + 1] - cutEnd);
            }
        }
        return to > from ? new int[] {from, to} : new int[0];
    }

    /// The areas that show a stretch of the source, in this flow's coordinates. Only after layout.
    List<Rectangle2D> areasOf(SourceRange range) {
        int[] found = positionsOf(range);
        return found.length == 0
                ? List.of()
                : getLayoutInfo().getSelectionGeometry(found[0], found[1], false);
    }

    /// Rings a link that keys have come to. Text has no border of its own.
    private void ringWhenFocused(Text link, int from, int to) {
        TextWash ring = new TextWash(TextWash.Shape.ROUNDED, from, to, "md-focus-ring");
        link.focusVisibleProperty()
                .addListener((_, _, focused) -> {
                    if (focused) {
                        washes.add(ring);
                        getChildren().addFirst(ring);
                        followIfLaidOut(ring);
                    } else {
                        washes.remove(ring);
                        getChildren().remove(ring);
                    }
                });
    }

    /// The links among what is drawn, in order.
    List<Node> links() {
        return getChildren().stream().filter(PieceNodes::isLink).toList();
    }

    void select(int from, int to) {
        if (from == selectedFrom && to == selectedTo) {
            return;
        }
        selectedFrom = from;
        selectedTo = to;
        if (selection != null) {
            getChildren().remove(selection);
            washes.remove(selection);
            selection = null;
        }
        if (from < to) {
            selection = new TextWash(TextWash.Shape.FULL, from, to, "md-selection");
            washes.add(selection);
            getChildren().addFirst(selection);
            followIfLaidOut(selection);
        }
    }

    void highlight(List<Highlight> wanted) {
        getChildren().removeAll(highlights);
        washes.removeAll(highlights);
        highlights.clear();
        for (Highlight highlight : wanted) {
            int[] found = positionsOf(highlight.range());
            if (found.length > 0) {
                addHighlight(found[0], found[1], highlight.styleClass());
            }
        }
    }

    private void addHighlight(int from, int to, String styleClass) {
        TextWash wash = new TextWash(TextWash.Shape.FULL, from, to, "md-highlight", styleClass);
        TextWash line =
                new TextWash(TextWash.Shape.UNDERLINE, from, to, "md-highlight-line", styleClass);
        for (TextWash added : List.of(wash, line)) {
            highlights.add(added);
            washes.add(added);
            getChildren().addFirst(added);
            followIfLaidOut(added);
        }
    }

    private void followIfLaidOut(TextWash wash) {
        if (!isNeedsLayout() && getWidth() > 0) {
            wash.follow(this);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (TextWash wash : washes) {
            wash.follow(this);
        }
    }
}
