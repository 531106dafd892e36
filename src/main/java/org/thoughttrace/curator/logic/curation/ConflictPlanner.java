package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What it takes to settle a conflict, and to open it again where that is undone.
final class ConflictPlanner {

    private ConflictPlanner() {}

    /// The change that lets the value of one of the revisions in conflict stand: as it sees them all,
    /// it settles the matter between them.
    ///
    /// @param state of the field that the revision changed
    /// @throws ActRefused when the field is in no conflict, or the revision no longer part of it
    static List<Change> resolve(FieldState state, Revision chosen) {
        if (!state.conflicting()) {
            throw new ActRefused("revision", "its field is not in conflict any more");
        }
        if (!state.heads().contains(chosen.id())) {
            throw new ActRefused("revision", "a later one has taken its place in the conflict");
        }
        return List.of(Change.of(chosen.target(), chosen.field(), state.value(), chosen.after()));
    }

    /// The changes that open a conflict again which a revision settled: one for each value, so that
    /// the field holds what it held, and shows what it showed. None when it settled nothing.
    ///
    /// @param before what the field held before it was settled
    /// @param now what a curator sees of it
    static List<Change> reopened(
            WriteTransaction transaction,
            Revision settled,
            @Nullable Value before,
            @Nullable Value now) {
        if (settled.parents().size() < 2) {
            return List.of();
        }
        List<Revision> parents = new ArrayList<>();
        settled.parents().forEach(id -> transaction.revision(id).ifPresent(parents::add));
        if (parents.isEmpty() || !FieldState.between(parents).conflicting()) {
            return List.of();
        }
        List<Revision> inOrder = new ArrayList<>(parents);
        inOrder.sort((left, right) -> left.id().toString().compareTo(right.id().toString()));
        // The one that shows has the smallest UUID; the new ones keep that order.
        List<UUID> ids = new ArrayList<>();
        for (Revision _ : inOrder) {
            ids.add(UUID.randomUUID());
        }
        ids.sort((left, right) -> left.toString().compareTo(right.toString()));
        List<Change> changes = new ArrayList<>();
        for (Revision head : inOrder) {
            changes.add(
                    new Change(
                            ids.get(changes.size()),
                            settled.target(),
                            settled.field(),
                            now,
                            head.after()));
        }
        return Objects.equals(changes.getFirst().after(), before) ? changes : List.of();
    }
}
