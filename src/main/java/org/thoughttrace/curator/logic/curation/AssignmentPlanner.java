package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.named.AssignmentJson;
import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/// What acts on review assignments change, and what they are refused for.
final class AssignmentPlanner {

    private final WriteTransaction transaction;
    private final StoreFields fields;

    AssignmentPlanner(WriteTransaction transaction, StoreFields fields) {
        this.transaction = transaction;
        this.fields = fields;
    }

    /// The changes of an act.
    ///
    /// @throws ActRefused when it cannot be done
    List<Change> plan(Act.OfAssignment act) {
        return switch (act) {
            case Act.Assign assign -> List.of(assign(assign));
            case Act.Unassign(String name) -> List.of(remove(name.strip()));
        };
    }

    private Change assign(Act.Assign act) {
        String name = StoreNames.wellFormed("an assignment", act.name(), "name");
        Map<String, FieldState> known = known();
        if (find(known, name).isPresent()) {
            throw new ActRefused("name", "there is an assignment \"" + name + "\" already");
        }
        List<String> curators = curators(act);
        if (act.fold() < 1 || act.fold() > curators.size()) {
            throw new ActRefused(
                    "fold",
                    "each conversation goes to at least one curator, and to no more than the "
                            + curators.size()
                            + " that are named");
        }
        if (act.quota() != null && act.quota() < 1) {
            throw new ActRefused("quota", "a quota is at least 1");
        }
        List<String> ids = StoreNames.inOrder(transaction, act.ids());
        if (ids.isEmpty()) {
            throw new ActRefused("ids", "there is no conversation to give out");
        }
        Assignment.Plan plan =
                new Assignment.Plan(
                        name,
                        act.fold(),
                        act.quota(),
                        act.seed(),
                        Allotment.deal(ids, curators, act.fold(), act.quota(), act.seed()));
        UUID id = UUID.randomUUID();
        return new Change(
                id,
                new Target.OfStore(),
                Field.assignment(id),
                null,
                new Value.Text(AssignmentJson.write(plan)));
    }

    private static List<String> curators(Act.Assign act) {
        SequencedSet<String> curators = new LinkedHashSet<>();
        for (String curator : act.curators()) {
            curators.add(StoreNames.wellFormed("a curator", curator, "curators"));
        }
        if (curators.isEmpty()) {
            throw new ActRefused("curators", "name the curators who are to review");
        }
        return List.copyOf(curators);
    }

    private Change remove(String name) {
        Map<String, FieldState> known = known();
        FieldState state =
                find(known, name)
                        .orElseThrow(() -> StoreNames.unknown("assignment", name, known.keySet()));
        return Change.of(state.target(), state.field(), state.value(), null);
    }

    private static Optional<FieldState> find(Map<String, FieldState> known, String name) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// By name.
    private Map<String, FieldState> known() {
        Map<String, FieldState> known = new LinkedHashMap<>();
        for (FieldState state : fields.assignments()) {
            String json = Value.textOf(state.value());
            try {
                if (json != null) {
                    known.put(AssignmentJson.read(json).name(), state);
                }
            } catch (SubsetException unreadable) {
                // One from elsewhere that makes no sense counts as none.
            }
        }
        return known;
    }
}
