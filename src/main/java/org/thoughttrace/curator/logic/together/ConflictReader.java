package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds out who gave the values that are in conflict.
///
/// @param revisions finds one in the log
/// @param undos true for a group that took another back
record ConflictReader(Function<UUID, Optional<Revision>> revisions, Predicate<UUID> undos) {

    Conflict read(FieldState state) {
        List<Conflict.Side> sides = new ArrayList<>();
        for (UUID head : state.heads()) {
            revisions
                    .apply(head)
                    .ifPresent(found -> sides.add(new Conflict.Side(found, origin(found))));
        }
        return new Conflict(state, sides);
    }

    /// Where a settlement was undone, its values were given before it: by whoever gave them first.
    private Revision origin(Revision head) {
        Revision at = head;
        Optional<Revision> before = givenBefore(at);
        while (before.isPresent()) {
            at = before.get();
            before = givenBefore(at);
        }
        return at;
    }

    private Optional<Revision> givenBefore(Revision revision) {
        if (revision.parents().size() != 1 || !undos.test(revision.group())) {
            return Optional.empty();
        }
        return revisions
                .apply(revision.parents().getFirst())
                .filter(settled -> settled.parents().size() > 1)
                .flatMap(settled ->
                        settled.parents().stream()
                                .flatMap(id -> revisions.apply(id).stream())
                                .filter(old -> Objects.equals(old.after(), revision.after()))
                                .findFirst());
    }
}
