package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// One turn of a conversation, as the source has it.
///
/// @param turn its place in the conversation, from 1: what a message is addressed by
/// @param type the source's own word for who speaks; null where it has none
/// @param sourceId the source's own id as text; shown, never relied on
/// @param content Markdown; empty where the source has none
/// @param timestamp the source's own text
/// @param thoughts reasons first, then reactions, each in source order
public record Message(
        int turn,
        @Nullable String type,
        @Nullable String sourceId,
        String content,
        @Nullable String timestamp,
        List<Thought> thoughts) {

    public Message {
        Objects.requireNonNull(content);
        thoughts = List.copyOf(thoughts);
    }

    /// Who speaks.
    public Role role() {
        return Role.of(type);
    }
}
