package org.thoughttrace.curator.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// On which turns of the conversation on screen thoughts that were taken away are shown, and how they
/// are brought back.
public final class RemovedShown {

    private final Session session;
    private final ReadOnlyObjectWrapper<Set<Integer>> turns = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable String conversation;

    RemovedShown(Session session) {
        this.session = session;
        session.currentProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenConversation> open) {
        String now = open.map(OpenConversation::id).orElse(null);
        if (now == null || !now.equals(conversation)) {
            conversation = now;
            turns.set(Set.of());
        }
    }

    /// The turns.
    ReadOnlyObjectProperty<Set<Integer>> turnsProperty() {
        return turns.getReadOnlyProperty();
    }

    boolean isShown(int turn) {
        return turns.get().contains(turn);
    }

    /// Shows the removed thoughts of a turn, or puts them away.
    public void toggle(int turn) {
        Set<Integer> now = new TreeSet<>(turns.get());
        if (!now.remove(turn)) {
            now.add(turn);
        }
        turns.set(Set.copyOf(now));
    }

    /// Brings the last of the removed thoughts of a message back.
    public void bringBackLast(CuratedMessage message) {
        if (!message.removed().isEmpty()) {
            bringBack(message.removed().getLast());
        }
    }

    /// Brings a thought back as it was.
    void bringBack(CuratedThought thought) {
        session.currentProperty()
                .get()
                .ifPresent(open ->
                        session.perform(
                                new Act.Revert(
                                        open.id(),
                                        new Subject.OneThought(
                                                new ThoughtRef.Identified(thought.id())),
                                        Field.REMOVED)));
    }
}
