package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What the reactions to a reply say about it.
///
/// @param complaints the reactions with a label of dissatisfaction
/// @param praised true when a reaction affirms the reply
public record Dissatisfaction(List<CuratedThought> complaints, boolean praised) {
    private static final Set<String> LABELS =
            Set.of("content_relevance", "presentation_style", "scope_fit");
    private static final String AFFIRMATION = "explicit_affirmation";

    public Dissatisfaction {
        complaints = List.copyOf(complaints);
    }

    /// What the reactions to a reply say.
    public static Dissatisfaction with(CuratedMessage reply) {
        List<CuratedThought> reactions = reply.thoughts(ThoughtKind.REACTION);
        return new Dissatisfaction(
                reactions.stream().filter(thought -> isOne(thought.label())).toList(),
                reactions.stream().anyMatch(thought -> AFFIRMATION.equals(thought.label())));
    }

    /// True when somebody was dissatisfied.
    public boolean isThere() {
        return !complaints.isEmpty();
    }

    /// True for a label of a reaction that says so.
    public static boolean isOne(@Nullable String label) {
        return label != null && LABELS.contains(label);
    }

    /// True when the reactions say both.
    public boolean isContradicted() {
        return isThere() && praised;
    }
}
