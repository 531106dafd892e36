package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;
import java.util.Set;

/// What the reactions to a reply say about it.
///
/// @param complaints the reactions with a label of dissatisfaction
/// @param praised true when a reaction affirms the reply
record Dissatisfaction(List<CuratedThought> complaints, boolean praised) {
    private static final Set<String> LABELS =
            Set.of("content_relevance", "presentation_style", "scope_fit");
    private static final String AFFIRMATION = "explicit_affirmation";

    static Dissatisfaction with(CuratedMessage reply) {
        List<CuratedThought> reactions = reply.thoughts(ThoughtKind.REACTION);
        return new Dissatisfaction(
                reactions.stream()
                        .filter(thought ->
                                thought.label() != null && LABELS.contains(thought.label()))
                        .toList(),
                reactions.stream().anyMatch(thought -> AFFIRMATION.equals(thought.label())));
    }

    boolean isThere() {
        return !complaints.isEmpty();
    }

    /// True when the reactions say both.
    boolean isContradicted() {
        return isThere() && praised;
    }
}
