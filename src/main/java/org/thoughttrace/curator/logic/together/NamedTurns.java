package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/// The turns that a revision names: in its target, and in values that are turns or hold one.
final class NamedTurns {

    private NamedTurns() {}

    /// True for a field that holds a turn. Where one of its revisions names a turn that has another
    /// number elsewhere and the next does not, both must be seen to be of a conversation in which
    /// turns have other numbers: so their lines in bundles tell of all turns.
    static boolean areValuesOf(Field field) {
        return field.equals(Field.TURN) || field.isBoundary();
    }

    /// All of them, for a revision on a conversation.
    static SortedSet<Integer> of(Revision revision) {
        SortedSet<Integer> turns = new TreeSet<>();
        replaced(
                revision,
                turn -> {
                    turns.add(turn);
                    return turn;
                },
                id -> id);
        return turns;
    }

    /// What a revision says, with other turns and other ids of what curators made.
    record Said(Target target, @Nullable Value before, @Nullable Value after) {}

    /// The same with other turns in place of those it names.
    ///
    /// @param turns gives for each the one that takes its place
    /// @param ids gives for the id of an added thought or a flag the one that takes its place
    static Said replaced(Revision revision, IntUnaryOperator turns, Function<UUID, UUID> ids) {
        Target target = revision.target();
        return new Said(
                replaced(target, turns, ids),
                replaced(target, revision.field(), revision.before(), turns, ids),
                replaced(target, revision.field(), revision.after(), turns, ids));
    }

    private static Target replaced(
            Target target, IntUnaryOperator turns, Function<UUID, UUID> ids) {
        return switch (target) {
            case Target.OfMessage(String id, int turn) ->
                    new Target.OfMessage(id, turns.applyAsInt(turn));
            case Target.OfThought(String id, ThoughtId.Source(int turn, var kind, int index)) ->
                    new Target.OfThought(
                            id, new ThoughtId.Source(turns.applyAsInt(turn), kind, index));
            case Target.OfThought(String id, ThoughtId.Added(UUID made)) ->
                    new Target.OfThought(id, new ThoughtId.Added(ids.apply(made)));
            case Target.OfFlag(String id, UUID flag) -> new Target.OfFlag(id, ids.apply(flag));
            case Target.OfRewrite(String id, UUID rewrite) ->
                    new Target.OfRewrite(id, ids.apply(rewrite));
            case Target.OfConversation _, Target.OfStore _, Target.OfSubset _, Target.OfRecipe _ ->
                    target;
        };
    }

    private static @Nullable Value replaced(
            Target target,
            Field field,
            @Nullable Value value,
            IntUnaryOperator turns,
            Function<UUID, UUID> ids) {
        return switch (value) {
            case null -> null;
            case Value.Text(String text) when areValuesOf(field) ->
                    new Value.Text(replaced(text, turns));
            case Value.Text(String text) when field.isPreferred() ->
                    new Value.Text(ids.apply(UUID.fromString(text)).toString());
            case Value.Parts(Map<String, String> parts) when field.equals(Field.ADDED) -> {
                Map<String, String> others = new LinkedHashMap<>(parts);
                others.computeIfPresent("turn", (_, turn) -> replaced(turn, turns));
                for (String named : List.of("on", "splitFrom")) {
                    others.computeIfPresent(
                            named,
                            (_, path) ->
                                    replaced(Target.parse(target.conversation(), path), turns, ids)
                                            .path());
                }
                yield new Value.Parts(others);
            }
            default -> value;
        };
    }

    private static String replaced(String turn, IntUnaryOperator turns) {
        try {
            return Integer.toString(turns.applyAsInt(Integer.parseInt(turn)));
        } catch (NumberFormatException noTurn) {
            return turn;
        }
    }
}
