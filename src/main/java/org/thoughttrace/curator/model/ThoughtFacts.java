package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

/// What a filter asks about a thought, as it stands now.
///
/// @param turn the message it belongs to, from 1
/// @param label the key of its label; null for none
/// @param words how many words it has, white space separating them
/// @param written when, seen from the next message
/// @param edited true when a curator made it or changed its words, label or place
public record ThoughtFacts(
        int turn,
        ThoughtKind kind,
        @Nullable String label,
        int words,
        Written written,
        boolean edited) {

    /// What a thought of a conversation tells.
    static ThoughtFacts of(CuratedConversation conversation, CuratedThought thought) {
        return new ThoughtFacts(
                thought.turn(),
                thought.kind(),
                thought.label(),
                Words.in(thought.content()),
                Written.of(conversation, thought),
                thought.isEdited());
    }
}
