package org.thoughttrace.curator.ui.control;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// One of several, chosen from a list that opens below.
public final class DropDown<T> extends ComboBox<T> {

    private final Function<T, String> words;

    /// An empty one.
    ///
    /// @param name what is chosen by it, for those who listen
    /// @param words what each choice is called
    public DropDown(String name, Function<T, String> words) {
        this.words = words;
        setAccessibleText(name);
        setCellFactory(list -> new Choice());
        setButtonCell(new Choice());
    }

    private final class Choice extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : words.apply(item));
        }
    }
}
