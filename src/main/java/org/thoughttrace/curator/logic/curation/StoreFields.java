package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of the store and of its subsets while acts are being done. Each is read when it is
/// first asked for: the ids of one subset can be megabytes, and most acts ask for none.
final class StoreFields {

    private record Key(Target target, Field field) {}

    private final WriteTransaction transaction;
    private final Map<Key, Optional<FieldState>> known = new LinkedHashMap<>();
    private boolean knowsNames;
    private boolean knowsAssignments;

    StoreFields(WriteTransaction transaction) {
        this.transaction = transaction;
    }

    Optional<FieldState> find(Target target, Field field) {
        return known.computeIfAbsent(
                new Key(target, field), key -> transaction.field(key.target(), key.field()));
    }

    void put(FieldState state) {
        known.put(new Key(state.target(), state.field()), Optional.of(state));
    }

    /// The revision whose value shows, see [FieldState].
    Revision shown(FieldState state) {
        return transaction.revision(state.heads().getFirst()).orElseThrow();
    }

    /// What the things of a kind are called that are there now.
    List<FieldState> names(Class<? extends Target> kind) {
        if (!knowsNames) {
            for (FieldState name : transaction.storeFields(Field.NAME)) {
                known.putIfAbsent(new Key(name.target(), name.field()), Optional.of(name));
            }
            knowsNames = true;
        }
        return known.values().stream()
                .flatMap(Optional::stream)
                .filter(state ->
                        kind.isInstance(state.target())
                                && state.field().equals(Field.NAME)
                                && state.value() != null)
                .toList();
    }

    /// The review assignments that are there now.
    List<FieldState> assignments() {
        if (!knowsAssignments) {
            for (FieldState state : transaction.assignmentFields()) {
                known.putIfAbsent(new Key(state.target(), state.field()), Optional.of(state));
            }
            knowsAssignments = true;
        }
        return known.values().stream()
                .flatMap(Optional::stream)
                .filter(state -> state.field().isAssignment() && state.value() != null)
                .toList();
    }
}
