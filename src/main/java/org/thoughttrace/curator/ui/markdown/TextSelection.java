package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The selection of one view, from any character of any flow to any other.
final class TextSelection {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");

    /// A place between two characters.
    private record Place(int flow, int position) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return flow == other.flow
                    ? Integer.compare(position, other.position)
                    : Integer.compare(flow, other.flow);
        }
    }

    private final Region view;
    private final Runnable changed;
    private final List<PieceFlow> flows = new ArrayList<>();
    private Place anchor = new Place(0, 0);
    private Place focus = new Place(0, 0);
    private boolean pressed;

    TextSelection(Region view, Runnable changed) {
        this.view = view;
        this.changed = changed;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void add(List<PieceFlow> more) {
        flows.addAll(more);
    }

    private Place first() {
        return anchor.compareTo(focus) <= 0 ? anchor : focus;
    }

    private Place last() {
        return anchor.compareTo(focus) <= 0 ? focus : anchor;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || flows.isEmpty()) {
            return;
        }
        pressed = true;
        view.requestFocus();
        Place place = placeAt(event.getSceneX(), event.getSceneY());
        switch (event.getClickCount()) {
            case 2 -> selectWord(place);
            case 3 ->
                    select(
                            new Place(place.flow, 0),
                            new Place(place.flow, flows.get(place.flow).length()));
            default -> select(event.isShiftDown() ? anchor : place, place);
        }
    }

    private void drag(MouseEvent event) {
        if (pressed) {
            select(anchor, placeAt(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (COPY.match(event) && !isEmpty()) {
            copy();
            event.consume();
        } else if (ALL.match(event)) {
            selectAll();
            event.consume();
        }
    }

    /// The nearest place: first the flow nearest in height, then the nearest beside it.
    private Place placeAt(double sceneX, double sceneY) {
        int nearest = 0;
        double distance = Double.MAX_VALUE;
        for (int i = 0; i < flows.size(); i++) {
            PieceFlow flow = flows.get(i);
            if (!flow.isVisible() || !flow.getParent().isVisible()) {
                continue;
            }
            Bounds bounds = flow.localToScene(flow.getLayoutBounds());
            double above = outside(sceneY, bounds.getMinY(), bounds.getMaxY());
            double beside = outside(sceneX, bounds.getMinX(), bounds.getMaxX());
            double here = above * 10_000 + beside;
            if (here < distance) {
                distance = here;
                nearest = i;
            }
        }
        PieceFlow flow = flows.get(nearest);
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        if (point.getY() < 0) {
            return new Place(nearest, 0);
        }
        return point.getY() > flow.getHeight()
                ? new Place(nearest, flow.length())
                : new Place(nearest, flow.positionAt(point.getX(), point.getY()));
    }

    private static double outside(double value, double from, double to) {
        return value < from ? from - value : Math.max(0, value - to);
    }

    private void selectWord(Place place) {
        PieceFlow flow = flows.get(place.flow);
        String text = flow.drawn();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = Math.min(place.position, Math.max(0, text.length() - 1));
        int end = text.isEmpty() ? 0 : words.following(at);
        int start = text.isEmpty() ? 0 : words.previous();
        select(new Place(place.flow, start), new Place(place.flow, Math.max(start, end)));
    }

    void selectAll() {
        if (!flows.isEmpty()) {
            select(new Place(0, 0), new Place(flows.size() - 1, flows.getLast().length()));
        }
    }

    void clear() {
        select(anchor, anchor);
    }

    /// Selects what shows a stretch of the source, as far as it is built.
    void select(SourceRange range) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            for (int position : flows.get(i).positionsOf(range)) {
                found.add(new Place(i, position));
            }
        }
        if (found.isEmpty()) {
            clear();
        } else {
            select(found.getFirst(), found.getLast());
        }
    }

    private void select(Place newAnchor, Place newFocus) {
        anchor = newAnchor;
        focus = newFocus;
        for (int i = 0; i < flows.size(); i++) {
            flows.get(i).select(from(i), to(i));
        }
        changed.run();
    }

    private int from(int flow) {
        Place first = first();
        if (flow < first.flow || flow > last().flow) {
            return 0;
        }
        return flow == first.flow ? first.position : 0;
    }

    private int to(int flow) {
        Place last = last();
        if (flow < first().flow || flow > last.flow) {
            return 0;
        }
        return flow == last.flow ? last.position : flows.get(flow).length();
    }

    boolean isEmpty() {
        return anchor.equals(focus);
    }

    /// The original characters that are selected.
    String text() {
        StringBuilder text = new StringBuilder();
        if (isEmpty()) {
            return "";
        }
        for (int i = first().flow; i <= last().flow; i++) {
            if (i > first().flow) {
                text.append(flows.get(i).separator());
            }
            text.append(flows.get(i).copied(from(i), to(i)));
        }
        return text.toString();
    }

    /// From the first to the last selected character of the source.
    Optional<SourceRange> range() {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i = first().flow; !isEmpty() && i <= last().flow; i++) {
            Optional<SourceRange> part = flows.get(i).source(from(i), to(i));
            if (part.isPresent()) {
                start = Math.min(start, part.get().start());
                end = Math.max(end, part.get().end());
            }
        }
        return end <= start ? Optional.empty() : Optional.of(new SourceRange(start, end));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
