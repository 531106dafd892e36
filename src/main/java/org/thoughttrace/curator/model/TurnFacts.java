package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

/// What a filter asks about a message, as it stands now.
///
/// @param stage the key of its stage
/// @param relation the key of a user turn's relation; null where none was given
/// @param words how many words it has, white space separating them
/// @param edited true when its words differ from the source
public record TurnFacts(
        Role role, String stage, @Nullable String relation, int words, boolean edited) {

    /// What a message tells.
    static TurnFacts of(CuratedMessage message) {
        return new TurnFacts(
                message.role(),
                message.stage(),
                message.relation(),
                Words.in(message.content()),
                message.isReworded());
    }
}
