package org.thoughttrace.curator.ui.subset;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;

/// The subsets of the open store, those chosen in the list, and the one that the filter shows. Counts
/// only while somebody looks.
public final class SubsetsViewModel {

    private final Session session;
    private final FilterViewModel filter;
    private final ReadOnlyObjectWrapper<List<SubsetNow>> subsets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final ObjectProperty<List<SubsetNow>> chosen = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isBusy;
    private boolean isStale;

    /// Over a session and its filter.
    public SubsetsViewModel(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        session.changesProperty().subscribe((before, now) -> read());
        shown.subscribe((before, now) -> {
            // What was read while nobody looked may be long gone.
            loaded.set(false);
            read();
        });
        filter.resultProperty().subscribe(result -> current.set(SubsetNames.only(result.filter())));
    }

    /// All subsets by name.
    public ReadOnlyObjectProperty<List<SubsetNow>> subsetsProperty() {
        return subsets.getReadOnlyProperty();
    }

    /// True once the list was read for those who look now.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// True while somebody looks.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// Those marked in the list.
    public ObjectProperty<List<SubsetNow>> chosenProperty() {
        return chosen;
    }

    /// The name of the one that the filter shows; empty where it shows anything else.
    public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The names an act is meant for: those marked while the list is shown, else the one that the
    /// filter shows.
    public List<String> meant() {
        List<String> marked = chosen.get().stream().map(SubsetNow::name).toList();
        return shown.get() && !marked.isEmpty() ? marked : current.get().stream().toList();
    }

    /// Shows the conversations of a subset.
    public void show(String name) {
        filter.filterBy(SubsetNames.subset(name));
    }

    /// Shows those of a subset to which something was done since it was frozen.
    public void showChanged(String name) {
        filter.filterBy(SubsetNames.changed(name));
    }

    /// One question at a time: what is asked meanwhile is asked once more at the end.
    private void read() {
        if (!shown.get()) {
            return;
        }
        if (isBusy) {
            isStale = true;
            return;
        }
        isBusy = true;
        isStale = false;
        session.tasks()
                .read(
                        "Counting subsets",
                        control -> session.workspace().catalogue().all(),
                        read -> {
                            show(read);
                            next();
                        },
                        failure -> {
                            session.failed(failure);
                            next();
                        });
    }

    private void show(List<SubsetNow> read) {
        subsets.set(read);
        loaded.set(true);
    }

    private void next() {
        isBusy = false;
        if (isStale) {
            read();
        }
    }
}
