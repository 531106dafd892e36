package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// One act of a curator on one field: who, when, on what, from what to what. Revisions are never
/// changed or deleted; what one did, only a later one takes back.
///
/// @param counter one more than the greatest its writer had seen (a Lamport clock, Lamport 1978):
///     the order of revisions, with the UUID where two are equal
/// @param group the revisions that were made, and are undone, together
/// @param at the wall clock; shown, never used for order
/// @param before the value its curator saw; null for none
/// @param after the value its curator gave; null for none
/// @param parents the latest revisions of the same field that the writer had seen
public record Revision(
        UUID id,
        long counter,
        UUID group,
        String curator,
        Instant at,
        Target target,
        Field field,
        @Nullable Value before,
        @Nullable Value after,
        @Nullable String why,
        List<UUID> parents) {

    /// In the place of a curator where the data of a new release speak for themselves.
    public static final String OF_NEW_RELEASE = "(new release)";

    /// The one order of all revisions.
    public static final Comparator<Revision> ORDER =
            Comparator.comparingLong(Revision::counter)
                    .thenComparing(revision -> revision.id().toString());

    public Revision {
        parents = List.copyOf(parents);
    }

    /// True where nobody changed anything: it stands for what the data of a new release say.
    public boolean isOfNewRelease() {
        return curator.equals(OF_NEW_RELEASE);
    }
}
