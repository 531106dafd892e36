package org.thoughttrace.curator.logic.versions;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtKind;

/// One field in which two versions of a conversation differ.
///
/// @param field the name it has in a file; `message` or `thought` for one that only one version has
/// @param before its text in the first version; null where that has none
/// @param after its text in the second version; null where that has none
public record Difference(
        Place place, String field, @Nullable String before, @Nullable String after) {

    /// Where it is. Counts from 1; 0 where there is no such thing.
    ///
    /// @param turnBefore the turn in the first version
    /// @param turnAfter the turn in the second version
    /// @param kind of the thought; null where it is none
    /// @param indexBefore which of its kind the thought is at its message, in the first version
    /// @param indexAfter the same in the second version
    public record Place(
            int turnBefore,
            int turnAfter,
            @Nullable ThoughtKind kind,
            int indexBefore,
            int indexAfter) {

        /// The conversation as a whole.
        static final Place WHOLE = new Place(0, 0, null, 0, 0);

        static Place ofTurns(int before, int after) {
            return new Place(before, after, null, 0, 0);
        }

        Place thought(ThoughtKind of, int before, int after) {
            return new Place(turnBefore, turnAfter, of, before, after);
        }
    }
}
