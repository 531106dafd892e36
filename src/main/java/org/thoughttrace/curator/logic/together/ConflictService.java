package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.store.CurationStore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Lists the fields that curators disagree on, and settles them by rule.
public final class ConflictService {

    private final CurationStore store;
    private final CurationService curation;

    /// A service on an open store.
    public ConflictService(CurationStore store, CurationService curation) {
        this.store = store;
        this.curation = curation;
    }

    /// All conflicts: those of the store and its subsets, then those of conversations in the order of
    /// import.
    public List<Conflict> all() {
        List<FieldState> states = store.state().inConflict();
        if (states.isEmpty()) {
            return List.of();
        }
        ConflictReader reader = new ConflictReader(store.log()::find, store.transfer()::isUndo);
        return sorted(states).stream().map(reader::read).toList();
    }

    /// Work that has no place in these data and that no curator has said to have seen, whether it is on
    /// another release or in the log and does not show: by conversations in the order of import, then
    /// those that are not here, each in the order of the log.
    public List<Vanished> vanished() {
        List<Vanished> all = new ArrayList<>(new UnshownReader(store).all());
        store.vanished().all().stream().map(Vanished::of).forEach(all::add);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Field> seen = new HashSet<>();
        for (FieldState state : store.state().seenFields()) {
            if (state.value() != null) {
                seen.add(state.field());
            }
        }
        Map<String, Integer> places = places();
        return all.stream()
                .filter(found -> !seen.contains(Field.seen(found.revision().id())))
                .sorted(
                        Comparator.comparingInt((Vanished found) -> placeOf(found, places))
                                .thenComparing(ConflictService::conversationOf)
                                .thenComparing(Vanished::revision, Revision.ORDER))
                .toList();
    }

    private static String conversationOf(Vanished found) {
        String id = found.revision().target().conversation();
        return id == null ? "" : id;
    }

    private static int placeOf(Vanished found, Map<String, Integer> places) {
        String id = found.revision().target().conversation();
        return id == null ? -1 : places.getOrDefault(id, Integer.MAX_VALUE);
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        store.state().summaries().forEach(summary -> places.put(summary.id(), places.size()));
        return places;
    }

    /// The act that says that a curator has seen it.
    public static Act dismiss(Vanished found) {
        return new Act.DismissVanished(found.revision().id());
    }

    private List<FieldState> sorted(List<FieldState> states) {
        Map<String, Integer> places = places();
        List<FieldState> sorted = new ArrayList<>(states);
        sorted.sort(
                Comparator.comparingInt(state -> {
                    String id = state.target().conversation();
                    return id == null ? -1 : places.getOrDefault(id, Integer.MAX_VALUE);
                }));
        return sorted;
    }

    /// What a rule made of conflicts.
    ///
    /// @param settled how many
    /// @param open those it does not decide
    /// @param applied what was written; empty when nothing was
    public record Outcome(int settled, List<Conflict> open, Optional<Applied> applied) {
        public Outcome {
            open = List.copyOf(open);
        }
    }

    /// Settles conflicts by rule, as one group of revisions of the adjudicator.
    ///
    /// @param wanted which conflicts
    /// @throws org.thoughttrace.curator.logic.curation.ActsRefused when somebody settles one
    ///     meanwhile; then none is
    public Outcome adjudicate(
            String adjudicator,
            AdjudicationRule rule,
            Predicate<Conflict> wanted,
            CurationService.Progress progress) {
        List<Act> acts = new ArrayList<>();
        List<Conflict> open = new ArrayList<>();
        for (Conflict conflict : all()) {
            if (wanted.test(conflict)) {
                rule.choose(conflict)
                        .ifPresentOrElse(
                                side -> acts.add(settle(conflict, side)), () -> open.add(conflict));
            }
        }
        if (acts.isEmpty()) {
            return new Outcome(0, open, Optional.empty());
        }
        String title =
                acts.size() == 1 ? "Settle a conflict" : "Settle " + acts.size() + " conflicts";
        return new Outcome(
                acts.size(),
                open,
                Optional.of(curation.applyAll(adjudicator, title, acts, progress)));
    }

    /// The act that lets one side of a conflict stand.
    public static Act settle(Conflict conflict, Conflict.Side side) {
        return new Act.ResolveConflict(conflict.target().conversation(), side.head().id());
    }

    /// What has no place, of some conversations.
    public static Predicate<Vanished> vanishedOf(Set<String> conversations) {
        return found -> {
            String id = found.revision().target().conversation();
            return id != null && conversations.contains(id);
        };
    }

    /// Conflicts on some conversations.
    public static Predicate<Conflict> on(Set<String> conversations) {
        return conflict -> {
            String id = conflict.target().conversation();
            return id != null && conversations.contains(id);
        };
    }
}
