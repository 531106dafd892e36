package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What the log says a field holds now.
///
/// @param value null for none
/// @param heads the latest revisions of the field, those that no other names as its parent, in the
///     order of their UUIDs; a next revision names them all as parents
/// @param conflicting true when the heads disagree; then the value is that of the smallest UUID
/// @param since the counter of the first revision of the field; with the UUID of what a curator added,
///     the place of that in the order of the log
public record FieldState(
        Target target,
        Field field,
        @Nullable Value value,
        List<UUID> heads,
        boolean conflicting,
        long since) {

    public FieldState {
        heads = List.copyOf(heads);
    }

    /// Reads the revisions of one field, in any order, each any number of times. The result
    /// depends on their set alone, so stores that hold the same revisions show the same value.
    ///
    /// @param revisions at least one, all of the same target and field
    /// @throws IllegalArgumentException when there is none
    public static FieldState of(Collection<Revision> revisions) {
        Set<UUID> superseded = new HashSet<>();
        for (Revision revision : revisions) {
            superseded.addAll(revision.parents());
        }
        List<Revision> heads = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Revision revision : revisions) {
            if (!superseded.contains(revision.id()) && seen.add(revision.id())) {
                heads.add(revision);
            }
        }
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("a field without a latest revision");
        }
        heads.sort((left, right) -> left.id().toString().compareTo(right.id().toString()));
        Revision shown = heads.getFirst();
        boolean conflicting =
                heads.stream()
                        .anyMatch(head -> !java.util.Objects.equals(head.after(), shown.after()));
        return new FieldState(
                shown.target(),
                shown.field(),
                shown.after(),
                heads.stream().map(Revision::id).toList(),
                conflicting,
                revisions.stream().mapToLong(Revision::counter).min().orElseThrow());
    }

    /// The same, for a field that had revisions before those it was made of.
    ///
    /// @param earlier what they had left
    public FieldState after(FieldState earlier) {
        return new FieldState(
                target, field, value, heads, conflicting, Math.min(since, earlier.since()));
    }
}
