package org.thoughttrace.curator.logic.judgement;

import org.thoughttrace.curator.model.Status;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All thoughts of a store with what curators say of them, at one moment.
///
/// @param thoughts in the order of import and of reading
/// @param guesses in the order in which they were made
/// @param statuses for each curator the conversations to which they gave a status, with the last
/// @param renamed keys of labels that came in, with those that took their place when the scheme was
///     changed
public record Judgements(
        List<JudgedThought> thoughts,
        List<GuessMade> guesses,
        Map<String, Map<String, Status>> statuses,
        Map<String, String> renamed) {

    /// The conversations that a curator is done with: they judged every thought of it, or gave it the
    /// status accepted or rejected.
    public Set<String> doneBy(String curator) {
        Map<String, Boolean> allJudged = new HashMap<>();
        for (JudgedThought thought : thoughts) {
            allJudged.merge(
                    thought.conversation(),
                    thought.judged().containsKey(curator),
                    Boolean::logicalAnd);
        }
        Set<String> done = new HashSet<>();
        allJudged.forEach((conversation, judged) -> {
            if (judged) {
                done.add(conversation);
            }
        });
        statuses.getOrDefault(curator, Map.of())
                .forEach((conversation, status) -> {
                    if (status == Status.ACCEPTED || status == Status.REJECTED) {
                        done.add(conversation);
                    }
                });
        return done;
    }
}
