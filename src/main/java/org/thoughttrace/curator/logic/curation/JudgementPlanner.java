package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a curator's own view of a thought changes: never the label that shows. Judgement and guess
/// are fields of the curator, so those of two curators stand beside each other.
final class JudgementPlanner {

    private final LabelScheme scheme;
    private final String curator;

    JudgementPlanner(LabelScheme scheme, String curator) {
        this.scheme = scheme;
        this.curator = curator;
    }

    /// Saying the same once more changes nothing, unless one can see less this time. Whoever has
    /// guessed the label has seen it since, whatever is hidden now.
    List<Change> judge(Working working, Act.Judge act) {
        CuratedThought thought = working.thought(act.thought());
        requireLabel(thought, act.value());
        Target target = working.target(thought);
        Field field = Field.judgement(curator);
        FieldState known = working.states().find(target, field).orElse(null);
        @Nullable Value before = known == null ? null : known.value();
        Judgement judgement =
                new Judgement(
                        act.value(),
                        act.seen() != null && hasGuessed(working, target)
                                ? Judgement.Seen.LABEL
                                : act.seen());
        boolean isSo =
                known != null
                        && !known.conflicting()
                        && Judgement.of(before).filter(it -> covers(it, judgement)).isPresent();
        return isSo ? List.of() : List.of(Change.of(target, field, before, judgement.value()));
    }

    private static boolean covers(Judgement before, Judgement now) {
        return before.label().equals(now.label())
                && (now.seen() == null
                        || before.seen() != null && before.seen().compareTo(now.seen()) <= 0);
    }

    /// The first guess counts: after it the thought has been seen.
    List<Change> guess(Working working, Act.Guess act) {
        CuratedThought thought = working.thought(act.thought());
        requireLabel(thought, act.value());
        Target target = working.target(thought);
        Field field = Field.guess(curator);
        if (hasGuessed(working, target)) {
            throw new ActRefused(
                    "thought", "you have guessed this thought already; the first guess counts");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", act.value());
        parts.put("text", act.text());
        return List.of(Change.of(target, field, null, new Value.Parts(parts)));
    }

    private boolean hasGuessed(Working working, Target target) {
        return working.states()
                .find(target, Field.guess(curator))
                .map(state -> state.value() != null)
                .orElse(false);
    }

    private void requireLabel(CuratedThought thought, String label) {
        Known.require(scheme, LabelScheme.Part.labelsOf(thought.kind()), label, "value");
    }
}
