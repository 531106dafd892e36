package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.ui.session.Session;

/// The inspector: which tab is shown, and what each of them shows.
public final class InspectorViewModel {

    /// The tabs, in order.
    public enum Tab {
        DETAILS("Details"),
        FLAGS("Flags"),
        HISTORY("History");

        private final String title;

        Tab(String title) {
            this.title = title;
        }

        /// The words shown.
        public String title() {
            return title;
        }
    }

    private final Session session;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.DETAILS);
    private final DetailsViewModel details;
    private final NoteViewModel note;
    private final FlagsViewModel flags;
    private final HistoryViewModel history;

    /// What the inspector shows of a session.
    public InspectorViewModel(Session session) {
        this.session = session;
        this.details = new DetailsViewModel(session);
        this.note = new NoteViewModel(session);
        this.flags = new FlagsViewModel(session);
        this.history = new HistoryViewModel(session);
        tab.subscribe(shown -> history.watchedProperty().set(shown == Tab.HISTORY));
    }

    /// The tab that is shown.
    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// Saves a note that is still being written; for when the window closes.
    public void saveNote() {
        note.save();
    }

    /// Keeps comments of flags from now on while they are being written.
    public void keepCommentsWith(CommentKeeper keeper) {
        flags.keepCommentsWith(keeper);
    }

    Session session() {
        return session;
    }

    DetailsViewModel details() {
        return details;
    }

    NoteViewModel note() {
        return note;
    }

    FlagsViewModel flags() {
        return flags;
    }

    HistoryViewModel history() {
        return history;
    }
}
