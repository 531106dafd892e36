package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

/// What is to be done to many conversations.
public sealed interface BulkWish {

    /// Gives all of them a status.
    record SetStatus(Status status) implements BulkWish {}

    /// Adds a tag to all of them.
    record AddTag(String tag) implements BulkWish {}

    /// Takes a tag away from all that have it.
    record RemoveTag(String tag) implements BulkWish {}

    /// Adds a topic to all of them: one of the scheme, or a subtopic `topic/own words`.
    record AddTopic(String topic) implements BulkWish {}

    /// Raises a flag in all of them. An open one of the same kind and severity at the same place is
    /// flag enough.
    record RaiseFlag(FlagPlace on, String kind, Severity severity, String comment)
            implements BulkWish {}

    /// Gives turns a stage.
    record SetStage(StagedTurns turns, String stage) implements BulkWish {}

    /// Gives thoughts a label: reasons one of theirs, reactions one of theirs.
    record Relabel(LabelledThoughts which, String label) implements BulkWish {}

    /// Puts other words in the place of some, wherever they stand in thoughts.
    ///
    /// @param replacement for a regular expression with groups: `$1`, `${name}`
    record Replace(TextSearch search, String replacement, SearchedThoughts in)
            implements BulkWish {}

    /// What flags are raised on.
    enum FlagPlace {
        CONVERSATIONS,
        /// The turns that the filter speaks of.
        TURNS,
        /// The thoughts that the filter speaks of.
        THOUGHTS
    }

    /// Which turns get a stage.
    enum StagedTurns {
        ALL,
        /// Those that the filter speaks of.
        MEANT
    }

    /// In which thoughts words are looked for.
    enum SearchedThoughts {
        ALL,
        REASONS,
        REACTIONS,
        /// Those that the filter speaks of.
        MEANT
    }

    /// True when each change is worth a look by itself and can be left out.
    default boolean isListed() {
        return this instanceof Relabel || this instanceof Replace;
    }
}
