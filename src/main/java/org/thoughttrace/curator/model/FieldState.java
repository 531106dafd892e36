package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

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
    /// What the data of a new release say counts only while a revision is there that contradicts
    /// them and builds on nothing that is here: what came before it may come later, and with it the
    /// link to what the data say.
    ///
    /// @param revisions at least one, all of the same target and field
    /// @throws IllegalArgumentException when there is none
    public static FieldState of(Collection<Revision> revisions) {
        return among(revisions, revision -> counts(revision, revisions));
    }

    /// The same of revisions that were the latest together, each of which counted.
    ///
    /// @param heads at least one, all of the same target and field
    public static FieldState between(Collection<Revision> heads) {
        return among(heads, _ -> true);
    }

    private static boolean counts(Revision revision, Collection<Revision> among) {
        if (!revision.isOfNewRelease() || among.stream().allMatch(Revision::isOfNewRelease)) {
            return true;
        }
        Set<UUID> here = new HashSet<>();
        among.forEach(one -> here.add(one.id()));
        return among.stream()
                .filter(one -> !one.isOfNewRelease())
                .filter(one -> one.parents().stream().noneMatch(here::contains))
                .anyMatch(one ->
                        !Objects.equals(one.before(), revision.after())
                                && !Objects.equals(one.after(), revision.after()));
    }

    private static FieldState among(Collection<Revision> revisions, Predicate<Revision> counts) {
        Set<UUID> superseded = new HashSet<>();
        for (Revision revision : revisions) {
            superseded.addAll(revision.parents());
        }
        List<Revision> heads = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Revision revision : revisions) {
            if (!superseded.contains(revision.id())
                    && counts.test(revision)
                    && seen.add(revision.id())) {
                heads.add(revision);
            }
        }
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("a field without a latest revision");
        }
        heads.sort((left, right) -> left.id().toString().compareTo(right.id().toString()));
        Revision shown = heads.getFirst();
        boolean conflicting =
                heads.stream().anyMatch(head -> !Objects.equals(head.after(), shown.after()));
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
