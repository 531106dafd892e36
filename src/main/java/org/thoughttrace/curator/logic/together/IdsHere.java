package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// The UUIDs of revisions that are not the same in other data, because turns have other numbers there.
/// Such a UUID follows from that of the revision and from where it is now, and from nothing else: the
/// same work rebased twice gives the same, whatever other conversations came in between, and two
/// revisions that say different things never share one.
final class IdsHere {

    private final WriteTransaction transaction;

    /// What became of additions that were looked at in this merge.
    private final Map<UUID, UUID> seen = new HashMap<>();

    IdsHere(WriteTransaction transaction) {
        this.transaction = transaction;
    }

    /// Where the revisions of a field are now, all alike.
    record Place(String name) {

        /// The UUID there of a revision.
        UUID idOf(UUID elsewhere) {
            return UUID.nameUUIDFromBytes(
                    (elsewhere + "\n" + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Where a revision is now. What was added is where its content says: its own target is a UUID.
    ///
    /// @param movedTurns for a field whose values are turns, those with another number
    static Place placeOf(
            Target target,
            Field field,
            @Nullable Value before,
            @Nullable Value after,
            SortedMap<Integer, Integer> movedTurns) {
        if (field.equals(Field.ADDED)) {
            return ofAddition(after == null ? before : after);
        }
        return new Place(
                target.path()
                        + movedTurns.entrySet().stream()
                                .map(turn -> "\n" + turn.getKey() + ">" + turn.getValue())
                                .collect(Collectors.joining()));
    }

    /// Where a rewrite of a turn is.
    static Place rewriteOn(int turn) {
        return ofAddition(new Value.Parts(Map.of("turn", Integer.toString(turn))));
    }

    private static Place ofAddition(@Nullable Value made) {
        Map<String, String> parts = made instanceof Value.Parts told ? told.parts() : Map.of();
        return new Place(
                List.of("turn", "on", "splitFrom").stream()
                        .map(name -> name + " " + parts.getOrDefault(name, ""))
                        .collect(Collectors.joining("\n")));
    }

    /// Remembers what became of an addition.
    void remember(UUID elsewhere, UUID here) {
        seen.put(elsewhere, here);
    }

    /// The UUID that something which a curator added elsewhere has here; empty where it is not here.
    ///
    /// @param target one of the same conversation
    Optional<UUID> find(UUID elsewhere, Target target) {
        UUID known = seen.get(elsewhere);
        if (known != null && transaction.revision(known).isPresent()) {
            return Optional.of(known);
        }
        if (transaction.revision(elsewhere).isPresent()) {
            return Optional.of(elsewhere);
        }
        String conversation = target.conversation();
        Optional<UUID> found =
                conversation == null
                        ? Optional.empty()
                        : transaction.revisions(conversation).stream()
                                .filter(revision -> revision.field().equals(Field.ADDED))
                                .filter(revision -> becameOf(elsewhere, revision))
                                .map(Revision::id)
                                .findFirst();
        found.ifPresent(here -> seen.put(elsewhere, here));
        return found;
    }

    private static boolean becameOf(UUID elsewhere, Revision here) {
        Value made = here.after();
        return made != null && ofAddition(made).idOf(elsewhere).equals(here.id());
    }
}
