package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe.Stratify;
import org.thoughttrace.curator.model.SourceTime;
import org.thoughttrace.curator.model.ThoughtFacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Conversations that stay together.
///
/// @param strata how many thoughts it has of each label, or at each stage
record Unit(List<ConversationFacts> members, Map<String, Integer> strata) {

    static Unit of(List<ConversationFacts> members, Stratify stratify) {
        Map<String, Integer> strata = new TreeMap<>();
        for (ConversationFacts member : members) {
            for (ThoughtFacts thought : member.thoughts()) {
                String stratum = stratumOf(member, thought, stratify);
                if (!stratum.isEmpty()) {
                    strata.merge(stratum, 1, Integer::sum);
                }
            }
        }
        return new Unit(List.copyOf(members), strata);
    }

    static String stratumOf(ConversationFacts facts, ThoughtFacts thought, Stratify stratify) {
        return switch (stratify) {
            case NOTHING -> "";
            case LABEL -> thought.label() == null ? "" : thought.label();
            case STAGE -> facts.turns().get(thought.turn() - 1).stage();
        };
    }

    int size() {
        return members.size();
    }

    /// When the latest of them began, so that no part holds what is later than all of the next one;
    /// those without a time that can be read come last.
    Instant latest() {
        return members.stream()
                .map(member -> SourceTime.parse(member.createdAt()).orElse(Instant.MAX))
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
