package org.thoughttrace.curator.ui.lens;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.lens.Completeness;
import org.thoughttrace.curator.logic.lens.LensService.Participant;
import org.thoughttrace.curator.logic.lens.ParticipantProfile;
import org.thoughttrace.curator.logic.lens.Timeline;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the lenses show: read when somebody looks, of the store as it is then.
public final class LensViewModel {

    /// Which lens one looks through.
    public enum Lens {
        PARTICIPANT,
        TIMING,
        COMPLETENESS
    }

    private final Session session;
    private final Supplier<Filter> filter;
    private final Runnable toReader;
    private final ObservableList<Participant> participants = FXCollections.observableArrayList();
    private final ObservableList<Participant> shownParticipants =
            FXCollections.unmodifiableObservableList(participants);
    private final ReadOnlyObjectWrapper<Optional<ParticipantProfile>> profile =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CuratedConversation>> timed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Completeness>> completeness =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.PARTICIPANT);
    private boolean watched;
    private long asked;
    private String wanted = "";

    /// @param filter what the list of conversations is confined to
    /// @param toReader brings the reader into sight
    public LensViewModel(Session session, Supplier<Filter> filter, Runnable toReader) {
        this.session = session;
        this.filter = filter;
        this.toReader = toReader;
        session.changesProperty().subscribe(this::look);
        lens.subscribe(this::look);
    }

    /// Which lens one looks through.
    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    ObservableList<Participant> participants() {
        return shownParticipants;
    }

    /// The participant that is looked at.
    public ReadOnlyObjectProperty<Optional<ParticipantProfile>> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /// The conversation whose times are shown: the one in the reader.
    public ReadOnlyObjectProperty<Optional<CuratedConversation>> timedProperty() {
        return timed.getReadOnlyProperty();
    }

    /// The counts of the conversations in the list.
    public ReadOnlyObjectProperty<Optional<Completeness>> completenessProperty() {
        return completeness.getReadOnlyProperty();
    }

    LabelScheme scheme() {
        return session.schemeProperty().get();
    }

    /// Whether somebody looks.
    public void setWatched(boolean isWatched) {
        watched = isWatched;
        look();
    }

    private void look() {
        if (!watched) {
            return;
        }
        switch (lens.get()) {
            case PARTICIPANT -> readParticipants();
            case TIMING ->
                    timed.set(session.currentProperty().get().map(open -> open.conversation()));
            case COMPLETENESS -> readCompleteness();
        }
    }

    private void readParticipants() {
        session.tasks()
                .read(
                        "Reading the participants",
                        control -> session.workspace().lenses().participants(),
                        this::show,
                        session::failed);
    }

    private void show(List<Participant> all) {
        if (!participants.equals(all)) {
            participants.setAll(all);
        }
        String open =
                session.currentProperty()
                        .get()
                        .map(shown -> shown.conversation().source().participant())
                        .orElse("");
        boolean isKnown = all.stream().anyMatch(one -> one.id().equals(wanted));
        if (!isKnown && !all.isEmpty()) {
            wanted = open.isEmpty() ? all.getFirst().id() : open;
        }
        choose(wanted);
    }

    /// Looks at a participant.
    public void choose(String participant) {
        wanted = participant;
        session.tasks()
                .read(
                        "Reading a participant",
                        control -> session.workspace().lenses().profile(participant),
                        found -> {
                            if (participant.equals(wanted)) {
                                profile.set(found);
                            }
                        },
                        session::failed);
    }

    private void readCompleteness() {
        long question = ++asked;
        Filter asks = filter.get();
        session.tasks()
                .read(
                        "Counting pairs",
                        control -> {
                            List<String> ids = session.workspace().finder().find(asks).ids();
                            return session.workspace()
                                    .lenses()
                                    .completeness(
                                            ids,
                                            done ->
                                                    control.progress(
                                                            done, ids.size(), "conversations"));
                        },
                        counted -> {
                            if (question == asked) {
                                completeness.set(Optional.of(counted));
                            }
                        },
                        session::failed);
    }

    /// The line of the conversation that is timed.
    Optional<Timeline> timeline() {
        return timed.get().map(Timeline::of);
    }

    /// Opens a conversation in the reader.
    public void open(String conversation, int turn) {
        toReader.run();
        session.open(conversation, turn);
    }

    /// Shows another conversation's times.
    public void goOn(int step) {
        session.openNext(session.conversations(), step);
    }
}
