package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.UUID;

/// One field that an act changes: a revision before it has a place in the log.
///
/// @param revision the UUID it is to have; given where the revision makes something that is known by
///     that UUID from then on
/// @param why the reason its curator gave; null for none
record Change(
        UUID revision,
        Target target,
        Field field,
        @Nullable Value before,
        @Nullable Value after,
        @Nullable String why) {

    Change(
            UUID revision,
            Target target,
            Field field,
            @Nullable Value before,
            @Nullable Value after) {
        this(revision, target, field, before, after, null);
    }

    static Change of(Target target, Field field, @Nullable Value before, @Nullable Value after) {
        return new Change(UUID.randomUUID(), target, field, before, after);
    }
}
