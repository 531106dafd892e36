package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Speaks for the data of a new release, where work on the old one found something else: a revision
/// that keeps what the data say, beside the one that changes it. So the two are a conflict like any
/// other, which stays until somebody settles it. All of it follows from what the data say at the place,
/// so that whoever rebases whatever work, however often, has the very same revision.
final class DataSide {
    private static final int ZEROS = 48;

    /// What all of them are part of.
    static final RevisionGroup GROUP =
            new RevisionGroup(
                    named("data side"),
                    RevisionGroup.Kind.ACT,
                    "What the new release says",
                    null,
                    named("new release"));

    private DataSide() {}

    /// The revision that stands for the data at a place.
    ///
    /// @param data what they say there
    static Revision at(Target target, Field field, @Nullable Value data) {
        return new Revision(
                id(target, field, data),
                1,
                GROUP.id(),
                Revision.OF_NEW_RELEASE,
                Instant.EPOCH,
                target,
                field,
                data,
                data,
                null,
                List.of());
    }

    /// Of values in conflict the one with the smallest UUID shows: the data, until somebody settles
    /// it. So it begins with zeros.
    private static UUID id(Target target, Field field, @Nullable Value data) {
        UUID whole =
                named(
                        String.join(
                                "\n",
                                GROUP.id().toString(),
                                String.valueOf(target.conversation()),
                                target.path(),
                                field.name(),
                                String.valueOf(data)));
        return new UUID(
                whole.getMostSignificantBits() & (1L << Long.SIZE - ZEROS) - 1,
                whole.getLeastSignificantBits());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
