package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/// What was done and is now in the store. The revisions themselves are in the log: an act on a whole
/// subset makes more of them than one wants in memory.
///
/// @param group empty when nothing had to be written
/// @param revisions how many there are
/// @param place where to look to see it: the target of the first revision; empty for none
/// @param flags that were raised
/// @param rewrites that were added
/// @param conversations those that changed, in the order they were touched
/// @param at when it was committed
public record Applied(
        Optional<RevisionGroup> group,
        int revisions,
        Optional<Target> place,
        List<UUID> flags,
        List<UUID> rewrites,
        SequencedSet<String> conversations,
        Instant at) {}
