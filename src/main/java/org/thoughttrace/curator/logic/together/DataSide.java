package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Value;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Speaks for the data of a new release, where work on the old one found something else: a revision
/// of whoever merges that keeps what the data say, beside the one that changes it. So the two are a
/// conflict like any other, which stays until somebody settles it.
///
/// @param group the one act of a merge that all of them belong to
record DataSide(RevisionGroup group, String curator, Instant now) {

    static final String WHY = "what the new release says";

    /// For one merge.
    static DataSide of(UUID store, String curator, Instant now) {
        return new DataSide(
                new RevisionGroup(
                        UUID.randomUUID(),
                        RevisionGroup.Kind.ACT,
                        "What the new release says",
                        null,
                        store),
                curator,
                now);
    }

    /// The revision that stands against another.
    ///
    /// @param data what the data say
    Revision of(Revision other, @Nullable Value data) {
        return new Revision(
                firstInOrder(),
                other.counter(),
                group.id(),
                curator,
                now,
                other.target(),
                other.field(),
                data,
                data,
                WHY,
                List.of());
    }

    /// Of values in conflict the one with the smallest UUID shows: the data, until somebody settles
    /// it. Random in its last 62 bits.
    private static UUID firstInOrder() {
        UUID random = UUID.randomUUID();
        return new UUID(
                random.getMostSignificantBits() & 0xFFFFL, random.getLeastSignificantBits());
    }
}
