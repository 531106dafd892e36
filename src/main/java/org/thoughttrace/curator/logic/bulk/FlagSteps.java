package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.find.Candidate;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.ThoughtFacts;

import java.util.List;
import java.util.function.Consumer;

/// Raises flags. Where an open one of the same kind and severity is, none is raised beside it.
record FlagSteps(BulkWish.RaiseFlag wish) implements Steps {

    private static final int NONE = 0;

    @Override
    public void of(Candidate conversation, Consumer<BulkStep> sink) {
        switch (wish.on()) {
            case CONVERSATIONS ->
                    raise(conversation, new Subject.WholeConversation(), NONE, NONE, sink);
            case TURNS -> {
                for (int turn = 1; turn <= conversation.facts().turns().size(); turn++) {
                    if (conversation.isTurnMeant(turn)) {
                        raise(conversation, new Subject.OneMessage(turn), turn, NONE, sink);
                    }
                }
            }
            case THOUGHTS -> thoughts(conversation, sink);
        }
    }

    private void thoughts(Candidate conversation, Consumer<BulkStep> sink) {
        List<ThoughtFacts> all = conversation.facts().thoughts();
        int within = 0;
        for (int number = 1; number <= all.size(); number++) {
            int turn = all.get(number - 1).turn();
            boolean isFirst = number == 1 || all.get(number - 2).turn() != turn;
            within = isFirst ? 1 : within + 1;
            if (conversation.isThoughtMeant(number)) {
                raise(
                        conversation,
                        new Subject.OneThought(new ThoughtRef.Numbered(turn, within)),
                        turn,
                        number,
                        sink);
            }
        }
    }

    private void raise(
            Candidate conversation,
            Subject subject,
            int turn,
            int thought,
            Consumer<BulkStep> sink) {
        boolean isFlagged =
                conversation.facts().flags().stream()
                        .anyMatch(flag ->
                                flag.turn() == turn
                                        && flag.thought() == thought
                                        && flag.resolution() == Flag.Resolution.OPEN
                                        && flag.severity() == wish.severity()
                                        && flag.kind().equals(wish.kind()));
        sink.accept(
                isFlagged
                        ? new BulkStep.AlreadySo()
                        : new BulkStep.Change(
                                new Act.AddFlag(
                                        conversation.id(),
                                        subject,
                                        wish.kind(),
                                        wish.severity(),
                                        wish.comment(),
                                        null)));
    }
}
