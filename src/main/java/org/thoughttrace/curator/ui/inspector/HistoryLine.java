package org.thoughttrace.curator.ui.inspector;

import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.model.RevisionGroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A line of the history: one change, or a group of changes that were made together.
sealed interface HistoryLine {

    /// The group of revisions it belongs to.
    UUID group();

    /// Whether it was an act, or took one back or did it again.
    RevisionGroup.Kind kind();

    /// What was done, in a curator's words.
    String title();

    /// Whose name it carries.
    String who();

    /// When, by the clock of that time.
    Instant at();

    /// One change.
    ///
    /// @param what the field and where it stands
    /// @param turn where to look; 0 for nowhere
    /// @param place whether it stands for itself or under its group
    record Change(
            UUID group,
            UUID revision,
            RevisionGroup.Kind kind,
            String title,
            String what,
            List<TextDiff.Part> change,
            String who,
            Instant at,
            int turn,
            Place place)
            implements HistoryLine {}

    /// Several changes that were made, and are undone, together.
    ///
    /// @param changes how many there are in this conversation
    /// @param unfolded true while they are shown below
    record Group(
            UUID group,
            RevisionGroup.Kind kind,
            String title,
            String who,
            Instant at,
            int changes,
            boolean unfolded)
            implements HistoryLine {}

    /// Where a change stands.
    enum Place {
        ALONE,
        IN_GROUP
    }
}
