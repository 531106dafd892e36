package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The thoughts of the source and those that curators added, as they are now: those that stand, and
/// those that were taken away.
final class ThoughtFold {

    private final Conversation source;
    private final FieldStates states;
    private final Map<Integer, List<CuratedThought>> standing = new HashMap<>();
    private final Map<Integer, List<CuratedThought>> removed = new HashMap<>();

    ThoughtFold(Conversation source, FieldStates states) {
        this.source = source;
        this.states = states;
        Map<Integer, List<ThoughtOrder.Placed>> found = find();
        found.forEach((turn, thoughts) -> {
            for (ThoughtOrder.Placed placed : ThoughtOrder.of(thoughts)) {
                (placed.isRemoved() ? removed : standing)
                        .computeIfAbsent(turn, _ -> new ArrayList<>())
                        .add(placed.thought());
            }
        });
    }

    /// Thoughts by the turn they stand at now, in the order of [ThoughtOrder].
    Map<Integer, List<CuratedThought>> byTurn() {
        return standing;
    }

    /// Thoughts that were taken away, by the turn they would stand at.
    Map<Integer, List<CuratedThought>> removedByTurn() {
        return removed;
    }

    private Map<Integer, List<ThoughtOrder.Placed>> find() {
        Map<Integer, List<ThoughtOrder.Placed>> found = new HashMap<>();
        for (Message message : source.messages()) {
            for (Thought thought : message.thoughts()) {
                add(found, fromSource(thought));
            }
        }
        for (Target target : states.targets()) {
            if (target instanceof Target.OfThought(String ignored, ThoughtId id)
                    && id instanceof ThoughtId.Added added) {
                add(found, fromCurator(target, added));
            }
        }
        return found;
    }

    private void add(
            Map<Integer, List<ThoughtOrder.Placed>> found, ThoughtOrder.@Nullable Placed placed) {
        if (placed != null && hasTurn(placed.thought().turn())) {
            found.computeIfAbsent(placed.thought().turn(), _ -> new ArrayList<>()).add(placed);
        }
    }

    /// Where a thought was moved to a turn that this version of the source does not have, it stays where
    /// it was: else it would be nowhere, and in no export.
    private int turnOf(Target target, int own) {
        Integer moved = states.number(target, Field.TURN);
        return moved == null || !hasTurn(moved) ? own : moved;
    }

    private boolean hasTurn(int turn) {
        return turn >= 1 && turn <= source.messages().size();
    }

    private ThoughtOrder.Placed fromSource(Thought thought) {
        Target target = new Target.OfThought(source.id(), thought.id());
        String text = states.text(target, Field.TEXT);
        String label = states.text(target, Field.LABEL);
        return new ThoughtOrder.Placed(
                new CuratedThought(
                        thought.id(),
                        thought.kind(),
                        turnOf(target, thought.id().turn()),
                        text == null ? thought.content() : text,
                        label == null ? thought.label() : label,
                        thought.timestamp(),
                        thought),
                states.isTrue(target, Field.REMOVED),
                null,
                0);
    }

    private ThoughtOrder.@Nullable Placed fromCurator(Target target, ThoughtId.Added id) {
        FieldState made = states.of(target).get(Field.ADDED);
        if (made == null || !(made.value() instanceof Value.Parts parts)) {
            return null;
        }
        AddedThought added = AddedThought.of(parts);
        String text = states.text(target, Field.TEXT);
        String label = states.text(target, Field.LABEL);
        return new ThoughtOrder.Placed(
                new CuratedThought(
                        id,
                        added.kind(),
                        turnOf(target, added.turn()),
                        text == null ? added.content() : text,
                        label == null ? added.label() : label,
                        added.timestamp(),
                        null),
                states.isTrue(target, Field.REMOVED),
                added.split(),
                made.since());
    }
}
