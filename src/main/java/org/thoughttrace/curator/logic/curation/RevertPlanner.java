package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.List;
import java.util.Objects;

/// What it takes to give a field back to its source, or to take back one entry of the history.
final class RevertPlanner {

    private RevertPlanner() {}

    static List<Change> toSource(Working working, Act.Revert act) {
        Target target =
                switch (act.of()) {
                    case Subject.WholeConversation ignored -> working.whole();
                    case Subject.OneMessage(int turn) -> {
                        working.message(turn);
                        yield new Target.OfMessage(working.id(), turn);
                    }
                    case Subject.OneThought(ThoughtRef.Identified(ThoughtId id)) ->
                            new Target.OfThought(working.id(), id);
                    case Subject.OneThought(ThoughtRef ref) -> working.target(working.thought(ref));
                    case Subject.OneFlag(var flag) -> new Target.OfFlag(working.id(), flag);
                };
        FieldState state = working.states().find(target, act.field()).orElse(null);
        if (state == null) {
            requireField(working, target, act.field());
            return List.of();
        }
        return changeTo(state, sourceOf(working, target, act.field()));
    }

    static List<Change> ofRevision(Working working, Revision revision) {
        FieldState state =
                working.states()
                        .find(revision.target(), revision.field())
                        .orElseThrow(
                                () -> new ActRefused("revision", "its field holds nothing now"));
        if (!Objects.equals(state.value(), revision.after())) {
            throw new ActRefused(
                    "revision", "the field was changed again since; revert the later change first");
        }
        return changeTo(state, revision.before());
    }

    private static List<Change> changeTo(FieldState state, @Nullable Value value) {
        return Objects.equals(state.value(), value)
                ? List.of()
                : List.of(Change.of(state.target(), state.field(), state.value(), value));
    }

    private static void requireField(Working working, Target target, Field field) {
        boolean known =
                switch (target) {
                    case Target.OfMessage ignored ->
                            List.of(Field.TEXT, Field.STAGE, Field.RELATION).contains(field);
                    case Target.OfThought ignored ->
                            List.of(Field.TEXT, Field.LABEL, Field.TURN, Field.REMOVED)
                                    .contains(field);
                    case Target.OfFlag(String ignored, var flag) -> {
                        working.flag(flag);
                        yield List.of(Field.KIND, Field.SEVERITY, Field.COMMENT, Field.RESOLVED)
                                .contains(field);
                    }
                    default ->
                            List.of(Field.STATUS, Field.NOTE, Field.SOURCE).contains(field)
                                    || field.isTag()
                                    || field.isTopic()
                                    || field.isBoundary();
                };
        if (!known) {
            throw new ActRefused("field", "there is no field \"" + field.name() + "\" here");
        }
    }

    /// What a field held before any revision.
    private static @Nullable Value sourceOf(Working working, Target target, Field field) {
        return switch (target) {
            case Target.OfMessage(String ignored, int turn) -> {
                Message message = working.message(turn).source();
                if (field.equals(Field.TEXT)) {
                    yield new Value.Text(message.content());
                }
                yield null;
            }
            case Target.OfThought(String ignored, ThoughtId id) ->
                    id instanceof ThoughtId.Source source
                            ? ofSourceThought(working, source, field)
                            : ofAddedThought(working, target, field);
            case Target.OfConversation ignored ->
                    field.equals(Field.STATUS) ? new Value.Text(Status.UNREVIEWED.key()) : null;
            default -> null;
        };
    }

    private static @Nullable Value ofSourceThought(
            Working working, ThoughtId.Source id, Field field) {
        Thought thought =
                working.message(id.turn()).source().thoughts().stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new ActRefused("thought", "the source has no such thought"));
        return switch (field.name()) {
            case "text" -> new Value.Text(thought.content());
            case "label" -> Value.ofNullable(thought.label());
            case "turn" -> new Value.Text(Integer.toString(id.turn()));
            default -> null;
        };
    }

    private static @Nullable Value ofAddedThought(Working working, Target target, Field field) {
        FieldState made = working.states().find(target, Field.ADDED).orElse(null);
        if (made == null || !(made.value() instanceof Value.Parts parts)) {
            return null;
        }
        AddedThought added = AddedThought.of(parts);
        return switch (field.name()) {
            case "text" -> new Value.Text(added.content());
            case "label" -> new Value.Text(added.label());
            case "turn" -> new Value.Text(Integer.toString(added.turn()));
            case "added" -> made.value();
            default -> null;
        };
    }
}
