package org.thoughttrace.curator.ui.subset;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.named.StoreName;

import java.util.List;
import java.util.Optional;

/// The name that a subset is to have: whether it can, and whether another one has it.
public final class NameViewModel {

    /// What a name means that another subset has.
    public enum IfTaken {
        /// The new one takes its place; that can be undone.
        REPLACE,
        REFUSE
    }

    private final StringProperty name;
    private final List<String> taken;
    private final IfTaken ifTaken;

    /// @param proposed what stands there at first; may be empty
    /// @param taken the names there are
    public NameViewModel(String proposed, List<String> taken, IfTaken ifTaken) {
        this.name = new SimpleStringProperty(proposed);
        this.taken = List.copyOf(taken);
        this.ifTaken = ifTaken;
    }

    /// The name as it is typed.
    public StringProperty nameProperty() {
        return name;
    }

    /// The name that is meant.
    public String clean() {
        return StoreName.clean(name.get());
    }

    /// What is to be said about it, in a sentence; empty for nothing. Before anything is typed there
    /// is nothing to say.
    public StringBinding remark() {
        return Bindings.createStringBinding(this::words, name);
    }

    private String words() {
        if (clean().isEmpty()) {
            return "";
        }
        Optional<String> fault = StoreName.fault("a subset", name.get());
        if (fault.isPresent()) {
            return Failures.asSentence(fault.get());
        }
        return other().map(there ->
                        ifTaken == IfTaken.REFUSE
                                ? "There is a subset “" + there + "” already."
                                : "There is a subset “"
                                        + there
                                        + "” already; this one takes its place. It can be undone.")
                .orElse("");
    }

    /// True when it can be the name.
    public BooleanBinding usable() {
        return Bindings.createBooleanBinding(
                () ->
                        StoreName.fault("a subset", name.get()).isEmpty()
                                && (ifTaken == IfTaken.REPLACE || other().isEmpty()),
                name);
    }

    /// True when another subset has it.
    public BooleanBinding replaces() {
        return Bindings.createBooleanBinding(() -> other().isPresent(), name);
    }

    private Optional<String> other() {
        return taken.stream().filter(there -> there.equalsIgnoreCase(clean())).findFirst();
    }

    /// A name like the one wanted that no subset has.
    static String free(String wanted, List<String> taken) {
        String free = wanted;
        for (int number = 2; isIn(taken, free); number++) {
            free = wanted + " " + number;
        }
        return free;
    }

    private static boolean isIn(List<String> taken, String name) {
        return taken.stream().anyMatch(there -> there.equalsIgnoreCase(name));
    }
}
