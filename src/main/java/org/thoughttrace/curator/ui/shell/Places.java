package org.thoughttrace.curator.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// Which place of the window one is at, and the room that each is shown in.
public final class Places {

    private final List<Place> all;
    private final ReadOnlyObjectWrapper<Place> current;
    private final Map<Place, Place.Content> made = new HashMap<>();
    private final StackPane left = new StackPane();
    private final StackPane whole = new StackPane();

    /// @param all the first is where one begins, and stands at the left
    public Places(List<Place> all) {
        this.all = List.copyOf(all);
        this.current = new ReadOnlyObjectWrapper<>(all.getFirst());
        left.setMinHeight(0);
        left.getChildren().setAll(contentOf(all.getFirst()).node());
        whole.getStyleClass().add("whole-place");
    }

    /// All of them, in the order of the rail.
    public List<Place> all() {
        return all;
    }

    /// Where one is.
    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether the reader is out of sight.
    public boolean hidesReader() {
        return current.get().home() == Place.Home.WHOLE;
    }

    /// Goes to a place; to where one is already, too: it takes the keys.
    ///
    /// @throws NoSuchElementException when there is no place of this id
    public void goTo(String id) {
        Place place =
                all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException(id));
        Place.Content content = contentOf(place);
        StackPane room = place.home() == Place.Home.LEFT ? left : whole;
        if (!room.getChildren().contains(content.node())) {
            room.getChildren().setAll(content.node());
        }
        current.set(place);
        arrive();
    }

    /// Gives the keys to the place where one is.
    public void arrive() {
        Place.Content content = contentOf(current.get());
        // What stands in a scroll pane is on no scene, and can take no keys, before it has a skin.
        content.node().applyCss();
        content.node().layout();
        content.arrive().run();
    }

    /// Goes to where the reader is in sight, if it is not.
    public void showReader() {
        if (hidesReader()) {
            goTo(all.getFirst().id());
        }
    }

    private Place.Content contentOf(Place place) {
        return made.computeIfAbsent(place, asked -> asked.made().get());
    }

    /// The room at the left.
    public Region left() {
        return left;
    }

    /// The room of places that take the whole window.
    Region whole() {
        return whole;
    }
}
