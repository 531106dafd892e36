package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;

/// What the details show of the conversation on screen, and what can be done there.
final class DetailsViewModel {

    private static final int HASH = 8;

    /// A version of the source to choose.
    ///
    /// @param hash the first digits, enough to tell versions apart
    /// @param inUse true for the one that counts
    record VersionLine(String sha256, String hash, String from, int bytes, boolean inUse) {}

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<ConversationDetails>> details =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<VersionLine>> versions =
            new ReadOnlyObjectWrapper<>(List.of());

    DetailsViewModel(Session session) {
        this.session = session;
        session.currentProperty().subscribe(shown -> update());
        session.schemeProperty().subscribe(scheme -> update());
    }

    private void update() {
        Optional<ConversationDetails> before = details.get();
        Optional<ConversationDetails> now =
                session.currentProperty()
                        .get()
                        .map(open ->
                                ConversationDetails.of(
                                        open.loaded(), session.schemeProperty().get()));
        details.set(now);
        if (!before.map(ConversationDetails::id).equals(now.map(ConversationDetails::id))) {
            versions.set(List.of());
        } else if (!versions.get().isEmpty()) {
            compareVersions();
        }
    }

    /// Empty while no conversation is on screen.
    ReadOnlyObjectProperty<Optional<ConversationDetails>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// The versions of the source; empty until [#compareVersions] was asked for.
    ReadOnlyObjectProperty<List<VersionLine>> versionsProperty() {
        return versions.getReadOnlyProperty();
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

    /// Reads the versions of the source in the background.
    void compareVersions() {
        details.get()
                .ifPresent(shown ->
                        session.tasks()
                                .read(
                                        "Comparing versions",
                                        control ->
                                                session.workspace().library().versions(shown.id()),
                                        found -> show(shown.id(), found),
                                        session::failed));
    }

    private void show(String conversation, List<SourceVersion> found) {
        details.get()
                .filter(shown -> shown.id().equals(conversation))
                .ifPresent(shown ->
                        versions.set(
                                found.stream()
                                        .map(version -> line(version, shown.source()))
                                        .toList()));
    }

    private static VersionLine line(SourceVersion version, ConversationDetails.SourceFacts source) {
        String sha256 = version.sha256();
        return new VersionLine(
                sha256,
                sha256.substring(0, Math.min(HASH, sha256.length())),
                version.file() + ", line " + version.line(),
                version.bytes().length,
                sha256.equals(source.sha256()));
    }

    /// Puts the list of versions away.
    void closeVersions() {
        versions.set(List.of());
    }

    void chooseVersion(VersionLine version) {
        details.get()
                .ifPresent(shown ->
                        session.perform(new Act.ChooseSource(shown.id(), version.sha256())));
    }
}
