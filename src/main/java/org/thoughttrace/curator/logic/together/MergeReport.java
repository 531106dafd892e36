package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.model.Revision;

import java.util.List;
import java.util.Set;

/// What became of the revisions of some bundles, or would.
///
/// @param revisions how many the bundles hold together
/// @param added how many came that were not here
/// @param known how many were here already
/// @param conflicts fields the bundles are about that are in conflict now, each once
/// @param unmatched revisions on what these data do not have
/// @param vanished how many of those that have no place here were not known to have none
/// @param conversations of which something else stands now
/// @param notes sentences on what else is worth knowing
public record MergeReport(
        long revisions,
        long added,
        long known,
        List<Conflict> conflicts,
        List<Unmatched> unmatched,
        long vanished,
        Set<String> conversations,
        List<String> notes) {

    public MergeReport {
        conflicts = List.copyOf(conflicts);
        unmatched = List.copyOf(unmatched);
        conversations = Set.copyOf(conversations);
        notes = List.copyOf(notes);
    }

    /// A revision on what is not here.
    ///
    /// @param reason what it is that is not here
    /// @param place whether it is kept all the same
    public record Unmatched(Revision revision, String reason, Place place) {

        /// Where it is.
        public enum Place {
            /// In the log: it shows once what it is about is here. Until then it is listed, see
            /// [Vanished].
            KEPT,
            /// Beside the log, until it finds a place or a curator has seen it: see [Vanished].
            LEFT
        }
    }

    /// True where the store is, or would be, another one by it.
    public boolean isChange() {
        return added > 0 || vanished > 0 || !notes.isEmpty();
    }

    /// True when everything is in the log and nothing is left to settle.
    public boolean isClean() {
        return conflicts.isEmpty() && unmatched.isEmpty();
    }
}
