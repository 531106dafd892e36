package org.thoughttrace.curator.ui.settings;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.LabelScheme;

/// A word that is to go, and what takes its place where it is in use.
public final class SchemeRemoval {

    /// Its uses are still being counted.
    static final int UNKNOWN = -1;

    private final LabelScheme.Part part;
    private final SchemeRow row;
    private final int place;
    private final IntegerProperty uses = new SimpleIntegerProperty(UNKNOWN);
    private final ObjectProperty<@Nullable SchemeRow> replacement = new SimpleObjectProperty<>();

    SchemeRemoval(LabelScheme.Part part, SchemeRow row, int place) {
        this.part = part;
        this.row = row;
        this.place = place;
    }

    /// The list it is taken out of.
    public LabelScheme.Part part() {
        return part;
    }

    /// What is taken out.
    public SchemeRow row() {
        return row;
    }

    /// In how many conversations it stands; -1 until they are counted.
    public IntegerProperty usesProperty() {
        return uses;
    }

    /// What takes its place; null until somebody has said so.
    public ObjectProperty<@Nullable SchemeRow> replacementProperty() {
        return replacement;
    }

    /// Where it stood, from 0.
    int place() {
        return place;
    }

    /// True when nothing is open about it.
    boolean isSettled() {
        return uses.get() == 0 || (uses.get() > 0 && replacement.get() != null);
    }
}
