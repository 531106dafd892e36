package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Finds the fields of a conversation that revisions have set and that do not show, since the version of
/// the source that counts lacks what they are about, or the log the revision that made it. What a
/// curator took away is none of them.
public final class Unshown {

    private static final String NO_TURN = "this version of the conversation has no such turn";
    private static final String NOT_ADDED =
            "what it is about was added by a revision that is not here";

    private static final String ANOTHER_HAS_IT =
            "; another one here has it: choose it under Details, or use chooseSource";

    private final Conversation source;
    private final List<SourceVersion> versions;
    private final FieldStates states;
    private int mostTurns;

    private Unshown(Conversation source, List<SourceVersion> versions, FieldStates states) {
        this.source = source;
        this.versions = versions;
        this.states = states;
    }

    /// A field that does not show.
    ///
    /// @param reason what it is that is not here
    public record Found(FieldState state, String reason) {}

    /// All such fields of a conversation that is here.
    ///
    /// @param versions all versions of its source, the first to come first
    /// @param fields those that revisions have set on it
    public static List<Found> in(List<SourceVersion> versions, List<FieldState> fields) {
        FieldStates states = new FieldStates(fields);
        Conversation first = ActRunner.sourceOf(versions, null);
        String chosen = states.text(new Target.OfConversation(first.id()), Field.SOURCE);
        return in(chosen == null ? first : ActRunner.sourceOf(versions, chosen), versions, states);
    }

    /// The same for a conversation in hand, as the acts before left it.
    static List<Found> in(Working working, List<SourceVersion> versions) {
        return in(working.source(), versions, working.states());
    }

    private static List<Found> in(
            Conversation source, List<SourceVersion> versions, FieldStates states) {
        Unshown unshown = new Unshown(source, versions, states);
        List<Found> found = new ArrayList<>();
        for (Target target : states.targets()) {
            for (FieldState state : states.of(target).values()) {
                String reason = unshown.reason(state);
                if (reason != null) {
                    found.add(new Found(state, reason));
                }
            }
        }
        return found;
    }

    private @Nullable String reason(FieldState state) {
        return switch (state.target()) {
            case Target.OfConversation _ -> ofChoice(state);
            case Target.OfMessage(String _, int turn) ->
                    hasTurn(turn) ? ofPreference(state) : noTurn(turn);
            case Target.OfThought(String _, ThoughtId.Source id) -> ofSourceThought(id, state);
            case Target.OfThought thought -> ofAddition(thought, state);
            case Target.OfRewrite rewrite -> ofAddition(rewrite, state);
            case Target.OfFlag flag -> isAdded(flag) ? null : NOT_ADDED;
            case Target.OfStore _, Target.OfSubset _, Target.OfRecipe _ -> null;
        };
    }

    private @Nullable String ofChoice(FieldState state) {
        String chosen = Value.textOf(state.value());
        return state.field().equals(Field.SOURCE) && chosen != null && !isHere(chosen)
                ? "the version of the conversation that was chosen is not here"
                : null;
    }

    private @Nullable String ofPreference(FieldState state) {
        String preferred = Value.textOf(state.value());
        if (!state.field().isPreferred() || preferred == null) {
            return null;
        }
        Target rewrite = new Target.OfRewrite(source.id(), UUID.fromString(preferred));
        return isAdded(rewrite)
                ? null
                : "the rewrite that was preferred was added by a revision that is not here";
    }

    private @Nullable String ofSourceThought(ThoughtId.Source id, FieldState state) {
        if (!hasTurn(id.turn())) {
            return noTurn(id.turn());
        }
        Message message = source.messages().get(id.turn() - 1);
        if (message.thoughts().stream().noneMatch(thought -> thought.id().equals(id))) {
            return "this version of the conversation has no such thought";
        }
        return leadsNowhere(state) ? movedTo(state) : null;
    }

    private boolean leadsNowhere(FieldState state) {
        Integer turn = states.number(state.target(), Field.TURN);
        return state.field().equals(Field.TURN) && turn != null && !hasTurn(turn);
    }

    private static String movedTo(FieldState state) {
        return "this version of the conversation has no turn "
                + Value.textOf(state.value())
                + ", to which it was moved";
    }

    /// A flag on a turn that is not here shows on the whole conversation; the others have no place.
    private @Nullable String ofAddition(Target target, FieldState state) {
        if (!isAdded(target)) {
            return NOT_ADDED;
        }
        FieldState made = states.of(target).get(Field.ADDED);
        if (made == null
                || !(made.value() instanceof Value.Parts parts)
                || states.isTrue(target, Field.REMOVED)) {
            return null;
        }
        if (leadsNowhere(state)) {
            return movedTo(state);
        }
        Integer moved = states.number(target, Field.TURN);
        int turn = turnOf(target, parts);
        return hasTurn(turn) || moved != null && hasTurn(moved) ? null : noTurn(turn);
    }

    private static int turnOf(Target target, Value.Parts parts) {
        return target instanceof Target.OfRewrite
                ? AddedRewrite.of(parts).turn()
                : AddedThought.of(parts).turn();
    }

    private boolean isAdded(Target target) {
        return states.find(target, Field.ADDED).isPresent();
    }

    private boolean isHere(String sha256) {
        return versions.stream().anyMatch(version -> version.sha256().equals(sha256));
    }

    private String noTurn(int turn) {
        return turn <= mostTurns() ? NO_TURN + ANOTHER_HAS_IT : NO_TURN;
    }

    /// Of the longest version: all are read, but only where something does not show.
    private int mostTurns() {
        if (mostTurns == 0 && versions.size() > 1) {
            mostTurns =
                    versions.stream()
                            .mapToInt(version ->
                                    ConversationParser.parse(version.bytes()).messages().size())
                            .max()
                            .orElse(0);
        }
        return mostTurns;
    }

    private boolean hasTurn(int turn) {
        return turn >= 1 && turn <= source.messages().size();
    }
}
