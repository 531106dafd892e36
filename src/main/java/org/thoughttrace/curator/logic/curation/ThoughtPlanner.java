package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Value;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What acts on thoughts change.
final class ThoughtPlanner {

    private final LabelScheme scheme;
    private final Instant now;

    ThoughtPlanner(LabelScheme scheme, Instant now) {
        this.scheme = scheme;
        this.now = now;
    }

    List<Change> setText(Working working, ThoughtRef ref, String value) {
        CuratedThought thought = working.thought(ref);
        requireWords(value, "value");
        return ConversationPlanner.changeIfDifferent(
                working.target(thought), Field.TEXT, thought.content(), value);
    }

    List<Change> setLabel(Working working, ThoughtRef ref, String value) {
        CuratedThought thought = working.thought(ref);
        Known.require(scheme, LabelScheme.Part.labelsOf(thought.kind()), value, "value");
        return ConversationPlanner.changeIfDifferent(
                working.target(thought), Field.LABEL, thought.label(), value);
    }

    List<Change> add(Working working, int turn, String text, String label) {
        CuratedMessage message = working.message(turn);
        if (message.role() == Role.OTHER) {
            throw new ActRefused(
                    "turn", "thoughts belong to messages of the user or the assistant");
        }
        ThoughtKind kind = ThoughtKind.of(message.role());
        Known.require(scheme, LabelScheme.Part.labelsOf(kind), label, "label");
        requireWords(text, "text");
        return List.of(
                added(working, AddedThought.written(turn, kind, text, label, now.toString())));
    }

    List<Change> remove(Working working, ThoughtRef ref) {
        CuratedThought thought = working.thought(ref);
        return List.of(Change.of(working.target(thought), Field.REMOVED, null, Value.TRUE));
    }

    List<Change> split(Working working, ThoughtRef ref, int at) {
        CuratedThought thought = working.thought(ref);
        String content = thought.content();
        int length = content.codePointCount(0, content.length());
        if (at <= 0 || at >= length) {
            throw new ActRefused(
                    "at", "the thought has " + length + " characters; it cannot be split at " + at);
        }
        int cut = content.offsetByCodePoints(0, at);
        String head = content.substring(0, cut).strip();
        String tail = content.substring(cut).strip();
        if (head.isEmpty() || tail.isEmpty()) {
            throw new ActRefused("at", "both parts of a split thought need words");
        }
        List<Change> changes = new ArrayList<>();
        changes.add(
                Change.of(
                        working.target(thought),
                        Field.TEXT,
                        new Value.Text(content),
                        new Value.Text(head)));
        String label = thought.label();
        changes.add(
                added(
                        working,
                        new AddedThought(
                                thought.turn(),
                                thought.kind(),
                                tail,
                                label == null ? "" : label,
                                timeOf(thought),
                                splitOf(working, thought))));
        return changes;
    }

    /// Its second half stands before those that were split off it earlier.
    private static AddedThought.Split splitOf(Working working, CuratedThought thought) {
        String from = thought.id().path();
        int splits = 0;
        for (Target target : working.states().targets()) {
            FieldState made = working.states().of(target).get(Field.ADDED);
            if (target instanceof Target.OfThought
                    && made != null
                    && made.value() instanceof Value.Parts parts) {
                AddedThought.Split split = AddedThought.of(parts).split();
                if (split != null && split.from().equals(from)) {
                    splits = Math.max(splits, split.number());
                }
            }
        }
        return new AddedThought.Split(from, splits + 1);
    }

    List<Change> move(Working working, ThoughtRef ref, int toTurn) {
        CuratedThought thought = working.thought(ref);
        CuratedMessage message = working.message(toTurn);
        if (message.role() == Role.OTHER || ThoughtKind.of(message.role()) != thought.kind()) {
            throw new ActRefused(
                    "toTurn",
                    thought.kind() == ThoughtKind.REASON
                            ? "a reason belongs to a user message; turn " + toTurn + " is none"
                            : "a reaction belongs to an assistant message; turn "
                                    + toTurn
                                    + " is none");
        }
        return ConversationPlanner.changeIfDifferent(
                working.target(thought),
                Field.TURN,
                Integer.toString(thought.turn()),
                Integer.toString(toTurn));
    }

    private Change added(Working working, AddedThought thought) {
        UUID id = UUID.randomUUID();
        return new Change(
                id,
                new Target.OfThought(working.id(), new ThoughtId.Added(id)),
                Field.ADDED,
                null,
                thought.toValue());
    }

    /// Both parts of a split thought were written when it was.
    private String timeOf(CuratedThought thought) {
        @Nullable String timestamp = thought.timestamp();
        return timestamp == null ? now.toString() : timestamp;
    }

    private static void requireWords(String text, String field) {
        if (text.isBlank()) {
            throw new ActRefused(field, "a thought needs words; to take it away, remove it");
        }
    }
}
