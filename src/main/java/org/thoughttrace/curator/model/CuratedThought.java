package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// A thought as it stands now, after all revisions.
///
/// @param turn the message it now belongs to, from 1
/// @param source what it was in the source; null for one a curator added
public record CuratedThought(
        ThoughtId id,
        ThoughtKind kind,
        int turn,
        String content,
        @Nullable String label,
        @Nullable String timestamp,
        @Nullable Thought source) {

    /// True when a curator made it or changed its words, label or place.
    public boolean isEdited() {
        return source == null || isMoved() || isReworded() || isRelabelled();
    }

    /// True when its words differ from the source.
    public boolean isReworded() {
        return source != null && !source.content().equals(content);
    }

    /// True when its label differs from the source.
    public boolean isRelabelled() {
        return source != null && !Objects.equals(source.label(), label);
    }

    /// True when it stands at another message than in the source.
    public boolean isMoved() {
        return source != null && source.id().turn() != turn;
    }
}
