package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What a user was thinking, as the source has it: a note anchored to one message.
///
/// @param content the participant's own words; empty where the source has none
/// @param label the key of its label, which need not be one the scheme knows
/// @param timestamp when it was written or last changed, as the source's own text
public record Thought(
        ThoughtId.Source id, String content, @Nullable String label, @Nullable String timestamp) {

    public Thought {
        Objects.requireNonNull(id);
        Objects.requireNonNull(content);
    }

    /// Reason or reaction.
    public ThoughtKind kind() {
        return id.kind();
    }
}
