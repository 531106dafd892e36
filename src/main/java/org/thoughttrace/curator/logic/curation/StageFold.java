package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedMessage.StageOrigin;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The stage of each turn: what a curator set on the turn, else what moved boundaries say, else
/// what the rule says.
final class StageFold {

    private final Conversation source;
    private final FieldStates states;
    private final List<LabelScheme.Item> stages;
    private final int[] computed;
    private final Map<String, Integer> boundaries = new LinkedHashMap<>();
    private boolean anyMoved;

    StageFold(Conversation source, FieldStates states, List<LabelScheme.Item> stages) {
        this.source = source;
        this.states = states;
        this.stages = stages;
        this.computed = StageRule.stagesOf(source.messages(), stages.size());
        placeBoundaries();
    }

    /// For each stage that has one, the turn at which it begins.
    Map<String, Integer> boundaries() {
        return boundaries;
    }

    /// The key of the stage of a turn.
    String stageOf(int turn) {
        String own = states.text(new Target.OfMessage(source.id(), turn), Field.STAGE);
        return own == null ? byBoundary(turn) : own;
    }

    /// Where the stage of a turn comes from.
    StageOrigin originOf(int turn) {
        if (states.text(new Target.OfMessage(source.id(), turn), Field.STAGE) != null) {
            return StageOrigin.SET_ON_TURN;
        }
        return byBoundary(turn).equals(byRule(turn))
                ? StageOrigin.COMPUTED
                : StageOrigin.BOUNDARY_MOVED;
    }

    private void placeBoundaries() {
        Target whole = new Target.OfConversation(source.id());
        int[] firstTurns = firstTurns();
        for (int stage = 0; stage < stages.size(); stage++) {
            String key = stages.get(stage).key();
            Integer moved = states.number(whole, Field.boundary(key));
            if (moved != null) {
                anyMoved = true;
                boundaries.put(key, moved);
            } else if (firstTurns[stage] > 0) {
                boundaries.put(key, firstTurns[stage]);
            }
        }
    }

    /// For each stage the first turn that has it by the rule; 0 for none.
    private int[] firstTurns() {
        int[] first = new int[stages.size()];
        for (int i = computed.length - 1; i >= 0 && first.length > 0; i--) {
            first[computed[i]] = i + 1;
        }
        return first;
    }

    /// The last stage that begins at or before a turn.
    private String byBoundary(int turn) {
        if (!anyMoved) {
            return byRule(turn);
        }
        String key = key(0);
        for (LabelScheme.Item stage : stages) {
            Integer start = boundaries.get(stage.key());
            if (start != null && start <= turn) {
                key = stage.key();
            }
        }
        return key;
    }

    private String byRule(int turn) {
        return key(computed[turn - 1]);
    }

    private String key(int stage) {
        return stages.isEmpty() ? "" : stages.get(stage).key();
    }
}
