package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.bulk.BulkWish.StagedTurns;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.find.Candidate;

import java.util.function.Consumer;

/// Gives turns a stage. One that has it by the rule of the scheme has it already.
///
/// @param stage a key of the scheme
record TurnSteps(StagedTurns turns, String stage) implements Steps {

    @Override
    public void of(Candidate conversation, Consumer<BulkStep> sink) {
        for (int turn = 1; turn <= conversation.facts().turns().size(); turn++) {
            if (turns == StagedTurns.MEANT && !conversation.isTurnMeant(turn)) {
                continue;
            }
            boolean isSo = conversation.facts().turns().get(turn - 1).stage().equals(stage);
            sink.accept(
                    isSo
                            ? new BulkStep.AlreadySo()
                            : new BulkStep.Change(
                                    new Act.SetStage(conversation.id(), turn, stage)));
        }
    }
}
