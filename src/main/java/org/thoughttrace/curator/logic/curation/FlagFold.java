package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The flags that stand now, each at the turn on which it shows.
final class FlagFold {

    private final String conversation;
    private final int turnCount;
    private final FieldStates states;
    private final Map<ThoughtId, Integer> turns = new HashMap<>();

    FlagFold(Conversation source, FieldStates states, Map<Integer, List<CuratedThought>> thoughts) {
        this.conversation = source.id();
        this.turnCount = source.messages().size();
        this.states = states;
        thoughts.forEach((turn, list) -> list.forEach(thought -> turns.put(thought.id(), turn)));
    }

    /// In the order of the log.
    List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        for (Target.OfFlag target : states.added(Target.OfFlag.class)) {
            FieldState made = states.of(target).get(Field.ADDED);
            if (made != null
                    && made.value() instanceof Value.Parts parts
                    && !states.isTrue(target, Field.REMOVED)) {
                flags.add(flag(target, RaisedFlag.of(conversation, parts)));
            }
        }
        return flags;
    }

    private Flag flag(Target.OfFlag target, RaisedFlag raised) {
        String kind = states.text(target, Field.KIND);
        String severity = states.text(target, Field.SEVERITY);
        String comment = states.text(target, Field.COMMENT);
        return new Flag(
                target.flag(),
                raised.on(),
                turnOf(raised.on()),
                kind == null ? raised.kind() : kind,
                severity == null
                        ? raised.severity()
                        : Severity.ofKey(severity).orElse(raised.severity()),
                comment == null ? raised.comment() : comment,
                raised.span(),
                states.isTrue(target, Field.RESOLVED)
                        ? Flag.Resolution.RESOLVED
                        : Flag.Resolution.OPEN,
                raised.curator(),
                raised.at());
    }

    /// A flag on a turn that this version of the source does not have is one on the whole of it.
    /// A flag on a thought goes where the thought goes; where it was taken away, the flag stays at
    /// the turn the thought had in the source.
    private int turnOf(Target on) {
        return switch (on) {
            case Target.OfMessage(String ignored, int turn) -> turn <= turnCount ? turn : 0;
            case Target.OfThought(String ignored, ThoughtId id) -> {
                int inSource =
                        id instanceof ThoughtId.Source(int turn, var kind, int index) ? turn : 0;
                yield turns.getOrDefault(id, inSource <= turnCount ? inSource : 0);
            }
            default -> 0;
        };
    }
}
