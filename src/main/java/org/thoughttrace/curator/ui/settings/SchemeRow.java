package org.thoughttrace.curator.ui.settings;

import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thoughttrace.curator.model.LabelScheme;

import java.util.Locale;
import java.util.Optional;

/// One word of a label scheme while it is being edited.
public final class SchemeRow {

    private final boolean keyIsFixed;
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty definition = new SimpleStringProperty("");
    private final StringProperty shortcut = new SimpleStringProperty("");

    private SchemeRow(boolean keyIsFixed) {
        this.keyIsFixed = keyIsFixed;
        if (!keyIsFixed) {
            name.addListener((_, before, now) -> followName(before, now));
        }
    }

    /// A word without anything yet.
    static SchemeRow empty() {
        return new SchemeRow(false);
    }

    /// A word of a scheme.
    ///
    /// @param stored the scheme of the store: the keys it has stay as they are
    static SchemeRow of(LabelScheme.Part part, LabelScheme.Item item, LabelScheme stored) {
        SchemeRow row = new SchemeRow(stored.find(part, item.key()).isPresent());
        row.key.set(item.key());
        row.name.set(item.name());
        row.key.set(item.key());
        row.definition.set(item.definition());
        row.shortcut.set(Optional.ofNullable(item.shortcut()).orElse(""));
        return row;
    }

    /// What files and the log hold.
    public StringProperty keyProperty() {
        return key;
    }

    /// What is shown.
    public StringProperty nameProperty() {
        return name;
    }

    /// When it applies.
    public StringProperty definitionProperty() {
        return definition;
    }

    /// The character that gives it; empty for none.
    public StringProperty shortcutProperty() {
        return shortcut;
    }

    /// True when the store knows the key already.
    public boolean isKeyFixed() {
        return keyIsFixed;
    }

    /// What to call it: its name, else its key, else that it is new.
    public String title() {
        if (!name.get().isBlank()) {
            return name.get().strip();
        }
        return key.get().isBlank() ? "New entry" : key.get();
    }

    Observable[] parts() {
        return new Observable[] {key, name, definition, shortcut};
    }

    /// As it goes into a scheme: on one line, without white space around it.
    LabelScheme.Item toItem() {
        String character = shortcut.get().strip();
        return new LabelScheme.Item(
                key.get().strip(),
                oneLine(name.get()),
                oneLine(definition.get()),
                character.isEmpty() ? null : character);
    }

    /// A new key is made of the name until somebody writes another.
    private void followName(String before, String now) {
        if (key.get().equals(keyFrom(before))) {
            key.set(keyFrom(now));
        }
    }

    private static String keyFrom(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return key.replaceAll("^[_0-9]+|_+$", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
