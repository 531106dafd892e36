package org.thoughttrace.curator.ui.find;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The pane at the left: the filter on top, and beneath it what it found, as a list, as counts, as
/// places in texts, and the subsets kept by name.
public final class SideBar extends VBox {

    /// What can be shown beneath the filter.
    public enum Part {
        LIST("List"),
        FACETS("Facets"),
        HITS("Hits"),
        SUBSETS("Subsets");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /// The word on its button.
        public String title() {
            return title;
        }
    }

    private final FilterBar bar;
    private final Map<Part, Region> parts = new EnumMap<>(Part.class);
    private final ObjectProperty<Part> shown = new SimpleObjectProperty<>(Part.LIST);

    /// @param parts what each button shows
    public SideBar(FilterBar bar, Map<Part, Region> parts) {
        this.bar = bar;
        this.parts.putAll(parts);
        getStyleClass().add("side-bar");
        List<Part> choices = List.copyOf(this.parts.keySet());
        Segments<Part> segments =
                new Segments<>(choices, Part::title, "segment", Segments.Arrows.CHOOSE, shown::set)
                        .filled();
        StackPane head = new StackPane(segments);
        head.getStyleClass().add("side-segments");
        StackPane content = new StackPane();
        content.getChildren().setAll(this.parts.values());
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        shown.subscribe(now -> {
            segments.show(now);
            this.parts.forEach((part, node) -> node.setVisible(part == now));
        });
        getChildren().addAll(bar, head, content);
    }

    /// What is shown beneath the filter.
    public ObjectProperty<Part> shownProperty() {
        return shown;
    }

    /// Puts the keys into the filter.
    public void focusFilter() {
        bar.focus();
    }

    /// Puts the keys into what is shown: its list, else its first stop for the Tab key.
    public void focusShown() {
        Region part = parts.get(shown.get());
        Node list = part == null ? null : part.lookup(".list-view");
        Node first = list != null && isInSight(list) ? list : firstStop(part);
        (first == null ? bar : first).requestFocus();
    }

    /// An empty list is out of sight beneath what is told in its place.
    private static boolean isInSight(Node list) {
        for (Node up = list; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return list.isFocusTraversable();
    }

    private static @Nullable Node firstStop(@Nullable Node node) {
        if (node == null || !node.isVisible()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node stop = firstStop(child);
                if (stop != null) {
                    return stop;
                }
            }
        }
        return null;
    }
}
