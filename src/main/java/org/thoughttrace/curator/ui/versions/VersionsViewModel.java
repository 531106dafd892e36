package org.thoughttrace.curator.ui.versions;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Comparing the versions of a conversation and choosing one; then those of the next conversation
/// that waits for it. All properties live on the FX thread.
final class VersionsViewModel {

    private final Session session;
    private final Runnable finished;
    private final ReadOnlyObjectWrapper<Optional<ShownVersions>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
    private final List<String> queue;
    private final Subscription changes;
    private String conversation;
    private boolean isChosen;
    private long asked;

    /// @param conversations one after the other; at least one
    /// @param finished is called when the last of them was chosen for
    VersionsViewModel(Session session, List<String> conversations, Runnable finished) {
        this.session = session;
        this.finished = finished;
        this.queue = new ArrayList<>(conversations);
        this.conversation = queue.removeFirst();
        waiting.set(queue.size());
        changes = session.changesProperty().subscribe(number -> changed());
    }

    /// Empty until they are read.
    ReadOnlyObjectProperty<Optional<ShownVersions>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How many conversations come after this one.
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// Stops listening.
    void close() {
        changes.unsubscribe();
        asked++;
    }

    private void changed() {
        if (!isChosen) {
            read(shown.get().map(ShownVersions::compared).orElse(0));
        } else {
            isChosen = false;
            if (queue.isEmpty()) {
                finished.run();
            } else {
                next();
            }
        }
    }

    private void read(int compared) {
        long ticket = ++asked;
        String wanted = conversation;
        LabelScheme scheme = session.schemeProperty().get();
        session.tasks()
                .read(
                        "Comparing versions",
                        control ->
                                ShownVersions.read(
                                        session.workspace().library(), wanted, scheme, compared),
                        found -> {
                            if (ticket == asked) {
                                shown.set(found);
                            }
                        },
                        session::failed);
    }

    /// Holds another version against the one in use.
    void compareWith(int number) {
        read(number);
    }

    /// Goes to the next conversation, and leaves this one as it is.
    void next() {
        if (!queue.isEmpty()) {
            conversation = queue.removeFirst();
            waiting.set(queue.size());
            session.open(conversation);
            read(0);
        }
    }

    /// Chooses the version with a number, if there is one: it counts from now on, and the others are
    /// set aside.
    void choose(int number) {
        ShownVersions now = shown.get().orElse(null);
        ShownVersions.Version version = now == null ? null : now.version(number);
        if (now == null || version == null || session.isReadOnly()) {
            return;
        }
        if (!now.open() && version.state() == ShownVersions.State.IN_USE) {
            finished.run();
            return;
        }
        isChosen = true;
        session.perform(new Act.ChooseSource(now.conversation(), version.sha256()));
    }
}
