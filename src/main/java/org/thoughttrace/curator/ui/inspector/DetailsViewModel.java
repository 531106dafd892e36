package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;

/// What the details show of the conversation on screen, and what can be done there.
final class DetailsViewModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<ConversationDetails>> details =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    DetailsViewModel(Session session) {
        this.session = session;
        session.currentProperty().subscribe(shown -> update());
        session.schemeProperty().subscribe(scheme -> update());
    }

    private void update() {
        details.set(
                session.currentProperty()
                        .get()
                        .map(open ->
                                ConversationDetails.of(
                                        open.loaded(), session.schemeProperty().get())));
    }

    /// Empty while no conversation is on screen.
    ReadOnlyObjectProperty<Optional<ConversationDetails>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// The topics of the scheme.
    List<LabelScheme.Item> topics() {
        return session.schemeProperty().get().topics();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    void setStatus(Status status) {
        details.get().ifPresent(shown -> session.perform(new Act.SetStatus(shown.id(), status)));
    }

    /// Adds a tag; white space around it is no part of it, and nothing is no tag.
    void addTag(String tag) {
        String word = tag.strip();
        if (!word.isEmpty()) {
            details.get().ifPresent(shown -> session.perform(new Act.AddTag(shown.id(), word)));
        }
    }

    void removeTag(String tag) {
        details.get().ifPresent(shown -> session.perform(new Act.RemoveTag(shown.id(), tag)));
    }

    /// Adds a topic of the scheme, or a subtopic in the curator's own words beneath it.
    ///
    /// @param words blank for the topic itself
    void addTopic(String topic, String words) {
        String key = words.isBlank() ? topic : topic + "/" + words.strip();
        details.get().ifPresent(shown -> session.perform(new Act.AddTopic(shown.id(), key)));
    }

    void removeTopic(String topic) {
        details.get().ifPresent(shown -> session.perform(new Act.RemoveTopic(shown.id(), topic)));
    }

    void goTo(int turn) {
        if (turn > 0) {
            session.turnProperty().set(turn);
        }
    }
}
