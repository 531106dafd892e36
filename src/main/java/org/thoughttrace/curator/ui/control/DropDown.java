package org.thoughttrace.curator.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// One of several, chosen from a list that opens below. What is chosen is told to those who listen
/// as words, which the cell of a plain combo box is not.
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
        Choice shown = new Choice();
        shown.setAccessibleRole(AccessibleRole.TEXT);
        setButtonCell(shown);
    }

    private final class Choice extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : words.apply(item));
        }
    }
}
