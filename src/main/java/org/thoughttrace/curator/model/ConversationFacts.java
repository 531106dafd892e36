package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What filters, facets and samples ask about a conversation, as it stands now: everything but its
/// words. Small enough that those of a hundred thousand conversations are held in memory.
///
/// @param position its place in the order of import, from 1
/// @param createdAt the source's own text
/// @param updatedAt the source's own text
/// @param survey null where the participant answered none
/// @param has which of the texts beside the messages are there
/// @param edited true when an export of it differs from its source
/// @param conflicting true when curators set a field of it to different values
/// @param turns one for each message; the first is that of turn 1
/// @param thoughts in the order of their messages, reasons first
/// @param curators who has a revision in its log, each once, in no order
/// @param changedAt when the last revision was made; null when there is none
/// @param lastCounter the greatest counter of its revisions; 0 when there is none
public record ConversationFacts(
        long position,
        String id,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String createdAt,
        @Nullable String updatedAt,
        @Nullable Survey survey,
        Texts has,
        Status status,
        boolean edited,
        boolean conflicting,
        List<String> tags,
        List<String> topics,
        List<TurnFacts> turns,
        List<ThoughtFacts> thoughts,
        List<FlagFacts> flags,
        List<String> curators,
        @Nullable Instant changedAt,
        long lastCounter) {

    /// Which texts beside the messages are there: about the whole conversation and not blank, or on
    /// other branches.
    public record Texts(boolean summary, boolean expectation, boolean note, boolean branches) {

        /// Those of a conversation.
        static Texts of(CuratedConversation conversation) {
            return new Texts(
                    isThere(conversation.source().taskSummary()),
                    isThere(conversation.source().taskExpectation()),
                    isThere(conversation.note()),
                    !conversation.source().origin().branches().isEmpty());
        }

        private static boolean isThere(@Nullable String text) {
            return text != null && !text.isBlank();
        }
    }

    public ConversationFacts {
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        turns = List.copyOf(turns);
        thoughts = List.copyOf(thoughts);
        flags = List.copyOf(flags);
        curators = List.copyOf(curators);
    }

    /// What follows from a conversation alone: nobody in its log.
    public static ConversationFacts of(long position, CuratedConversation conversation) {
        Conversation source = conversation.source();
        List<TurnFacts> turns = new ArrayList<>(conversation.messages().size());
        List<ThoughtFacts> thoughts = new ArrayList<>();
        Map<ThoughtId, Integer> numbers = new HashMap<>();
        for (CuratedMessage message : conversation.messages()) {
            turns.add(TurnFacts.of(message));
            for (CuratedThought thought : message.thoughts()) {
                thoughts.add(ThoughtFacts.of(conversation, thought));
                numbers.put(thought.id(), thoughts.size());
            }
        }
        return new ConversationFacts(
                position,
                source.id(),
                source.modelName(),
                source.modelProvider(),
                source.createdAt(),
                source.updatedAt(),
                source.survey(),
                Texts.of(conversation),
                conversation.status(),
                conversation.isEdited(),
                !conversation.conflicting().isEmpty(),
                List.copyOf(conversation.tags()),
                List.copyOf(conversation.topics()),
                turns,
                thoughts,
                conversation.flags().stream().map(flag -> FlagFacts.of(flag, numbers)).toList(),
                List.of(),
                null,
                0);
    }

    /// The participant its id names.
    public String participant() {
        return Conversation.participantOf(id);
    }
}
