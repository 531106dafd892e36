package org.thoughttrace.curator.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A row of words of which one holds: how far the work is, how bad a flag is, which tab is shown.
/// One stop for the Tab key; the arrow keys go along the row. What holds is told to the row from
/// outside, so that it never shows what was asked for but not done.
public final class Segments<T> extends HBox {

    /// What the arrow keys do.
    public enum Arrows {
        /// They move the focus; Enter or Space chooses. For choices that are written down.
        MOVE_FOCUS,
        /// They choose at once.
        CHOOSE
    }

    private final List<T> choices;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Arrows arrows;
    private final Consumer<T> chosen;
    private final ReadOnlyObjectWrapper<@Nullable T> shown = new ReadOnlyObjectWrapper<>();

    /// A row of choices.
    ///
    /// @param words what each is called
    /// @param style the style class of each button
    /// @param chosen gets the one a person chose; it is shown only when [#show] is told so
    public Segments(
            List<T> choices,
            Function<T, String> words,
            String style,
            Arrows arrows,
            Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        this.arrows = arrows;
        this.chosen = chosen;
        for (T choice : this.choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.getStyleClass().setAll(style);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(buttons.isEmpty());
            button.setOnAction(event -> choose(choice));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Divides the whole width among the buttons.
    public Segments<T> filled() {
        getStyleClass().add("segmented");
        buttons.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        return this;
    }

    /// Shows which one holds.
    ///
    /// @param current null for none
    public void show(@Nullable T current) {
        shown.set(current);
        int at = current == null ? -1 : choices.indexOf(current);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
            buttons.get(i).setFocusTraversable(i == Math.max(0, at));
        }
    }

    /// Which one is shown as holding; null for none.
    public ReadOnlyObjectProperty<@Nullable T> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The button of a choice, for its words and its tooltip.
    public ToggleButton button(T choice) {
        return buttons.get(choices.indexOf(choice));
    }

    /// Puts the focus on the one that holds, or on the first.
    public void focus() {
        T current = shown.get();
        buttons.get(current == null ? 0 : choices.indexOf(current)).requestFocus();
    }

    private void choose(T choice) {
        T before = shown.get();
        if (!Objects.equals(before, choice)) {
            chosen.accept(choice);
        }
        // A toggle has already changed its own mark.
        show(shown.get());
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-1, event);
            case RIGHT -> move(1, event);
            case ENTER -> {
                focused().ifPresent(this::choose);
                event.consume();
            }
            default -> {
                // Not ours.
            }
        }
    }

    private java.util.Optional<T> focused() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                return java.util.Optional.of(choices.get(i));
            }
        }
        return java.util.Optional.empty();
    }

    private void move(int step, KeyEvent event) {
        event.consume();
        focused()
                .ifPresent(from -> {
                    int at = choices.indexOf(from);
                    int to = Math.clamp(at + (long) step, 0, choices.size() - 1);
                    buttons.get(to).requestFocus();
                    if (arrows == Arrows.CHOOSE && to != at) {
                        choose(choices.get(to));
                    }
                });
    }
}
