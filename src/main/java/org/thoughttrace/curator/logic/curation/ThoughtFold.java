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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The thoughts that stand now, those of the source and those that curators added.
final class ThoughtFold {

    private static final Comparator<CuratedThought> ORDER =
            Comparator.comparing(CuratedThought::kind)
                    .thenComparing(ThoughtFold::group)
                    .thenComparing(ThoughtFold::sourcePlace)
                    .thenComparing(thought -> Objects.toString(thought.timestamp(), ""))
                    .thenComparing(thought -> thought.id().path());

    private final Conversation source;
    private final FieldStates states;

    ThoughtFold(Conversation source, FieldStates states) {
        this.source = source;
        this.states = states;
    }

    /// Thoughts by the turn they stand at now: reasons first, then reactions; in each, those that
    /// belong there in the source, then those moved there, then added ones by when they were made.
    Map<Integer, List<CuratedThought>> byTurn() {
        Map<Integer, List<CuratedThought>> thoughts = new HashMap<>();
        for (Message message : source.messages()) {
            for (Thought thought : message.thoughts()) {
                add(thoughts, fromSource(thought));
            }
        }
        for (Target target : states.targets()) {
            if (target instanceof Target.OfThought(String ignored, ThoughtId id)
                    && id instanceof ThoughtId.Added added) {
                add(thoughts, fromCurator(target, added));
            }
        }
        thoughts.values().forEach(list -> list.sort(ORDER));
        return thoughts;
    }

    private void add(
            Map<Integer, List<CuratedThought>> thoughts, @Nullable CuratedThought thought) {
        if (thought != null && thought.turn() >= 1 && thought.turn() <= source.messages().size()) {
            thoughts.computeIfAbsent(thought.turn(), turn -> new ArrayList<>()).add(thought);
        }
    }

    private @Nullable CuratedThought fromSource(Thought thought) {
        Target target = new Target.OfThought(source.id(), thought.id());
        if (states.isTrue(target, Field.REMOVED)) {
            return null;
        }
        String text = states.text(target, Field.TEXT);
        String label = states.text(target, Field.LABEL);
        Integer turn = states.number(target, Field.TURN);
        return new CuratedThought(
                thought.id(),
                thought.kind(),
                turn == null ? thought.id().turn() : turn,
                text == null ? thought.content() : text,
                label == null ? thought.label() : label,
                thought.timestamp(),
                thought);
    }

    private @Nullable CuratedThought fromCurator(Target target, ThoughtId.Added id) {
        FieldState made = states.of(target).get(Field.ADDED);
        if (made == null
                || !(made.value() instanceof Value.Parts parts)
                || states.isTrue(target, Field.REMOVED)) {
            return null;
        }
        AddedThought added = AddedThought.of(parts);
        String text = states.text(target, Field.TEXT);
        String label = states.text(target, Field.LABEL);
        Integer turn = states.number(target, Field.TURN);
        return new CuratedThought(
                id,
                added.kind(),
                turn == null ? added.turn() : turn,
                text == null ? added.content() : text,
                label == null ? added.label() : label,
                added.timestamp(),
                null);
    }

    private static int group(CuratedThought thought) {
        return thought.source() == null ? 2 : thought.isMoved() ? 1 : 0;
    }

    private static long sourcePlace(CuratedThought thought) {
        return thought.id() instanceof ThoughtId.Source(int turn, var kind, int index)
                ? turn * (1L << 32) + index
                : 0;
    }
}
