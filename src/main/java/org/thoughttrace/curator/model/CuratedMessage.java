package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A message as it stands now, after all revisions.
///
/// @param stage the key of its stage, computed or set
/// @param stageOrigin whether the rule or a curator gave the stage
/// @param relation the key of a user turn's relation; null where none was given
/// @param thoughts those that stand at it now: reasons first, then reactions
/// @param removed those that a curator took away, as they were when they stood at it
public record CuratedMessage(
        Message source,
        String content,
        String stage,
        StageOrigin stageOrigin,
        @Nullable String relation,
        List<CuratedThought> thoughts,
        List<CuratedThought> removed) {

    /// Where a stage comes from.
    public enum StageOrigin {
        COMPUTED,
        BOUNDARY_MOVED,
        SET_ON_TURN
    }

    public CuratedMessage {
        thoughts = List.copyOf(thoughts);
        removed = List.copyOf(removed);
    }

    /// Its place in the conversation, from 1.
    public int turn() {
        return source.turn();
    }

    /// Who speaks.
    public Role role() {
        return source.role();
    }

    /// True when its words differ from the source.
    public boolean isReworded() {
        return !source.content().equals(content);
    }

    /// True when a thought of a kind stands at it now.
    public boolean hasThought(ThoughtKind kind) {
        for (CuratedThought thought : thoughts) {
            if (thought.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /// The thoughts of a kind that stand at it now.
    public List<CuratedThought> thoughts(ThoughtKind kind) {
        return thoughts.stream().filter(thought -> thought.kind() == kind).toList();
    }
}
