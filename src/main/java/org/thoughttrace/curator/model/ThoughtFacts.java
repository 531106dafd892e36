package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

/// What a filter asks about a thought, as it stands now.
///
/// @param turn the message it belongs to, from 1
/// @param label the key of its label; null for none
/// @param words how many words it has, white space separating them
/// @param edited true when a curator made it or changed its words, label or place
public record ThoughtFacts(
        int turn, ThoughtKind kind, @Nullable String label, int words, boolean edited) {

    /// What a thought tells.
    static ThoughtFacts of(CuratedThought thought) {
        return new ThoughtFacts(
                thought.turn(),
                thought.kind(),
                thought.label(),
                Words.in(thought.content()),
                thought.isEdited());
    }
}
