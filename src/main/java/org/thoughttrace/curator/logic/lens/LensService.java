package org.thoughttrace.curator.logic.lens;

import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// Reads the conversations that a lens looks at.
public final class LensService {

    private final Library library;

    /// A service on a library.
    public LensService(Library library) {
        this.library = library;
    }

    /// A participant and how much there is of them.
    public record Participant(String id, int conversations, int thoughts) {}

    /// All participants, in the order of import.
    public List<Participant> participants() {
        Map<String, List<ConversationSummary>> byId =
                library.summaries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        summary -> Conversation.participantOf(summary.id()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byId.entrySet().stream()
                .map(entry ->
                        new Participant(
                                entry.getKey(),
                                entry.getValue().size(),
                                entry.getValue().stream()
                                        .mapToInt(ConversationSummary::thoughts)
                                        .sum()))
                .toList();
    }

    /// The conversations of a participant side by side; empty where there is none of that id.
    public Optional<ParticipantProfile> profile(String participant) {
        LabelScheme scheme = library.scheme();
        List<CuratedConversation> all =
                library.summaries().stream()
                        .map(ConversationSummary::id)
                        .filter(id -> Conversation.participantOf(id).equals(participant))
                        .flatMap(id -> library.load(id, scheme).stream())
                        .map(Library.LoadedConversation::conversation)
                        .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(ParticipantProfile.of(participant, all));
    }

    /// Counts the pairs of conversations; one after the other, so that many need no more memory.
    ///
    /// @param progress told how many are behind
    public Completeness completeness(List<String> ids, IntConsumer progress) {
        LabelScheme scheme = library.scheme();
        int[] done = new int[1];
        Iterable<CuratedConversation> all =
                () -> {
                    Iterator<CuratedConversation> loaded =
                            ids.stream()
                                    .flatMap(id -> library.load(id, scheme).stream())
                                    .map(Library.LoadedConversation::conversation)
                                    .peek(_ -> progress.accept(++done[0]))
                                    .iterator();
                    return loaded;
                };
        return Completeness.of(all);
    }
}
