package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.library.Library.HistoryEntry;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.ui.inspector.HistoryLine.Change;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;

/// What was done to the conversation on screen, read anew after every change. While nobody looks
/// only the number of entries is read.
final class HistoryViewModel {

    private final Session session;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    // Kept, because a view of a list that nobody keeps stops telling its listeners.
    private final ObservableList<HistoryLine> shownLines =
            FXCollections.unmodifiableObservableList(lines);
    private final HistoryFolds folds = new HistoryFolds();
    private List<Change> entries = List.of();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final BooleanProperty watched = new SimpleBooleanProperty(false);
    private @Nullable String shown;
    private long asked;

    HistoryViewModel(Session session) {
        this.session = session;
        watched.subscribe(looking -> read());
        session.changesProperty().subscribe(number -> read());
    }

    /// The lines, the newest first; filled while watched.
    ObservableList<HistoryLine> lines() {
        return shownLines;
    }

    /// How many things were done, each with all the changes that it made.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// True while the history is on screen.
    BooleanProperty watchedProperty() {
        return watched;
    }

    private void read() {
        OpenConversation open = session.currentProperty().get().orElse(null);
        long ticket = ++asked;
        if (open == null) {
            show(null, List.of());
            return;
        }
        if (!open.id().equals(shown)) {
            folds.clear();
            lines.clear();
        }
        shown = open.id();
        if (watched.get()) {
            LabelScheme scheme = session.schemeProperty().get();
            session.tasks()
                    .read(
                            "Reading the history",
                            control -> linesOf(open.conversation(), scheme),
                            found -> {
                                if (ticket == asked) {
                                    show(open.id(), found);
                                }
                            },
                            session::failed);
        } else {
            session.tasks()
                    .read(
                            "Counting the history",
                            control -> groups(session.workspace().library().told(open.id())),
                            found -> {
                                if (ticket == asked) {
                                    count.set(found);
                                }
                            },
                            session::failed);
        }
    }

    private static int groups(List<Revision> revisions) {
        return (int) revisions.stream().map(Revision::group).distinct().count();
    }

    private void show(@Nullable String conversation, List<Change> found) {
        shown = conversation;
        entries = found;
        lines.setAll(folds.lines(found));
        count.set((int) found.stream().map(Change::group).distinct().count());
    }

    /// Shows the changes of a group.
    void unfold(HistoryLine line) {
        if (line instanceof HistoryLine.Group && folds.unfold(line.group())) {
            lines.setAll(folds.lines(entries));
        }
    }

    /// Puts the changes of a group away.
    void fold(HistoryLine line) {
        if (folds.fold(line.group())) {
            lines.setAll(folds.lines(entries));
        }
    }

    private List<Change> linesOf(CuratedConversation conversation, LabelScheme scheme) {
        ChangeWords words = new ChangeWords(scheme, conversation);
        List<HistoryEntry> history = session.workspace().library().history(conversation.id());
        HiddenOpinions hidden = HiddenOpinions.of(session, conversation.id(), history);
        return history.stream().map(entry -> line(entry, words, hidden)).toList();
    }

    private static Change line(HistoryEntry entry, ChangeWords words, HiddenOpinions hidden) {
        Revision revision = entry.revision();
        if (revision.field().isJudgement() || revision.field().isGuess()) {
            return new Change(
                    entry.group().id(),
                    revision.id(),
                    entry.group().kind(),
                    entry.group().title(),
                    words.opinion(
                            revision.target(),
                            revision.field(),
                            revision.after(),
                            hidden.hides(revision)),
                    List.of(),
                    revision.curator(),
                    revision.at(),
                    words.turnOf(revision.target()),
                    HistoryLine.Place.ALONE);
        }
        return new Change(
                entry.group().id(),
                revision.id(),
                entry.group().kind(),
                entry.group().title(),
                words.what(revision.target(), revision.field()),
                words.change(
                        revision.target(), revision.field(), revision.before(), revision.after()),
                revision.curator(),
                revision.at(),
                words.turnOf(revision.target()),
                HistoryLine.Place.ALONE);
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// Goes to where an entry was done.
    void goTo(Change line) {
        if (line.turn() > 0) {
            session.turnProperty().set(line.turn());
        }
    }

    /// Takes back what an entry did; refused where the field was changed again since.
    void revert(Change line) {
        if (shown != null) {
            session.perform(new Act.RevertRevision(shown, line.revision()));
        }
    }
}
