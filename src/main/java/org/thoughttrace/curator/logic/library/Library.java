package org.thoughttrace.curator.logic.library;

import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.exchange.json.SourceTexts;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.ImportRecord;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Totals;
import org.thoughttrace.curator.store.CurationStore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads conversations out of a store, as they stand now. Safe on any thread but the one that
/// draws.
public final class Library {

    private final CurationStore store;
    private final SchemeService schemes;

    /// A library on an open store.
    public Library(CurationStore store, SchemeService schemes) {
        this.store = store;
        this.schemes = schemes;
    }

    /// The file of the store.
    public Path file() {
        return store.info().file();
    }

    /// All conversations in the order of import.
    public List<ConversationSummary> summaries() {
        return store.state().summaries();
    }

    /// One conversation of the list.
    public Optional<ConversationSummary> summary(String conversation) {
        return store.state().summary(conversation);
    }

    /// A conversation with all revisions applied; empty when the store has none of that id.
    public Optional<LoadedConversation> load(String conversation) {
        return load(conversation, scheme());
    }

    /// The same, for a caller that loads many and read the scheme once.
    public Optional<LoadedConversation> load(String conversation, LabelScheme scheme) {
        List<SourceVersion> versions = store.sources().versions(conversation);
        List<FieldState> fields = store.state().fields(conversation);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        SourceChoice choice =
                SourceChoice.of(versions.stream().map(SourceVersion::sha256).toList(), fields);
        SourceVersion version =
                versions.stream()
                        .filter(candidate -> candidate.sha256().equals(choice.inUse()))
                        .findFirst()
                        .orElseThrow();
        SourceTexts texts = new SourceTexts(version.bytes());
        return Optional.of(
                new LoadedConversation(
                        version,
                        texts,
                        Fold.of(ConversationParser.parse(version.bytes(), texts), fields, scheme),
                        choice));
    }

    /// The bytes of those of some conversations that stand as they came in, for whoever writes many
    /// and need not look into them.
    public Map<String, byte[]> asTheyCame(Collection<String> conversations) {
        return store.sources().asTheyCame(conversations);
    }

    /// The scheme as it is now.
    public LabelScheme scheme() {
        return schemes.of(store);
    }

    /// Totals over everything.
    public Totals totals() {
        return store.state().totals();
    }

    /// What identifies the data, wherever it lies.
    public String datasetHash() {
        return store.sources().datasetHash();
    }

    /// The imports so far, the latest first.
    public List<ImportRecord> imports() {
        return store.sources().imports();
    }

    /// Conversations that came in again with other bytes.
    public List<String> conflictingSources() {
        return store.sources().conflicting();
    }

    /// Conversations between whose versions nobody has chosen yet, in the order of import.
    public List<String> openVersions() {
        return store.sources().openVersions();
    }

    /// Every version of a conversation's source, the first to come first.
    public List<SourceVersion> versions(String conversation) {
        return store.sources().versions(conversation);
    }

    /// Every field of a conversation that was ever set, as it is now.
    public List<FieldState> fields(String conversation) {
        return store.state().fields(conversation);
    }

    /// Who worked on a conversation, in the order in which they began.
    public List<String> curatorsOf(String conversation) {
        return store.log().curatorsOf(conversation);
    }

    /// What was done to a conversation, the newest first, each with the name of the act it was part
    /// of.
    public List<HistoryEntry> history(String conversation) {
        return entries(told(conversation));
    }

    /// The revisions of a conversation that its history tells of, in order: all but what a new release
    /// says where nothing contradicts it, or what does is linked to it by now.
    public List<Revision> told(String conversation) {
        List<Revision> all = store.log().ofConversation(conversation);
        if (all.stream().noneMatch(Revision::isOfNewRelease)) {
            return all;
        }
        Set<UUID> inForce = new HashSet<>();
        all.forEach(revision -> inForce.addAll(revision.parents()));
        fields(conversation).forEach(field -> inForce.addAll(field.heads()));
        return all.stream()
                .filter(revision -> !revision.isOfNewRelease() || inForce.contains(revision.id()))
                .toList();
    }

    /// All revisions in order.
    public List<Revision> revisions() {
        List<Revision> all = new ArrayList<>();
        store.log().forEach(all::add);
        return all;
    }

    /// The revisions of a conversation in order.
    public List<Revision> revisions(String conversation) {
        return store.log().ofConversation(conversation);
    }

    private List<HistoryEntry> entries(List<Revision> revisions) {
        Map<UUID, RevisionGroup> groups = new HashMap<>();
        store.log().groups().forEach(group -> groups.put(group.id(), group));
        List<HistoryEntry> entries = new ArrayList<>();
        for (Revision revision : revisions.reversed()) {
            RevisionGroup group = groups.get(revision.group());
            if (group != null) {
                entries.add(new HistoryEntry(revision, group));
            }
        }
        return entries;
    }

    /// A conversation and the bytes beneath it.
    ///
    /// @param source the version that counts
    /// @param texts where the words of its messages stand in these bytes
    /// @param choice among the versions with which the same id came in
    public record LoadedConversation(
            SourceVersion source,
            SourceTexts texts,
            CuratedConversation conversation,
            SourceChoice choice) {}

    /// One revision and the act it was part of.
    public record HistoryEntry(Revision revision, RevisionGroup group) {}
}
