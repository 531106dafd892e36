package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;

/// The note on a conversation while it is being written. A pause in the writing saves it as one
/// act; so does leaving. What is written always goes to the conversation it was begun on, and is
/// never replaced by what the store had before.
final class NoteViewModel {

    static final Duration PAUSE = Duration.millis(800);

    private final Session session;
    private final BiFunction<Duration, Runnable, RunningTask> after;
    private final StringProperty text = new SimpleStringProperty("");
    private @Nullable String conversation;
    private @Nullable RunningTask pause;

    /// What the store is known to hold.
    private String stored = "";

    /// What was given to the store and is not known to be there yet, in order.
    private final Deque<String> sent = new ArrayDeque<>();

    NoteViewModel(Session session) {
        this(session, session.tasks()::after);
    }

    NoteViewModel(Session session, BiFunction<Duration, Runnable, RunningTask> after) {
        this.session = session;
        this.after = after;
        text.subscribe(written -> written());
        session.currentProperty().subscribe(shown -> follow());
    }

    /// What stands in the field.
    StringProperty textProperty() {
        return text;
    }

    private void written() {
        stopWaiting();
        String last = sent.isEmpty() ? stored : sent.getLast();
        if (conversation != null && !text.get().equals(last)) {
            pause = after.apply(PAUSE, this::save);
        }
    }

    private void stopWaiting() {
        if (pause != null) {
            pause.cancel();
            pause = null;
        }
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// Saves what the store is not known to hold. Asking twice does no harm: a text that is there
    /// already is no change.
    void save() {
        stopWaiting();
        String of = conversation;
        if (of != null && !text.get().equals(stored) && !session.isReadOnly()) {
            sent.add(text.get());
            session.perform(new Act.SetNote(of, text.get()));
        }
    }

    private void follow() {
        OpenConversation open = session.currentProperty().get().orElse(null);
        if (open == null) {
            return;
        }
        String note = open.conversation().note();
        if (open.id().equals(conversation)) {
            followSame(note);
            return;
        }
        save();
        conversation = open.id();
        stored = note;
        sent.clear();
        text.set(note);
    }

    private void followSame(String note) {
        if (sent.contains(note)) {
            while (!sent.removeFirst().equals(note)) {
                // Older ones are done with it: writes are done in order.
            }
            stored = note;
            return;
        }
        boolean untouched = sent.isEmpty() && text.get().equals(stored);
        stored = note;
        if (untouched) {
            text.set(note);
        }
    }
}
