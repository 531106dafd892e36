package org.thoughttrace.curator.ui.subset;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.function.BiConsumer;

/// The filter in force on its way to becoming a subset.
public final class SaveViewModel {

    private final Session session;
    private final Filter filter;
    private final int found;
    private final NameViewModel name;
    private final ObjectProperty<Keeping> keeping;

    /// Takes the filter as it is now.
    ///
    /// @param taken the names there are
    public SaveViewModel(
            Session session, FilterViewModel filter, Keeping proposed, List<String> taken) {
        this.session = session;
        this.filter = filter.filter();
        this.found =
                filter.resultProperty()
                        .get()
                        .ids()
                        .map(java.util.Set::size)
                        .orElse(session.conversations().size());
        this.name = new NameViewModel("", taken, NameViewModel.IfTaken.REPLACE);
        this.keeping = new SimpleObjectProperty<>(proposed);
    }

    /// Its name.
    public NameViewModel name() {
        return name;
    }

    /// Whether it lives on.
    public ObjectProperty<Keeping> keepingProperty() {
        return keeping;
    }

    /// What is kept, for people: the expression, or that it is everything.
    public String expression() {
        String text = FilterText.of(filter);
        return text.isEmpty() ? "all conversations" : text;
    }

    /// What the choice means.
    public String meaning(Keeping choice) {
        return switch (choice) {
            case LIVE ->
                    "Finds its conversations anew each time: "
                            + Wording.number(found)
                            + " now, and others as you work and import.";
            case FROZEN ->
                    "Keeps the "
                            + Wording.count(found, "conversation")
                            + " found now, and tells how many changed since.";
        };
    }

    /// Finds what is to be kept.
    ///
    /// @param then gets name and content, on the FX thread
    public void save(BiConsumer<String, Subset.Content> then) {
        String called = name.clean();
        if (keeping.get() == Keeping.LIVE) {
            then.accept(called, new Subset.Live(FilterText.of(filter)));
            return;
        }
        session.tasks()
                .read(
                        "Finding",
                        control -> session.workspace().catalogue().frozen(filter),
                        content -> then.accept(called, content),
                        session::failed);
    }
}
