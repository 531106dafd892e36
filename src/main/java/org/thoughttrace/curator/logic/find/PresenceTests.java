package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Presence;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;
import java.util.function.Predicate;

/// Tells whether something is there at all.
final class PresenceTests {

    private PresenceTests() {}

    /// Those that a term of `has:` or `lacks:` names.
    static List<Presence> named(Filter.Term term) {
        return term.anyOf().stream()
                .map(operand -> ((Operand.Exactly) operand).value())
                .map(key -> Presence.ofKey(key).orElseThrow())
                .toList();
    }

    static Predicate<Indexed> of(Presence presence) {
        return switch (presence) {
            case SURVEY -> row -> row.facts().survey() != null;
            case NOTE -> row -> row.facts().has().note();
            case SUMMARY -> row -> row.facts().has().summary();
            case EXPECTATION -> row -> row.facts().has().expectation();
            case CONFLICT -> row -> row.facts().conflicting();
            case FLAG -> row -> !row.facts().flags().isEmpty();
            case THOUGHT -> row -> !row.facts().thoughts().isEmpty();
            case REASON -> row -> hasThought(row, ThoughtKind.REASON);
            case REACTION -> row -> hasThought(row, ThoughtKind.REACTION);
            case PAIR -> Indexed::hasPair;
            case BRANCHES -> row -> row.facts().has().branches();
            case VERSIONS -> Indexed::hasOpenVersions;
            case AGE -> row -> row.age() != null;
            case FREQUENCY -> row -> row.frequency() != null;
            case TAG, TOPIC, MODEL, PROVIDER, GENDER, EDUCATION, OCCUPATION, PURPOSE, RELATION ->
                    hasName(FilterField.valueOf(presence.name()));
        };
    }

    private static boolean hasThought(Indexed row, ThoughtKind kind) {
        return Tests.anyOf(row.facts().thoughts(), thought -> thought.kind() == kind);
    }

    static Predicate<Indexed> hasName(FilterField field) {
        return row -> {
            boolean[] found = new boolean[1];
            Properties.names(field, row, name -> found[0] = true);
            return found[0];
        };
    }

    /// What a turn can have is asked of the turn; all else of the conversation.
    static ItemTest onTurn(Presence presence) {
        return switch (presence) {
            case REASON -> (row, turn, thought) -> row.hasThought(turn, ThoughtKind.REASON);
            case REACTION -> (row, turn, thought) -> row.hasThought(turn, ThoughtKind.REACTION);
            case THOUGHT ->
                    (row, turn, thought) ->
                            Tests.anyOf(row.facts().thoughts(), one -> one.turn() == turn);
            case PAIR -> (row, turn, thought) -> row.isPair(turn);
            case FLAG ->
                    (row, turn, thought) ->
                            Tests.anyOf(
                                    row.facts().flags(),
                                    flag -> Properties.isOn(flag, turn, thought));
            case RELATION ->
                    (row, turn, thought) -> row.facts().turns().get(turn - 1).relation() != null;
            default -> {
                Predicate<Indexed> ofConversation = of(presence);
                yield (row, turn, thought) -> ofConversation.test(row);
            }
        };
    }
}
