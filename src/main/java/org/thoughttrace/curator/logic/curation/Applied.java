package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What was done and is now in the store.
///
/// @param group empty when nothing had to be written
/// @param revisions in order
/// @param conversations those that changed, in the order they were touched
/// @param at when it was committed
public record Applied(
        Optional<RevisionGroup> group,
        List<Revision> revisions,
        SequencedSet<String> conversations,
        Instant at) {

    /// Where to look to see it: the target of the first revision.
    public Optional<Target> place() {
        return revisions.stream().findFirst().map(Revision::target);
    }
}
