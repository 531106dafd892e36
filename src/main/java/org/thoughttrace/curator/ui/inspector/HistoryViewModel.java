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
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was done to the conversation on screen, read anew after every change. While nobody looks
/// only the number of entries is read.
final class HistoryViewModel {

    /// An entry in words.
    ///
    /// @param kind whether it was an act, or took one back or did it again
    /// @param what the field and where it stands
    /// @param turn where to look; 0 for nowhere
    record Line(
            UUID revision,
            RevisionGroup.Kind kind,
            String title,
            String what,
            List<ChangeExcerpt.Piece> change,
            String who,
            Instant at,
            int turn) {}

    private final Session session;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final BooleanProperty watched = new SimpleBooleanProperty(false);
    private @Nullable String shown;
    private long asked;

    HistoryViewModel(Session session) {
        this.session = session;
        watched.subscribe(looking -> read());
        session.changesProperty().subscribe(number -> read());
    }

    /// The entries, the newest first; filled while watched.
    ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /// How many entries there are.
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
                            control -> session.workspace().library().revisions(open.id()).size(),
                            found -> {
                                if (ticket == asked) {
                                    count.set(found);
                                }
                            },
                            session::failed);
        }
    }

    private void show(@Nullable String conversation, List<Line> found) {
        shown = conversation;
        lines.setAll(found);
        count.set(found.size());
    }

    private List<Line> linesOf(CuratedConversation conversation, LabelScheme scheme) {
        ChangeWords words = new ChangeWords(scheme, conversation);
        List<HistoryEntry> history = session.workspace().library().history(conversation.id());
        HiddenOpinions hidden = HiddenOpinions.of(session, conversation.id(), history);
        return history.stream().map(entry -> line(entry, words, hidden)).toList();
    }

    private static Line line(HistoryEntry entry, ChangeWords words, HiddenOpinions hidden) {
        Revision revision = entry.revision();
        if (revision.field().isJudgement() || revision.field().isGuess()) {
            return new Line(
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
                    words.turnOf(revision.target()));
        }
        return new Line(
                revision.id(),
                entry.group().kind(),
                entry.group().title(),
                words.what(revision.target(), revision.field()),
                words.change(
                        revision.target(), revision.field(), revision.before(), revision.after()),
                revision.curator(),
                revision.at(),
                words.turnOf(revision.target()));
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// Goes to where an entry was done.
    void goTo(Line line) {
        if (line.turn() > 0) {
            session.turnProperty().set(line.turn());
        }
    }

    /// Takes back what an entry did; refused where the field was changed again since.
    void revert(Line line) {
        if (shown != null) {
            session.perform(new Act.RevertRevision(shown, line.revision()));
        }
    }
}
