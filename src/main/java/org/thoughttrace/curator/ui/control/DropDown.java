package org.thoughttrace.curator.ui.control;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// One of several, chosen from a list that opens below.
public final class DropDown<T> extends ComboBox<T> {

    private final Function<T, String> words;
    private @Nullable T told;

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

    /// Shows a choice without telling anybody.
    public void show(T choice) {
        told = choice;
        setValue(choice);
    }

    /// Tells what somebody chooses. While the list is open nothing is chosen yet: the arrow keys go
    /// through it, and what they pass by is not meant.
    public void whenChosen(Consumer<T> action) {
        valueProperty().subscribe((before, now) -> tell(action));
        showingProperty().subscribe((before, now) -> tell(action));
    }

    private void tell(Consumer<T> action) {
        T now = getValue();
        if (!isShowing() && now != null && !now.equals(told)) {
            told = now;
            action.accept(now);
        }
    }

    private final class Choice extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : words.apply(item));
        }
    }
}
