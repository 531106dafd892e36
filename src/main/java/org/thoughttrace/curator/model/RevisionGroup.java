package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Revisions that belong together: one gesture in the window, one file of acts, one undo.
///
/// @param title what it did, in a curator's words
/// @param subject the group it undoes or redoes; null for an act
/// @param madeIn the store it was made in: only its own groups can a store undo
public record RevisionGroup(UUID id, Kind kind, String title, @Nullable UUID subject, UUID madeIn) {

    /// What a group is to undo and redo.
    public enum Kind {
        ACT,
        UNDO,
        REDO
    }
}
