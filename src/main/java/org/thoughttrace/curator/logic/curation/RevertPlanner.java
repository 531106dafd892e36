package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What it takes to give a field back to its source, or to take back one entry of the history.
final class RevertPlanner {

    private static final Set<Field> OF_MESSAGE = Set.of(Field.TEXT, Field.STAGE, Field.RELATION);
    private static final Set<Field> OF_THOUGHT =
            Set.of(Field.TEXT, Field.LABEL, Field.TURN, Field.REMOVED);
    private static final Set<Field> OF_FLAG =
            Set.of(Field.KIND, Field.SEVERITY, Field.COMMENT, Field.RESOLVED, Field.REMOVED);
    private static final Set<Field> OF_CONVERSATION =
            Set.of(Field.STATUS, Field.NOTE, Field.SOURCE);

    private RevertPlanner() {}

    static List<Change> toSource(Working working, Act.Revert act) {
        Target target = targetOf(working, act);
        requireField(target, act.field());
        FieldState state = working.states().find(target, act.field()).orElse(null);
        return state == null
                ? List.of()
                : changeTo(working, state, sourceOf(working, target, act.field()));
    }

    /// @param before what the log held before the revision: what the field goes back to
    static List<Change> ofRevision(Working working, Revision revision, @Nullable Value before) {
        FieldState state =
                working.states()
                        .find(revision.target(), revision.field())
                        .orElseThrow(
                                () -> new ActRefused("revision", "its field holds nothing now"));
        if (!Objects.equals(state.value(), revision.after())) {
            throw new ActRefused(
                    "revision", "the field was changed again since; revert the later change first");
        }
        return changeTo(working, state, before);
    }

    private static List<Change> changeTo(Working working, FieldState state, @Nullable Value value) {
        if (Objects.equals(state.value(), value) && !state.conflicting()) {
            return List.of();
        }
        Value before =
                state.value() == null
                        ? Computed.valueOf(working.current(), state.target(), state.field())
                        : state.value();
        return List.of(Change.of(state.target(), state.field(), before, value));
    }

    private static Target targetOf(Working working, Act.Revert act) {
        return switch (act.of()) {
            case Subject.WholeConversation ignored -> working.whole();
            case Subject.OneMessage(int turn) -> {
                working.message(turn);
                yield new Target.OfMessage(working.id(), turn);
            }
            case Subject.OneThought(ThoughtRef ref) ->
                    new Target.OfThought(working.id(), thoughtOf(working, ref, act.field()));
            case Subject.OneFlag(var flag) -> {
                Target target = new Target.OfFlag(working.id(), flag);
                if (working.states().find(target, Field.ADDED).isEmpty()) {
                    throw new ActRefused("flag", "there is no flag " + flag);
                }
                yield target;
            }
        };
    }

    /// A thought that was taken away has no number any more: it has the one of the source.
    private static ThoughtId thoughtOf(Working working, ThoughtRef ref, Field field) {
        return switch (ref) {
            case ThoughtRef.Identified(ThoughtId id) -> {
                requireThought(working, id);
                yield id;
            }
            case ThoughtRef.Numbered(int turn, int number) -> {
                List<Thought> before = working.message(turn).source().thoughts();
                if (field.equals(Field.REMOVED) && number >= 1 && number <= before.size()) {
                    yield before.get(number - 1).id();
                }
                yield working.thought(ref).id();
            }
        };
    }

    private static void requireThought(Working working, ThoughtId id) {
        boolean known =
                switch (id) {
                    case ThoughtId.Source source ->
                            source.turn() >= 1
                                    && source.turn() <= working.current().messages().size()
                                    && find(working, source) != null;
                    case ThoughtId.Added ignored ->
                            working.states()
                                    .find(new Target.OfThought(working.id(), id), Field.ADDED)
                                    .isPresent();
                };
        if (!known) {
            throw new ActRefused("thought", "there is no thought " + id.path());
        }
    }

    private static void requireField(Target target, Field field) {
        boolean known =
                switch (target) {
                    case Target.OfMessage ignored -> OF_MESSAGE.contains(field);
                    case Target.OfThought ignored ->
                            OF_THOUGHT.contains(field) || field.isJudgement() || field.isGuess();
                    case Target.OfFlag ignored -> OF_FLAG.contains(field);
                    default ->
                            OF_CONVERSATION.contains(field)
                                    || field.isTag()
                                    || field.isTopic()
                                    || field.isBoundary()
                                    || field.isSetAside();
                };
        if (!known) {
            throw new ActRefused("field", "there is no field \"" + field.name() + "\" here");
        }
    }

    /// What a field held before any revision.
    private static @Nullable Value sourceOf(Working working, Target target, Field field) {
        return switch (target) {
            case Target.OfMessage(String ignored, int turn) ->
                    field.equals(Field.TEXT)
                            ? new Value.Text(working.message(turn).source().content())
                            : null;
            case Target.OfThought(String ignored, ThoughtId.Source id) ->
                    ofSourceThought(working, id, field);
            case Target.OfThought ignored -> ofAddedThought(working, target, field);
            case Target.OfFlag ignored -> ofFlag(working, target, field);
            case Target.OfConversation ignored -> ofConversation(working, field);
            case Target.OfStore ignored -> null;
            case Target.OfSubset _, Target.OfRecipe _, Target.OfRewrite _ -> null;
        };
    }

    private static @Nullable Value ofConversation(Working working, Field field) {
        return switch (field.name()) {
            case "status" -> new Value.Text(Status.UNREVIEWED.key());
            case "note" -> new Value.Text("");
            case "source" -> new Value.Text(working.firstVersion());
            default -> null;
        };
    }

    private static @Nullable Value ofSourceThought(
            Working working, ThoughtId.Source id, Field field) {
        Thought thought = find(working, id);
        if (thought == null) {
            throw new ActRefused("thought", "the source has no such thought");
        }
        return switch (field.name()) {
            case "text" -> new Value.Text(thought.content());
            case "label" -> Value.ofNullable(thought.label());
            case "turn" -> new Value.Text(Integer.toString(id.turn()));
            default -> null;
        };
    }

    private static @Nullable Thought find(Working working, ThoughtId.Source id) {
        return working.message(id.turn()).source().thoughts().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElse(null);
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
            default -> null;
        };
    }

    private static @Nullable Value ofFlag(Working working, Target target, Field field) {
        FieldState made = working.states().find(target, Field.ADDED).orElse(null);
        if (made == null || !(made.value() instanceof Value.Parts parts)) {
            return null;
        }
        RaisedFlag raised = RaisedFlag.of(working.id(), parts);
        return switch (field.name()) {
            case "kind" -> new Value.Text(raised.kind());
            case "severity" -> new Value.Text(raised.severity().key());
            case "comment" -> new Value.Text(raised.comment());
            default -> null;
        };
    }
}
